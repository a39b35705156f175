import { type Day, dayOf, daysIn } from './calendar.ts';

/** The date a text is written from. Only as precise as known: `precision` says which questions it can answer. */
export interface Reference {
  /** First and last day it can be. */
  readonly first: Day;
  readonly last: Day;
  readonly year: number;
  /** 1–12; `null` where only the year is known. */
  readonly month: number | null;
  readonly precision: 'day' | 'month' | 'year';
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** `2026`, `2026-06` or `2026-06-14` (a time behind it is ignored); `null` for anything else. */
export function referenceOf(published: string | null): Reference | null {
  const parts = published === null ? null : SHAPE.exec(published);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] ? Number(parts[2]) : null;
  const day = parts[3] ? Number(parts[3]) : null;
  if (year < 1 || (month !== null && (month < 1 || month > 12))) return null;
  if (month === null)
    return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), year, month, precision: 'year' };
  if (day === null || day < 1 || day > daysIn(year, month)) {
    const first = dayOf(year, month, 1);
    return { first, last: first + daysIn(year, month) - 1, year, month, precision: 'month' };
  }
  const at = dayOf(year, month, day);
  return { first: at, last: at, year, month, precision: 'day' };
}
