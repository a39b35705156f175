import type { Grain } from '../../model/period.ts';
import { addMonths, civil, type Day, dayOf, mondayOf, weekday } from './calendar.ts';
import { type Days, day, month, months, week } from './days.ts';
import type { Reference } from './reference.ts';
import type { Unit } from './when.ts';

/** The unit of the calendar that holds a day. */
export function unitAround(name: Unit, at: Day): Days | null {
  const { year, month: m } = civil(at);
  switch (name) {
    case 'day':
    case 'business day':
      return day(at);
    case 'week':
      return week(mondayOf(at));
    case 'weekend':
      return { from: mondayOf(at) + 5, to: mondayOf(at) + 6, grain: 'span' };
    case 'fortnight':
      return { from: mondayOf(at), to: mondayOf(at) + 13, grain: 'span' };
    case 'month':
      return month(year, m);
    case 'quarter':
      return months(year, m - ((m - 1) % 3), 3, 'quarter');
    case 'half':
      return months(year, m <= 6 ? 1 : 7, 6, 'half');
    case 'year':
      return months(year, 1, 12, 'year');
    case 'decade':
      return {
        from: dayOf(year - (year % 10), 1, 1),
        to: dayOf(year - (year % 10) + 9, 12, 31),
        grain: 'decade',
      };
    case 'century': {
      const from = year - (year % 100);
      return { from: dayOf(Math.max(1, from), 1, 1), to: dayOf(from + 99, 12, 31), grain: 'century' };
    }
  }
}

/** What the reference must be known to, for each unit. */
export function knownTo(name: Unit, reference: Reference): boolean {
  if (reference.precision === 'day' || name === 'year' || name === 'decade' || name === 'century')
    return true;
  return reference.precision === 'month' && (name === 'month' || name === 'quarter' || name === 'half');
}

/** The same day some units on. */
export function move(at: Day, n: number, name: Unit): Day {
  switch (name) {
    case 'day':
      return at + n;
    case 'business day':
      return moveWorkdays(at, n);
    case 'week':
    case 'weekend':
      return at + 7 * n;
    case 'fortnight':
      return at + 14 * n;
    case 'month':
      return addMonths(at, n);
    case 'quarter':
      return addMonths(at, 3 * n);
    case 'half':
      return addMonths(at, 6 * n);
    case 'year':
      return addMonths(at, 12 * n);
    case 'decade':
      return addMonths(at, 120 * n);
    case 'century':
      return addMonths(at, 1200 * n);
  }
}

function moveWorkdays(at: Day, n: number): Day {
  const step = n < 0 ? -1 : 1;
  let left = Math.min(Math.abs(n), 1000);
  let to = at;
  while (left > 0) {
    to += step;
    if (weekday(to) < 6) left--;
  }
  return to;
}

/** A span of days moved by some units; it keeps its grain. */
export function moved(days: Days, n: number, name: Unit): Days | null {
  const from = move(days.from, n, name);
  if (days.grain === 'day') return day(from);
  return { from, to: move(days.to + 1, n, name) - 1, grain: days.grain };
}

/** What so many units make: three months are a quarter. */
export function grainOf(n: number, name: Unit): Grain {
  if (n === 1) return unitAround(name, 0)?.grain ?? 'span';
  if (name === 'month') return n === 3 ? 'quarter' : n === 6 ? 'half' : n === 12 ? 'year' : 'span';
  return name === 'week' && n === 13
    ? 'quarter'
    : name === 'week' && (n === 52 || n === 53)
      ? 'year'
      : 'span';
}
