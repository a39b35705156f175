import { expect, test } from 'vitest';
import { contradictions, type Told } from '../../../test/support/contradictions.ts';

/** What articles on one sinking say of one another's figures: those of each contradiction. */
const conflicts = (...told: readonly Told[]): string[][] =>
  contradictions(...told).map((figures) => figures.sort());

const NEWS = (text: string) =>
  [
    '2003-05-12',
    `A packed ferry sank off Velden on Saturday. The vessel, the Orlan, left Halm at dusk. ${text}`,
  ] as const;
const MEMORY = (text: string) =>
  [
    '2023-05-10',
    `The 20th anniversary of the sinking of the ferry Le Orlan was marked in Halm on Monday. ${text}`,
  ] as const;
const OTHER_MEMORY = (text: string) =>
  [
    '2013-05-10',
    `Ten years after the Orlan ferry disaster, Halm remembers. The Orlan sank off Velden. ${text}`,
  ] as const;

test('how many a lost ship had room for is the same years later', () => {
  const then = NEWS('The ferry was built for 410 people.');
  expect(conflicts(then, MEMORY('The ferry was built for 372 people.'))).toEqual([
    ['372 people', '410 people'],
  ]);
  expect(conflicts(then, MEMORY('The ferry was built for 410 people.'))).toEqual([]);
});

test('how many died and how many lived stands years later', () => {
  const [first, other] = [MEMORY('It killed 731 people.'), OTHER_MEMORY('It killed 736 people.')];
  expect(conflicts(first, other)).toEqual([['731 people', '736 people']]);
});

test('in the days after it both are counted still', () => {
  const later = [
    '2003-05-14',
    NEWS('So far 96 bodies have been found and 21 people were saved.')[1],
  ] as const;
  expect(conflicts(NEWS('By night 41 bodies had been found and 17 people were saved.'), later)).toEqual([]);
  expect(
    conflicts(NEWS('The ferry had 640 people on board.'), MEMORY('It had 3,000 people on board.')),
  ).toEqual([]);
});
