import { expect, test } from 'vitest';
import fc from '../../../test/support/seeded.ts';
import { addMonths, civil, dayOf, easter, iso, isoWeek, mondayOf, nthWeekday, weekday } from './calendar.ts';

const aDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

test('days and dates turn into each other, as the platform’s own calendar has them', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const date = new Date(day * 86_400_000);
      expect(civil(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      const { year, month, day: of } = civil(day);
      expect(dayOf(year, month, of)).toBe(day);
      expect(weekday(day)).toBe(date.getUTCDay() || 7);
      expect(iso(day)).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

test('a month on from its last day is the last day of a shorter one', () => {
  expect(iso(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29');
  expect(iso(addMonths(dayOf(2024, 3, 31), -13))).toBe('2023-02-28');
  expect(iso(addMonths(dayOf(2025, 11, 30), 3))).toBe('2026-02-28');
});

test('weeks begin on Monday and the first one holds January 4th', () => {
  expect(iso(mondayOf(dayOf(2026, 6, 17)))).toBe('2026-06-15');
  expect([2015, 2016, 2021, 2026].map((year) => iso(isoWeek(year, 1)))).toEqual([
    '2014-12-29',
    '2016-01-04',
    '2021-01-04',
    '2025-12-29',
  ]);
});

test('Easter and the nth weekdays fall where almanacs have them', () => {
  expect([1961, 2000, 2019, 2024, 2025, 2026, 2027].map((year) => iso(easter(year)))).toEqual([
    '1961-04-02',
    '2000-04-23',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
  ]);
  expect(iso(nthWeekday(2025, 11, 4, 4))).toBe('2025-11-27');
  expect(iso(nthWeekday(2025, 5, 1, -1))).toBe('2025-05-26');
});
