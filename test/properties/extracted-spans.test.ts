import { expect, test } from 'vitest';
import { extract } from '../../pipeline/extract.ts';
import { lineStarts, placeOf } from '../../pipeline/read/lines.ts';
import { toSource } from '../../pipeline/read/offset-map.ts';
import { readDocument } from '../../pipeline/read/read-document.ts';
import { loadRulebook } from '../../pipeline/run/load-rules.ts';
import fc from '../support/seeded.ts';
import { bordersAreMarks, knownMarkdown } from './markdown.ts';

const { rulebook } = loadRulebook();
const CASES = 10_000;

test('claims and quantities of generated Markdown stand in the file exactly as written', {
  timeout: 180_000,
}, () => {
  let claims = 0;
  let quantities = 0;
  fc.assert(
    fc.property(knownMarkdown, fc.boolean(), ({ markdown, passages: known }, marked) => {
      const bytes = new TextEncoder().encode(`${marked ? '\ufeff' : ''}${markdown}`);
      const result = readDocument({ path: 'a.md', bytes, flags: { published: '2026-06-14' } });
      if (!result.ok) throw new Error(result.trouble.message);
      const { document, passages, readings, claims: made } = extract(result.value, rulebook);
      const { text } = document;
      const starts = lineStarts(text);
      const places = new Set<string>();
      readings.forEach(({ sentences }, i) => {
        const passage = passages[i]!;
        for (const { span: sentence, mentions, refused } of sentences) {
          for (const { span } of [...mentions, ...refused]) {
            hold(
              sentence[0] <= span[0] && span[0] < span[1] && span[1] <= sentence[1],
              'a mention in its sentence',
            );
            const at = toSource(passage.map, span);
            places.add(at.join());
            bordersAreMarks(markdown, known[i]!, span, at);
          }
          quantities += mentions.filter((m) => m.kind === 'quantity').length;
        }
      });
      for (const claim of made) {
        claims++;
        const place = placeOf(starts, claim.span[0]);
        hold(text.slice(...claim.span) === claim.written, `"${claim.written}" where its span says`);
        hold(text.slice(...claim.sentenceSpan).includes(claim.written), `"${claim.written}" in its sentence`);
        hold(places.has(claim.span.join()), `"${claim.written}" to be a mention`);
        hold(
          claim.line === place.line && claim.column === place.column,
          `"${claim.written}" at its line and column`,
        );
      }
    }),
    { numRuns: CASES },
  );
  // a test that saw nothing would hold nothing
  expect(quantities).toBeGreaterThan(CASES);
  expect(claims).toBeGreaterThan(CASES / 4);
});

/** Millions of these are held: vitest's own `expect` would take most of the time. */
function hold(belief: boolean, what: string): void {
  if (!belief) throw new Error(`expected ${what}`);
}
