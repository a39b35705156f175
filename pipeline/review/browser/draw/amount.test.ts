import { expect, test } from 'vitest';
import { amount } from './amount.ts';
import { axisOf } from './axis.ts';
import { drawIntervals } from './intervals.ts';

test.each([
  [11e9, 'USD', 'dollar', '$11 bn'],
  [-2.5e6, 'SEK', 'krona', '−SEK 2.5 m'],
  [2.2e9, 'W', 'watt', '2.2 GW'],
  [6.5, '%', 'percentage', '6.5%'],
  [4300, 'chip', 'chip', '4,300 chip'],
  [0.004, null, null, '0.004'],
])('%d %s is written as an axis needs it', (value, unit, name, written) => {
  expect(amount(value, unit, name)).toBe(written);
});

test('an axis holds all its values between its margins, and few ticks', () => {
  const axis = axisOf([5, 10, 7])!;
  expect([axis.share(5), axis.share(10)]).toEqual([6, 94]);
  expect(axis.ticks.length).toBeLessThanOrEqual(5);
});

test('a single value is in the middle; no value has no axis', () => {
  expect(axisOf([8, 8])?.at(8)).toBe('50%');
  expect(axisOf([Number.NaN, Number.POSITIVE_INFINITY])).toBeNull();
});

test('an interval is a line with its ends, an open end an arrow, a narrow one a dot', () => {
  const bars = [
    { low: '0', high: '50', tone: 's0' },
    { low: '50', high: null, tone: 's1' },
    { low: '100', high: '100', tone: 's2' },
  ];
  const rows = drawIntervals(bars, null)!.rows.map((row) =>
    row.markup.replace(/<line class="grid"[^>]*>/g, ''),
  );
  expect(rows[0]?.match(/class="(?:bar|cap|tip|dot)"/g)).toEqual([
    'class="bar"',
    'class="cap"',
    'class="cap"',
  ]);
  expect(rows[1]?.match(/class="(?:bar|cap|tip|dot)"/g)).toEqual([
    'class="bar"',
    'class="cap"',
    'class="tip"',
  ]);
  expect(rows[2]?.match(/class="(?:bar|cap|tip|dot)"/g)).toEqual(['class="dot"']);
});

test('fewer than two ends are nothing to compare', () => {
  expect(drawIntervals([{ low: null, high: '3', tone: 's0' }], null)).toBeNull();
});
