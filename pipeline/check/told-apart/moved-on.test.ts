import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { movedOn, spreadsCount } from './moved-on.ts';

const { rulebook } = loadRulebook();

test.each([
  ['Halm raised its offer for Orrin to £40m.', '£40m', true],
  ['There are now 410 wolves in Velden.', '410 wolves', true],
  ['The debt has risen to £40m.', '£40m', true],
  ['Velden has 41 wards, up from 38.', '41 wards', true],
  ['Their number rose by 26% and now is 724.', '26%', false],
  ['Until now a nurse had £40m.', '£40m', false],
  ['The debt rose to £40m in the first quarter.', '£40m', false],
  ['Halm, which now has 12 shops, made £40m.', '£40m', false],
])('%s', (text, written, wanted) => {
  const claim = extract(article(text), rulebook).claims.find((c) => c.written === written)!;
  expect(movedOn(claim)).toBe(wanted);
});

test.each([
  ['In Velden 41,200 people have fled their homes in six counties.', 'six counties', true],
  ['The number of the homeless has reached 41,200 in six counties.', 'six counties', true],
  ['Halm has 410 wolves and lies in six counties.', 'six counties', false],
  ['The river flows through six counties.', 'six counties', false],
])('%s', (text, written, wanted) => {
  const claim = extract(article(text), rulebook).claims.find((c) => c.written === written)!;
  expect(spreadsCount(claim)).toBe(wanted);
});
