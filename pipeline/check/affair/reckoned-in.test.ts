import { describe, expect, it } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { entryOf } from '../entry.ts';
import { asPercent } from '../interval/as-percent.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import type { Figures } from './made-up-of.ts';
import { isReckonedIn } from './reckoned-in.ts';

const rulebook = loadRules();
const context = contextOf(rulebook, NO_ORIGINS);
const figures = (text: string): Figures => ({
  entries: extract(article(text, {}), rulebook).claims.map((claim) => entryOf(asPercent(claim), context)),
});

/** Whether the first figure of the one text is made by those of the other. */
const isMade = (text: string, other: string): boolean =>
  isReckonedIn(figures(text).entries[0]!, figures(other));

describe('what a reader works out from the figures of a short text', () => {
  it.each([
    [
      'a sum',
      'Nearly 40 kilos of tea were found.',
      'They found 24.9 kilos of tea in the barn and 14.8 kilos in the loft.',
    ],
    [
      'a sum of shares',
      'The flood hit more than half of the farms.',
      'Of the farms 38.5 per cent lost cattle and 13.2 per cent their hay.',
    ],
    ['one who is not counted', 'Eight were arrested.', 'Police arrested seven men and a 15-year-old boy.'],
    ['a difference', 'It is 21,000 jobs fewer.', 'The firm has 64,000 jobs, down from 85,000.'],
    ['the rest', 'Some 26 per cent of the members said no.', 'Some 74 per cent of the members said yes.'],
    [
      'a share of a total',
      'The storm cut off 90 of the farms.',
      'Of the 300 farms 30 per cent were cut off.',
    ],
  ])('%s', (_, text, other) => {
    expect(isMade(text, other)).toBe(true);
  });

  it.each([
    [
      'no sum',
      'Nearly 60 kilos of tea were found.',
      'They found 24.9 kilos of tea in the barn and 14.8 kilos in the loft.',
    ],
    [
      'a bound that the sum is far beyond',
      'At least ten were arrested.',
      'Police arrested 19 men and 21 women.',
    ],
    ['one figure alone', 'Nine were arrested.', 'Police arrested seven men.'],
  ])('and not %s', (_, text, other) => {
    expect(isMade(text, other)).toBe(false);
  });
});
