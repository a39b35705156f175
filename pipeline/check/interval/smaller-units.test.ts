import { expect, test } from 'vitest';
import { conflictsBetween } from '../../../test/support/conflicts-between.ts';

test('feet told without the inches are those that the other has with them', () => {
  expect(conflictsBetween('The Orlan was 882 feet long.', 'The Orlan was 882 feet 9 inches long.')).toEqual(
    [],
  );
});

test('feet alone are written to the foot, and a foot more is another length', () => {
  expect(
    conflictsBetween('The Orlan was 881 feet long.', 'The Orlan was 882 feet 9 inches long.'),
  ).toHaveLength(1);
  expect(
    conflictsBetween('The Orlan was 883 feet long.', 'The Orlan was 882 feet 3 inches long.'),
  ).toHaveLength(1);
});
