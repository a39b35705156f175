import { expect, test } from 'vitest';
import { leadInOf } from './lead-in.ts';

test.each([
  ['Two sites were named:', 'Two sites were named:'],
  ['The board met in May. Two sites were named:', 'Two sites were named:'],
  ['The U.S. fleet has three parts:', 'The U.S. fleet has three parts:'],
  ['Prices are as follows.', 'Prices are as follows.'],
  ['He said “no.” The reasons:', 'The reasons:'],
  ['Two sites were named.', null],
  ['Capacity: 40 MW', null],
])('%s', (text, leadIn) => {
  expect(leadInOf(text)).toBe(leadIn);
});

test('a colon behind a very long sentence introduces nothing', () => {
  expect(leadInOf(`${'word '.repeat(80)}so:`)).toBeNull();
});
