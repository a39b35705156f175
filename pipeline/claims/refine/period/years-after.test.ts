import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** The year of the last figure, told in an article of July 2023. */
const yearOf = (text: string): string | null | undefined =>
  extract(article(`${text}\n`, { published: '2023-07-06' }), rules)
    .claims.at(-1)
    ?.period?.from?.slice(0, 4);

test.each([
  ['Six years after a train derailed in Halm, killing 48 people.', '2017'],
  ['The town of Halm marked the 10th anniversary of the rail disaster that killed 47 people.', '2013'],
  ['Halm marked the second anniversary of the Larch Fire, which killed 47 people.', '2021'],
  ['Five years after the Halm flood killed 47 people, the town mourns.', '2018'],
  ['12 years on from the crash that left 47 people dead, the town mourns.', '2011'],
])('the dead are of the year in which it happened, so long ago: %s', (text, year) => {
  expect(yearOf(text)).toBe(year);
});

test.each([
  'Six years after a train derailed in Halm, a fire killed 48 people.',
  'Six years after a train derailed in Halm, the town has 4,800 residents.',
  'Some years after a train derailed in Halm, killing 48 people.',
])('and what is told of since is not: %s', (text) => {
  expect(yearOf(text)).toBe('2023');
});

test('"a year after" is no rate by the year', () => {
  const { claims } = extract(article('A year after the crash that killed 47 people, Halm mourns.\n'), rules);
  expect(claims.at(-1)?.scope.basis).toBeNull();
});
