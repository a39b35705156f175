import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Finding } from '../../pipeline/model/finding.ts';
import { article } from '../support/article.ts';
import { TOLD, type Told } from './outlets.ts';
import { rules } from './rules.ts';

const rulebook = rules();
const PRINTED = { format: 'text', published: '2026-11-06' } as const;

function alarms({ one, other }: Told): Finding[] {
  const claims = [
    article(one, { id: 'one', ...PRINTED }),
    article(other, { id: 'other', ...PRINTED }),
  ].flatMap((d) => extract(d, rulebook).claims);
  return check(claims, null, rulebook).filter((f) => f.verdict === 'conflict' || f.verdict === 'fails');
}

const speaksOf = (f: Finding, document: string, written: string): boolean =>
  f.members.some(
    (m) => m.document.id === document && (m.written.includes(written) || written.includes(m.written)),
  );

const all = TOLD.map((told) => {
  const found = alarms(told);
  const hits = told.odds.filter(([a, b]) =>
    found.some((f) => speaksOf(f, 'one', a) && speaksOf(f, 'other', b)),
  );
  const wrong = found.filter(
    (f) => !told.odds.some(([a, b]) => speaksOf(f, 'one', a) && speaksOf(f, 'other', b)),
  );
  return { told, hits, wrong };
});

describe('two accounts of one event in other words', () => {
  it('are at odds only where they are: none of the rest is reported', () => {
    expect(all.flatMap(({ wrong }) => wrong.map((f) => f.why))).toEqual([]);
  });

  it('are at odds where they are: at least seven in ten are found', () => {
    const wanted = all.flatMap(({ told }) => told.odds);
    const hits = all.flatMap((x) => x.hits);
    const missed = wanted.filter((w) => !hits.includes(w));
    expect(hits.length, missed.map((m) => m.join(' / ')).join('\n')).toBeGreaterThanOrEqual(
      0.7 * wanted.length,
    );
  });
});
