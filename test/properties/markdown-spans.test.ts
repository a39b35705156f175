import { expect, test } from 'vitest';
import { readMarkdown } from '../../pipeline/read/markdown/passages.ts';
import { toSource } from '../../pipeline/read/offset-map.ts';
import fc from '../support/seeded.ts';
import { bordersAreMarks, knownMarkdown } from './markdown.ts';

test('every passage of generated Markdown reads as it was written, and every part of it leads back to its place', () => {
  fc.assert(
    fc.property(knownMarkdown, fc.infiniteStream(fc.nat()), ({ markdown, passages }, numbers) => {
      const read = readMarkdown(markdown).passages;
      expect(read.map((p) => p.text)).toEqual(passages.map((p) => p.text));
      const next = (below: number): number => numbers.next().value! % below;
      read.forEach(({ text, map }, i) => {
        for (let round = 0; round < 3; round++) {
          const a = next(text.length);
          const b = a + 1 + next(text.length - a);
          if (/\s/.test(text[a]!) || /\s/.test(text[b - 1]!)) continue;
          bordersAreMarks(markdown, passages[i]!, [a, b], toSource(map, [a, b]));
        }
      });
    }),
    { numRuns: 3_000 },
  );
});
