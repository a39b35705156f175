import { expect, test } from 'vitest';
import { conflictsBetween } from '../../../test/support/conflicts-between.ts';

const [first, rate, other] = [
  'Halm AI raised 600 million euros ($643 million) in May.',
  'Halm AI raised 600 million euros, or about $660 million, in May.',
  'Halm AI raised $900 million in May.',
];

test('a sum told again in another currency may have been reckoned at another rate', () => {
  expect(conflictsBetween(first, rate)).toEqual([]);
});

test('no rate makes 900 of 643', () => {
  expect(conflictsBetween(first, other)).toHaveLength(1);
});

test('a sum of another year in brackets is told in no other currency', () => {
  const [four, five] = [
    'Halm AI made a profit of $4m in 2024 ($5m in 2023).',
    'Halm AI made a profit of $6.3m in 2023.',
  ];
  expect(conflictsBetween(four, five)).toHaveLength(1);
});
