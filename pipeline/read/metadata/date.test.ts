import { expect, test } from 'vitest';
import { dateGiven, findDate } from './date.ts';

test.each([
  ['2026', '2026'],
  ['2026-06', '2026-06'],
  ['2026-06-14', '2026-06-14'],
  ['20260614', '2026-06-14'],
  ['2026/6/4', '2026-06-04'],
  ['2026-06-14T23:30:00-05:00', '2026-06-14'],
  ['2026-06-14 23:30', '2026-06-14'],
  ['Sun, 14 Jun 2026 23:30:00 GMT', '2026-06-14'],
  ['14 June 2026', '2026-06-14'],
  ['June 14th, 2026', '2026-06-14'],
  ['Oct. 30, 2025', '2025-10-30'],
  ['June 2026', '2026-06'],
  ['14.06.2026', '2026-06-14'],
  ['14/06/2026', '2026-06-14'],
  ['06/14/2026', '2026-06-14'],
])('%s is %s', (given, iso) => {
  expect(dateGiven(given)).toBe(iso);
});

test.each([
  '06/07/2026',
  '2026-13',
  '2026-02-30',
  '31 June 2026',
  'soon',
  'week of 14 June 2026',
  '14 June',
  '',
  '0026',
])('%j is no date that could be relied on', (given) => {
  expect(dateGiven(given)).toBeNull();
});

test('the first date of a line is found with its place', () => {
  const line = 'Updated 3 May 2026, first printed on April 30, 2026';
  const date = findDate(line)!;
  expect([date.iso, line.slice(date.start, date.end)]).toEqual(['2026-05-03', '3 May 2026']);
});
