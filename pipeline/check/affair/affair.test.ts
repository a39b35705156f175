import { describe, expect, test } from 'vitest';
import { loadRules } from '../../run/load-rules.ts';
import { affairOf, affairKeys as allKeys, gistIn, meetingKind, NEAR } from './affair.ts';

const rules = loadRules().checks;

/** The keys by which articles of a few days meet. */
const affairKeys = (...told: Parameters<typeof allKeys>): readonly string[] =>
  allKeys(...told).filter((key) => meetingKind(key) === 'day');

const on = (day: number, gist = 'oltrey rail|train crash hurt|41') => ({
  id: String(day),
  path: 'a.txt',
  title: null,
  publisher: null,
  published: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  gist,
});

describe('articles meet under a name', () => {
  test('wherever a fortnight ends between them, if no more than ten days lie between', () => {
    for (let day = 0; day < 42; day++)
      for (let later = 0; later <= NEAR; later++) {
        const theirs = new Set(affairKeys(on(day + later), rules));
        expect(affairKeys(on(day), rules).some((key) => theirs.has(key))).toBe(true);
      }
  });

  test('also where the one that both have stands last among many', () => {
    const theirs = affairKeys(on(0, 'halm-clinics velden orrin sarnitz corvane|'), rules);
    expect(
      affairKeys(on(1, 'brann arl trebin gorna corvane|'), rules).some((key) => theirs.includes(key)),
    ).toBe(true);
  });

  test('never over more than four weeks, nor without a name, and undated only with undated', () => {
    const theirs = new Set(affairKeys(on(29), rules));
    expect(affairKeys(on(0), rules).some((key) => theirs.has(key))).toBe(false);
    const undated = affairKeys({ ...on(0), published: null }, rules);
    expect([undated.length > 0, undated.some((key) => affairKeys(on(0), rules).includes(key))]).toEqual([
      true,
      false,
    ]);
    expect(allKeys(on(0, ''), rules)).toEqual([]);
  });

  test('whenever they were printed under a key of its own', () => {
    const ever = (day: number) => allKeys(on(day), rules).filter((key) => meetingKind(key) === 'ever');
    expect([ever(0), ever(0).length]).toEqual([ever(900), 2]);
  });
});

describe('one affair', () => {
  const gist = (text: string) => gistIn(on(0, text))!;
  test.each([
    ['a name, words and a figure', 'oltrey|train crash hurt|41', 'oltrey|train hurt line|41', true],
    ['a name and many words', 'oltrey|a b c d e|', 'oltrey|a b c d e|7', true],
    ['a name and a word', 'oltrey|train crash|41', 'oltrey|train vote|52', false],
    ['a name and the day of years ago', 'oltrey|a b|41||1937-05-06', 'oltrey|a b c|7||1937-05-06', true],
    ['a name and a year of long ago', 'oltrey|a b|41||1937', 'oltrey|a b c|7||1937', false],
    ['a name that neither has most', 'halm velden|a b c d e|41', 'orrin velden|a b c d e|52', false],
    ['such a name and a figure', 'halm velden|a b c d e|41', 'orrin velden|a b c d e|41', true],
    ['the word for what a firm makes', 'halm-foods|a b c d e|41', 'orrin-foods|a b c d e|52', false],
    ['words and figures without a name', 'oltrey|a b c d e f|41 52', 'velden|a b c d e f|41 52', false],
  ])('%s', (_, a, b, same) => {
    expect(affairOf(gist(a), gist(b), rules) !== null).toBe(same);
  });
});
