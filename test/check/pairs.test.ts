import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Document } from '../../pipeline/model/document.ts';
import { article } from '../support/article.ts';
import { COMPATIBLE, CONTRADICTORY } from './pairs.ts';
import { rules } from './rules.ts';
import { SAID } from './said.ts';

const rulebook = rules();

const document = (id: string, text: string, published: string | null): Document =>
  article(text, { id, format: 'text', publisher: null, published, language: null });

/** What the checker has to say against two texts that nothing dates, or that are of the days given. */
function alarms([one, other]: readonly [string, string], days: readonly string[] = []): string[] {
  const texts = [document('one', one, days[0] ?? null), document('other', other, days[1] ?? null)];
  const claims = texts.flatMap((d) => extract(d, rulebook).claims);
  return check(claims, null, rulebook)
    .filter((f) => f.verdict === 'conflict')
    .map((f) => f.why);
}

describe('two undated texts', () => {
  it('are at odds where one statement has two figures: at least seven in ten are found', () => {
    const missed = CONTRADICTORY.filter((pair) => alarms(pair).length === 0).map((pair) => pair.join(' / '));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.3 * CONTRADICTORY.length);
  });

  it('are at odds where a short one says a thing with another figure: at least seven in ten are found', () => {
    const wanted = SAID.flatMap(({ news, contradicts }) => contradicts.map((text) => [news, text] as const));
    const missed = wanted.filter((pair) => alarms(pair).length === 0).map((pair) => pair.join(' / '));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.3 * wanted.length);
  });

  it('are not at odds where a short one follows', () => {
    const compatible = SAID.flatMap(({ news, follows }) => follows.map((text) => [news, text] as const));
    const wrong = compatible.flatMap((pair) => alarms(pair).map((why) => `${pair.join(' / ')}: ${why}`));
    expect(wrong).toEqual([]);
  });

  it('are not at odds where one follows from the other', () => {
    const wrong = COMPATIBLE.flatMap((pair) => alarms(pair).map((why) => `${pair.join(' / ')}: ${why}`));
    expect(wrong).toEqual([]);
  });
});

describe('two texts of neighbouring days', () => {
  const days = ['2026-03-10', '2026-03-11'];

  it('are at odds where they tell of what is over: at least half are found, for tolls and levels may have moved', () => {
    const missed = CONTRADICTORY.filter((pair) => alarms(pair, days).length === 0).map((pair) =>
      pair.join(' / '),
    );
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.5 * CONTRADICTORY.length);
  });

  it('are not at odds where one follows from the other', () => {
    const follow = SAID.flatMap(({ news, follows }) => follows.map((text) => [news, text] as const));
    const wrong = [...COMPATIBLE, ...follow].filter((pair) => alarms(pair, days).length > 0);
    expect(wrong.map((pair) => pair.join(' / '))).toEqual([]);
  });
});
