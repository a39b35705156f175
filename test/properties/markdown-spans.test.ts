import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../pipeline/read/markdown/passages.ts';
import { toSource } from '../../pipeline/read/offset-map.ts';
import { knownMarkdown } from './markdown.ts';

/** What may be taken in at a span's border: whole marks, nothing that is read. */
const MARKS_BEFORE = /^(?:\*{1,3}|_|`|\[|<b>|<i>|~~9 MW~~| )*\\?$/;
const MARKS_BEHIND = /^(?:\*{1,3}|_|`|\]\[ref\]|\]\(https:\/\/x\.example[^)]*\)|<\/b>|<\/i>|~~9 MW~~| )*$/;

test('every passage of generated Markdown reads as it was written, and every part of it leads back to its place', () => {
  fc.assert(
    fc.property(knownMarkdown, fc.infiniteStream(fc.nat()), ({ markdown, passages }, numbers) => {
      const read = readMarkdown(markdown).passages;
      expect(read.map((p) => p.text)).toEqual(passages.map((p) => p.text));
      const next = (below: number): number => numbers.next().value! % below;
      read.forEach(({ text, map }, i) => {
        const { from, to } = passages[i]!;
        for (let round = 0; round < 3; round++) {
          const a = next(text.length);
          const b = a + 1 + next(text.length - a);
          if (/\s/.test(text[a]!) || /\s/.test(text[b - 1]!)) continue;
          const [start, end] = toSource(map, [a, b]);
          expect(start).toBeLessThanOrEqual(from[a]!);
          expect(end).toBeGreaterThanOrEqual(to[b - 1]!);
          expect(markdown.slice(start, from[a]!)).toMatch(MARKS_BEFORE);
          expect(markdown.slice(to[b - 1]!, end)).toMatch(MARKS_BEHIND);
        }
      });
    }),
    { numRuns: 3_000 },
  );
});
