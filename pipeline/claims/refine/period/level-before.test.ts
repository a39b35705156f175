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

test('what ends a sentence behind an aside is no time of the aside', () => {
  const text =
    'The Kestrel group will shed 1,900 jobs at its Halm plant, where 7,400 people work, by the end of 2027.';
  const { claims } = extract(article(text), rules);
  const inAside = claims.find((c) => c.written.startsWith('7,400'));
  expect([inAside?.period?.known, inAside?.status]).toEqual(['document', 'actual']);
});

test('the range that a forecast had before is of its measure', () => {
  const text =
    'Halm Foods expects operating profit of £21m to £24m, down from a previous range of £26m to £30m.';
  expect(extract(article(text), rules).claims.at(-1)?.metric?.id).toBe('operating_profit');
});

test.each(['rose', 'doubled'])('a time in an aside on a place is none of what %s', (moved) => {
  const text = `Sales of Halm Foods in Velden, where it has traded since 2019, ${moved} to £31m.`;
  expect(extract(article(text), rules).claims.at(-1)?.period?.known).toBe('document');
});
