import type { Grain } from '../../model/period.ts';
import type { Day } from './calendar.ts';
import { weekday } from './calendar.ts';
import { type Days, dayIn, months } from './days.ts';
import type { Setting } from './setting.ts';
import type { When, YearRef } from './when.ts';

/** Days: a date without a year this close ahead is likelier meant than that of the year before. */
const NEAR = 60;

/**
 * Which year is meant where none is written: this one; the latest in which it has begun; the same, but without a tense also one that
 * is near ahead ("Apply by 30 June"); or the latest in which it is over.
 */
type Open = 'same' | 'begun' | 'near' | 'reported';

/**
 * The year as written; where it is open, the last one or the next by the tense: what is to come has not ended before the day of
 * writing; what has happened began before it, and a quarter or half of which figures are told in the past is over.
 */
export function inYear(
  ref: YearRef,
  setting: Setting,
  open: Open,
  make: (year: number) => Days | null,
): Days | null {
  const { reference, tense } = setting;
  if (ref !== null && ref >= 100) return make(ref);
  if (!reference) return null;
  if (ref !== null) return make(reference.year + ref);
  const here = make(reference.year);
  if (open === 'same' || (reference.precision === 'year' && here)) return here;
  if (tense === 'future') {
    // "under the decision of March 12 it will …", written on March 14: of a day ten months ahead the year would be said
    const past = [here, make(reference.year - 1)].find((d) => d && justPast(d, reference.first));
    if (past) return past;
    return here && here.to >= reference.first ? here : firstOf(make, reference.year + 1, 1);
  }
  if (open === 'near' && tense === null) {
    const next = here && here.from > reference.last ? here : firstOf(make, reference.year + 1, 1);
    if (next && next.from - reference.last < NEAR) return next.from > reference.last ? next : here;
  }
  const mark = here && (open === 'reported' && tense === 'past' ? here.to : here.from);
  return mark !== null && mark <= reference.last ? here : firstOf(make, reference.year - 1, -1);
}

const justPast = ({ from, to }: Days, today: Day): boolean => from === to && to < today && today - to <= 60;

/** "Friday, June 15": the year near by in which it is a Friday. */
export function onWeekday(
  wanted: number,
  date: { month: number; day: number },
  { reference }: Setting,
): Days | null {
  if (!reference) return null;
  for (const step of [0, -1, 1]) {
    const days = dayIn(reference.year + step, date.month, date.day);
    if (days && weekday(days.from) === wanted && Math.abs(days.from - reference.first) < 300) return days;
  }
  return null;
}

/** February 29th is not in every year. */
function firstOf(make: (year: number) => Days | null, year: number, step: number): Days | null {
  for (let i = 0; i < 8; i++) {
    const days = make(year + i * step);
    if (days) return days;
  }
  return null;
}

/** "last May" ended before this month, "next May" begins after it, "this May" is this year's. */
export function shifted(shift: number, setting: Setting, make: (year: number) => Days): Days | null {
  const { reference } = setting;
  if (!reference?.month) return null;
  if (shift === 0) {
    const before = make(reference.year - 1); // "this winter", said in January, began last year
    return before.to >= reference.first ? before : make(reference.year);
  }
  const here = make(reference.year);
  if (shift < 0) return here.to < reference.first ? here : make(reference.year - 1);
  return here.from > reference.last ? here : make(reference.year + 1);
}

/** `n` months of a year from its `skip`th on; a fiscal year is called by the calendar year it ends in. */
export function partOfYear(
  year: number,
  skip: number,
  n: number,
  grain: Grain,
  fiscal: boolean,
  setting: Setting,
): Days {
  const start = fiscal ? setting.fiscalStart : 1;
  return months(start > 1 ? year - 1 : year, start + skip, n, grain);
}

/** True where the expression names no year, nor anything that fixes one. */
export const openYear = (when: When): boolean =>
  when.at === 'part' || when.at === 'nth' || when.at === 'nth weekday'
    ? openYear(when.of)
    : when.at === 'month' || when.at === 'season'
      ? when.year === null && when.shift === null
      : 'year' in when && when.year === null;

/** The expression in a year, where it names none. */
export function withYear(when: When, year: number): When {
  if (!openYear(when)) return when;
  if (when.at === 'part' || when.at === 'nth' || when.at === 'nth weekday')
    return { ...when, of: withYear(when.of, year) };
  return { ...when, year } as When;
}
