import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { settingOf } from '../counterparts/setting.ts';
import { entryOf } from '../entry.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { slipsBetween } from './slips-between.ts';

const rulebook = loadRules();
const context = contextOf(rulebook, NO_ORIGINS);
const slips = (...texts: readonly [string, string]) => {
  const [a, b] = texts.map((text, i) => ({
    entries: extract(article(text, { id: `${i}` }), rulebook).claims.map((claim) => entryOf(claim, context)),
  })) as [never, never];
  const setting = settingOf(a, b, { names: ['halm'], words: [], figures: 0, isOfOneDay: false }, context);
  return slipsBetween(a, b, setting).map((pair) => pair.map(({ claim }) => claim.written));
};

test('four digits are no chance, and what stands beside them as many places apart is none either', () => {
  expect(
    slips(
      'Halm Mills had a profit of £47.19 million in the spring of 2025 and one of just £360,000 in the summer.',
      'The profit of Halm’s northern works fell from £471.9 million to £3.6 million.',
    ),
  ).toEqual([
    ['£47.19 million', '£471.9 million'],
    ['£360,000', '£3.6 million'],
  ]);
});

test('who has both figures knows of both', () => {
  expect(
    slips(
      'Halm Mills had a profit of £47.19 million in the spring. The group had a profit of £471.9 million.',
      'The profit of Halm’s northern works fell to £471.9 million.',
    ),
  ).toEqual([]);
});
