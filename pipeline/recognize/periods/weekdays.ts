import { type Day, dayOf, daysIn, mondayOf, weekday } from './calendar.ts';
import { type Days, day } from './days.ts';
import type { Setting } from './setting.ts';

/** "on Tuesday": the last or the next by the tense, or the one of a week so many weeks from this. */
export function weekdayNear(
  wanted: number,
  shift: number | null,
  { reference, tense }: Setting,
): Days | null {
  if (reference?.precision !== 'day') return null;
  const today = reference.first;
  if (shift === -2) return day(today - ((weekday(today) - wanted + 6) % 7) - 1);
  if (shift === 2) return day(today + ((wanted - weekday(today) + 6) % 7) + 1);
  if (shift !== null) return day(mondayOf(today) + 7 * shift + wanted - 1);
  return tense === 'future'
    ? day(today + ((wanted - weekday(today) + 7) % 7))
    : day(today - ((weekday(today) - wanted + 7) % 7));
}

/** "Friday the 14th": the nearest one in the direction of the tense. */
export function datedWeekday(wanted: number, date: number, { reference, tense }: Setting): Days | null {
  if (!reference?.month) return null;
  const step = tense === 'future' ? 1 : -1;
  const start = reference.year * 12 + reference.month - 1;
  const near = dayInIndex(start, date);
  if (near !== null && weekday(near) === wanted) return day(near);
  for (let i = 0; i < 40; i++) {
    const at = dayInIndex(start + i * step, date);
    if (at === null || weekday(at) !== wanted) continue;
    if (step > 0 ? at >= reference.first : at <= reference.last) return day(at);
  }
  return null;
}

/** "on the 27th": of this month or its neighbour, by the tense. */
export function dayAlone(date: number, { reference, tense }: Setting): Days | null {
  if (!reference?.month) return null;
  const start = reference.year * 12 + reference.month - 1;
  const step = tense === 'future' ? 1 : -1;
  for (let i = 0; i < 3; i++) {
    const at = dayInIndex(start + i * step, date);
    if (at !== null && (step > 0 ? at >= reference.first : at <= reference.last)) return day(at);
  }
  return null;
}

function dayInIndex(index: number, date: number): Day | null {
  const [year, m] = [Math.floor(index / 12), (index % 12) + 1];
  return date <= daysIn(year, m) ? dayOf(year, m, date) : null;
}
