import { expect, test } from 'vitest';
import { markerOf } from './marker.ts';

test.each([
  ['- iron', 'bullet', 0, '- '],
  ['•\u00a0iron', 'bullet', 0, '•\u00a0'],
  ['•Iron', 'bullet', 0, '•'],
  ['- • iron', 'bullet', 0, '- • '],
  ['1. iron', 'number', 1, '1. '],
  ['12) iron', 'number', 12, '12) '],
  ['(3) iron', 'number', 3, '(3) '],
  ['b. iron', 'letter', 2, 'b. '],
  ['c) iron', 'letter', 3, 'c) '],
  ['II. Iron', 'roman', 2, 'II. '],
  ['iv) iron', 'roman', 4, 'iv) '],
  ['2.1 Iron works', 'decimal', 1, '2.1 '],
])('%j begins with a %s', (line, style, number, mark) => {
  expect(markerOf(line, 0, line.length)).toMatchObject({ style, number, length: mark.length });
});

test.each([
  'Iron. Copper.',
  '2024 was dry',
  '2.2 GW opened',
  '2.5 Million Homes',
  '-5 degrees',
  '10.5',
  'i.e. iron',
  'a.m. trains',
  'A. Lincoln said',
  '*iron*',
  '1.',
  '- ',
  'vi',
  'it) x',
  '3-1 win',
])('%j begins with no marker', (line) => {
  expect(markerOf(line, 0, line.length)).toBeNull();
});
