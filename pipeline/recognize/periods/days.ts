import type { Grain } from '../../model/period.ts';
import { addMonths, type Day, dayOf, daysIn } from './calendar.ts';

/** Days `from` to `to`, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
  readonly grain: Grain;
}

export const day = (at: Day): Days => ({ from: at, to: at, grain: 'day' });

export const week = (monday: Day): Days => ({ from: monday, to: monday + 6, grain: 'week' });

export const month = (year: number, m: number): Days => months(year, m, 1, 'month');

/** `n` months from month `m` of a year on; `m` may be above 12. */
export function months(year: number, m: number, n: number, grain: Grain): Days {
  const from = dayOf(year + Math.floor((m - 1) / 12), ((m - 1) % 12) + 1, 1);
  return { from, to: addMonths(from, n) - 1, grain };
}

export const dayIn = (year: number, m: number, d: number): Days | null =>
  d <= daysIn(year, m) ? day(dayOf(year, m, d)) : null;
