import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What a figure rose or fell from: no time of the sentence is its own, unless a forecast for that time was revised. */
test.each([
  ['Revenue of Halm Foods was £42m in 2025, up from £31m.', '£31m', undefined, 'actual'],
  ['In 2025 sales of Halm Foods rose to £42m from £31m.', '£31m', undefined, 'actual'],
  ['Halm had 1,200 members in 2024, down from 1,500 in 2019.', '1,500', '2019-01-01', 'actual'],
  ['Halm expects a deficit of £42m this year, up from £31m.', '£31m', undefined, 'actual'],
  ['Halm cut its sales forecast for 2028 to £42m from £51m.', '£51m', '2028-01-01', 'forecast'],
  ['The guidance of Halm Foods for 2028 was raised to £42m from £31m.', '£31m', '2028-01-01', 'forecast'],
])('%s', (text, written, from, status) => {
  const { claims } = extract(article(text), rules);
  const before = claims.find((c) => c.written.startsWith(written));
  expect([before?.period?.from, before?.status]).toEqual([from, status]);
});
