import { expect, test } from 'vitest';
import { isHeaded } from './headed.ts';

test.each([
  [
    'towns',
    [
      ['Town', 'People'],
      ['Velden', '9,000'],
      ['Brome', '14,100'],
    ],
  ],
  [
    'costs',
    [
      ['Item', 'Cost'],
      ['Quay', '£4m'],
      ['Crane', '£900,000'],
    ],
  ],
  [
    'values of all kinds',
    [
      ['Measure', 'Value'],
      ['Beds', '640'],
      ['Wait', '14 weeks'],
      ['Budget', '£4m'],
    ],
  ],
  [
    'years',
    [
      ['', '2023', '2024'],
      ['Beds', '640', '650'],
    ],
  ],
  [
    'things numbered through',
    [
      ['', 'Phase 1', 'Phase 2'],
      ['Beds', '640', '650'],
    ],
  ],
  [
    'halves and months',
    [
      ['EUR million', 'H1 2031', 'March 2031', '30 June 2031', '9M 2031'],
      ['Profit', '4', '1', '5', '6'],
    ],
  ],
])('the first row names the columns: %s', (_, rows) => {
  expect(isHeaded(rows)).toBe(true);
});

test.each([
  [
    'facts in words',
    [
      ['Crosses', 'Orlan Sound'],
      ['Locale', 'Velden'],
      ['Length', '2,310 m'],
    ],
  ],
  [
    'facts of all kinds',
    [
      ['Tracks', 'Double'],
      ['Length', '171 km'],
      ['Voltage', '25 kV'],
      ['Fare', '£4'],
    ],
  ],
  [
    'a figure first',
    [
      ['Length', '2,310 m'],
      ['Width', '31 m'],
    ],
  ],
  [
    'a year first',
    [
      ['Opened', '2021 (first part)'],
      ['Owner', 'Halm Roads'],
    ],
  ],
])('the first row is one of the facts: %s', (_, rows) => {
  expect(isHeaded(rows)).toBe(false);
});
