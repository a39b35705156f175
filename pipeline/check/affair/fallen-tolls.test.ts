import { expect, test } from 'vitest';
import { contradictions, type Told } from '../../../test/support/contradictions.ts';

/** The figures of each contradiction between articles, the smaller first. */
const conflicts = (...told: readonly Told[]): string[][] =>
  contradictions(...told)
    .map((figures) => [...new Set(figures)].sort())
    .sort();

const DAYS_ON = (all: string, below: string, aboard = '142 people') =>
  [
    '2025-03-17',
    `Jet that fell on Sarnitz: families wait for the results of the tests

The crash of the Corvus Air jet in Sarnitz claimed ${all} lives. There were ${aboard} on board the aircraft, which fell on a school of the town moments after it had taken off for Halm. ${below} on the ground died.

The airport of Sarnitz was closed for two days, and Corvus Air has stopped its flights to Halm.`,
  ] as const;

const A_MONTH_ON = [
  '2025-04-20',
  `What brought down the Corvus Air jet in Sarnitz

Both engines of the Corvus Air aircraft that crashed in Sarnitz stopped moments after it had taken off for Halm, investigators say.

The accident killed 161 people. All but one of the 142 people on board died, and 20 on the ground, at the school of the town.`,
] as const;

test('the toll of one crash and that of those on the ground are no smaller later, under whatever name it goes', () => {
  expect(conflicts(DAYS_ON('172', '31 people'), A_MONTH_ON)).toEqual([
    ['161 people', '172 lives'],
    ['20', '31 people'],
  ]);
  expect(conflicts(DAYS_ON('161', 'At least 31 people'), A_MONTH_ON)).toEqual([['20', '31 people']]);
});

test('they may rise, be told as a lower bound, or be those of another crash', () => {
  expect(conflicts(DAYS_ON('158', '17 people'), A_MONTH_ON)).toEqual([]);
  expect(conflicts(DAYS_ON('161', 'Up to 31 people'), A_MONTH_ON)).toEqual([]);
  expect(conflicts(DAYS_ON('172', '31 people', '97 people'), A_MONTH_ON)).toEqual([]);
});

test('what a figure of three days later says is also held against that of the first days', () => {
  const first = [
    '2025-03-14',
    `Corvus Air jet falls on Sarnitz

The aircraft of Corvus Air had taken off for Halm with 130 passengers and 12 crew. It fell on a school of the town. On the ground at least 37 people were killed, and the airport of Sarnitz was closed.`,
  ] as const;
  expect(conflicts(first, DAYS_ON('172', '31 people'))).toEqual([['31 people', '37 people']]);
});

test('those in the aircraft and on the ground are all', () => {
  const both = [
    '2025-04-20',
    `A vigil for those of the Corvus Air jet in Sarnitz

The accident of Corvus Air killed 161 people in the plane and on the ground, at a school of the town. All but one of the 142 people on board died moments after it had taken off for Halm.`,
  ] as const;
  expect(conflicts(DAYS_ON('172', '31 people'), both)).toEqual([['161 people', '172 lives']]);
});
