import { describe, expect, test } from 'vitest';
import { loadRules } from '../../pipeline/run/load-rules.ts';
import { extractPassage } from './extract-passage.ts';
import { loadCorpus, spanOf } from './passage.ts';
import { addScores, percentages, scorePassage } from './score.ts';

const corpus = loadCorpus();

describe('the corpus itself', () => {
  test('has at least 40 passages with ids of their own', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
    expect(new Set(corpus.map((p) => p.id)).size).toBe(corpus.length);
  });

  test.each(corpus.map((p) => [p.id, p] as const))('%s: every wanted figure stands in the text', (_id, p) => {
    const missing = p.claims.filter((c) => !spanOf(p.text, c.figure, c.nth)).map((c) => c.figure);
    expect(missing).toEqual([]);
  });

  test.each(corpus.map((p) => [p.id, p] as const))(
    '%s: every digit is a claim or named as none',
    (_id, p) => {
      const left = [...p.text];
      const strike = ([from, to]: readonly [number, number]) => left.fill('·', from, to);
      for (const c of p.claims) strike(spanOf(p.text, c.figure, c.nth) ?? [0, 0]);
      for (const none of p.none)
        for (let nth = 1, at = spanOf(p.text, none, 1); at; at = spanOf(p.text, none, ++nth)) strike(at);
      expect(left.join('').match(/\S*\d\S*/g) ?? []).toEqual([]);
    },
  );
});

/** A little under what was last reached, in per cent. Raise them when they are left behind; never lower one without a word why. */
const FLOORS: Readonly<Record<string, number>> = {
  found: 96,
  precision: 96,
  'value+unit': 97,
  subject: 86,
  metric: 90,
  period: 93,
};

describe('the program on the corpus', () => {
  const rulebook = loadRules();
  const score = percentages(addScores(corpus.map((p) => scorePassage(p, extractPassage(p, rulebook)))));
  console.table(score);

  test.each(Object.entries(FLOORS))('%s is at least %d%%', (name, floor) => {
    expect(score[name]).toBeGreaterThanOrEqual(floor);
  });
});
