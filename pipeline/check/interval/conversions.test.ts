import { expect, test } from 'vitest';
import { conflictsBetween } from '../../../test/support/conflicts-between.ts';

test('a length that is told in metres and in feet is as exact as the coarser of both', () => {
  const [metres, feet] = ['The Orlan was 245 metres (803 feet) long.', 'The Orlan was 804 feet long.'];
  expect(conflictsBetween(metres, feet)).toEqual([]);
});

test('a length told in one unit alone is as exact as it is written', () => {
  expect(conflictsBetween('The Orlan was 803 feet long.', 'The Orlan was 804 feet long.')).toHaveLength(1);
});

test('two units do not hide another length', () => {
  expect(
    conflictsBetween('The Orlan was 245 metres (803 feet) long.', 'The Orlan was 811 feet long.'),
  ).toHaveLength(1);
});
