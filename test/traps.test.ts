import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Span } from '../pipeline/model/span.ts';
import { overlaps } from '../pipeline/model/span.ts';
import { recognise } from '../pipeline/recognize/recognise.ts';
import { loadRules } from '../pipeline/run/load-rules.ts';

const folder = '../shared';

interface Marked {
  readonly doc: string;
  readonly line: number;
  readonly anchor: string;
  readonly class?: string;
  /** In code points within the line. */
  readonly span?: Span;
}

const read = (path: string): Marked[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Marked);

const spanIn = (line: string, { span, anchor }: Marked): Span => {
  const units = (points: number) => [...line].slice(0, points).join('').length;
  const at = line.indexOf(anchor);
  return span ? [units(span[0]), units(span[1])] : [at, at + anchor.length];
};

test.skipIf(!existsSync(`${folder}/gold/traps.jsonl`))(
  'of the numbers in three articles that are no claims, at most three become quantities',
  () => {
    const rules = loadRules();
    const lines = new Map(
      ['000', '001', '002'].map((doc) => [
        doc,
        readFileSync(`${folder}/seeds/${doc}.txt`, 'utf8').split('\n'),
      ]),
    );
    const lineOf = ({ doc, line }: Marked) => lines.get(doc)![line - 1]!;
    // a figure that a claim is made of may stand inside a trap ("500k Trn2")
    const claims = read(`${folder}/gold/claims.jsonl`);
    const trapped = read(`${folder}/gold/traps.jsonl`).filter((trap) => {
      const text = lineOf(trap);
      const place = spanIn(text, trap);
      const claimed = claims
        .filter((c) => c.doc === trap.doc && c.line === trap.line)
        .map((c) => spanIn(text, c));
      return recognise(text, rules, { published: '2026-06-10' })
        .sentences.flatMap((s) => s.mentions)
        .some(
          (m) =>
            m.kind === 'quantity' && overlaps(m.span, place) && !claimed.some((c) => overlaps(c, m.span)),
        );
    });
    const named = trapped.map((t) => `${t.doc}:${t.line} ${t.anchor} (${t.class})`);
    expect(named.length, named.join('\n')).toBeLessThanOrEqual(3);
  },
);
