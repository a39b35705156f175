import type { Grain } from '../../model/period.ts';
import type { Holiday } from '../../rulebook/periods.ts';
import {
  addMonths,
  civil,
  type Day,
  dayOf,
  daysIn,
  easter,
  isoWeek,
  mondayOf,
  nthWeekday,
  weekday,
} from './calendar.ts';
import type { Days } from './days.ts';
import { partOf } from './part-of.ts';
import type { Reference } from './reference.ts';
import type { Tense } from './tense.ts';
import type { Unit, When, YearRef } from './when.ts';

/** What the words leave open is told by these. */
export interface Setting {
  readonly reference: Reference | null;
  readonly tense: Tense;
  /** First month (1–12) of the fiscal year. */
  readonly fiscalStart: number;
  readonly holidays: readonly Holiday[];
  /** The period named before in the sentence: what "a year earlier" is earlier than. */
  readonly previous: Days | null;
  /** The sentence speaks of a period it does not name ("in the quarter"), so "a year earlier" cannot be told. */
  readonly unnamed: boolean;
}

/** The days an expression stands for; `null` where it needs a reference date more precise than there is, or is no date at all. */
export function resolve(when: When, setting: Setting): Days | null {
  const days = days_(when, setting);
  return days && days.from <= days.to && days.from >= FIRST && days.to <= LAST ? days : null;
}

const FIRST = dayOf(1, 1, 1);
const LAST = dayOf(9999, 12, 31);

function days_(when: When, setting: Setting): Days | null {
  const { reference } = setting;
  switch (when.at) {
    case 'day':
      return (
        (when.weekday !== null && when.year === null && onWeekday(when.weekday, when, setting)) ||
        inYear(when.year, setting, 'near', (year) => dayIn(year, when.month, when.day))
      );
    case 'days':
      return inYear(when.year, setting, 'near', (year) => {
        const from = dayIn(year, when.month, when.day);
        const next = when.last < when.day ? 1 : 0;
        const index = year * 12 + when.month - 1 + next;
        const to = dayIn(Math.floor(index / 12), (index % 12) + 1, when.last);
        return from && to && { from: from.from, to: to.to, grain: 'span' };
      });
    case 'weekday':
      return weekdayNear(when.weekday, when.shift, setting);
    case 'dated weekday':
      return datedWeekday(when.weekday, when.day, setting);
    case 'day alone':
      return dayAlone(when.day, setting);
    case 'weekend of': {
      const of = resolve(when.of, setting);
      return of && unitAround('weekend', of.from);
    }
    case 'weekday of': {
      const of = resolve(when.of, setting);
      if (!of) return null;
      return day(of.from + ((when.weekday - weekday(of.from) + 7) % 7));
    }
    case 'month':
      return when.shift === null
        ? inYear(when.year, setting, 'begun', (year) => month(year, when.month))
        : shifted(when.shift, setting, (year) => month(year, when.month));
    case 'quarter':
      return inYear(when.year, setting, 'reported', (year) =>
        partOfYear(year, 3 * (when.n - 1), 3, 'quarter', when.fiscal, setting),
      );
    case 'half':
      return inYear(when.year, setting, 'reported', (year) =>
        partOfYear(year, 6 * (when.n - 1), 6, 'half', when.fiscal, setting),
      );
    case 'season': {
      const make = (year: number): Days => months(year, 3 * when.season, 3, 'season');
      return when.shift === null
        ? inYear(when.year, setting, 'begun', make)
        : shifted(when.shift, setting, make);
    }
    case 'year':
      return inYear(when.year, setting, 'begun', (year) =>
        partOfYear(year, 0, 12, 'year', when.fiscal, setting),
      );
    case 'split year':
      return setting.fiscalStart > 1
        ? months(when.year, setting.fiscalStart, 12, 'year')
        : { from: dayOf(when.year, 1, 1), to: dayOf(when.year + 1, 12, 31), grain: 'year' };
    case 'decade':
      return { from: dayOf(when.from, 1, 1), to: dayOf(when.from + 9, 12, 31), grain: 'decade' };
    case 'century':
      return {
        from: dayOf(Math.max(1, 100 * (when.n - 1)), 1, 1),
        to: dayOf(100 * when.n - 1, 12, 31),
        grain: 'century',
      };
    case 'holiday':
      return inYear(when.year, setting, 'begun', (year) =>
        holiday(setting.holidays[when.holiday], year, when.weekend),
      );
    case 'unit':
      return unit(when, setting);
    case 'days away':
      return reference?.precision === 'day' ? day(reference.first + when.days) : null;
    case 'rolling':
      return rolling(when.n, when.unit, when.direction, setting);
    case 'offset':
      return offset(when.n, when.unit, when.direction, when.anchor, setting);
    case 'running': {
      const from = resolve(when.from, setting);
      return from && { from: from.from, to: move(from.from, when.n, when.unit) - 1, grain: 'span' };
    }
    case 'part': {
      const of = resolve(when.of, setting);
      return of && partOf(of, when.part, reference);
    }
    case 'nth': {
      const of = resolve(when.of, setting);
      return of && nth(of, when.nth, when.n, when.unit);
    }
    case 'nth weekday': {
      const of = resolve(when.of, setting);
      if (!of) return null;
      const { year, month: m } = civil(of.from);
      const at = of.grain === 'month' ? nthWeekday(year, m, when.weekday, when.nth) : of.from;
      return of.grain === 'month' && at <= of.to && at >= of.from ? day(at) : null;
    }
    case 'week':
      return inYear(when.year, setting, 'same', (year) => week(isoWeek(year, when.n)));
    case 'week of': {
      const of = resolve(when.of, setting);
      return of && week(mondayOf(of.from));
    }
    case 'ending':
      return ending(when.n, when.unit, when.end, setting);
    case 'same in year': {
      const { previous } = setting;
      if (!previous) return partOfYear(when.year, 0, 12, 'year', false, setting);
      return moved(previous, when.year - civil(previous.to).year, 'year');
    }
    case 'to date': {
      const of = resolve(when.of, setting);
      if (!of || !reference || reference.last < of.from) return null;
      return { from: of.from, to: Math.min(of.to, reference.last), grain: 'span' };
    }
    case 'range':
      return range(when.from, when.to, setting);
  }
}

const day = (at: Day): Days => ({ from: at, to: at, grain: 'day' });

const week = (monday: Day): Days => ({ from: monday, to: monday + 6, grain: 'week' });

const month = (year: number, m: number): Days => months(year, m, 1, 'month');

/** `n` months from month `m` of a year on; `m` may be above 12. */
function months(year: number, m: number, n: number, grain: Grain): Days {
  const from = dayOf(year + Math.floor((m - 1) / 12), ((m - 1) % 12) + 1, 1);
  return { from, to: addMonths(from, n) - 1, grain };
}

const dayIn = (year: number, m: number, d: number): Days | null =>
  d <= daysIn(year, m) ? day(dayOf(year, m, d)) : null;

/** `n` months of a year from its `skip`th on; a fiscal year is called by the calendar year it ends in. */
function partOfYear(
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
function inYear(
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
function onWeekday(
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
function shifted(shift: number, setting: Setting, make: (year: number) => Days): Days | null {
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

function weekdayNear(wanted: number, shift: number | null, { reference, tense }: Setting): Days | null {
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
function datedWeekday(wanted: number, date: number, { reference, tense }: Setting): Days | null {
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
function dayAlone(date: number, { reference, tense }: Setting): Days | null {
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

function holiday(rule: Holiday | undefined, year: number, weekend: boolean): Days | null {
  if (!rule) return null;
  let at: Day;
  if (rule.easter !== undefined) at = easter(year) + rule.easter;
  else if (rule.nth !== undefined) at = nthWeekday(year, rule.month!, rule.weekday!, rule.nth) + rule.plus;
  else at = dayOf(year, rule.month!, rule.day!) + rule.plus;
  if (!weekend) return day(at);
  const saturday = mondayOf(weekday(at) === 1 ? at - 7 : at) + 5;
  return { from: Math.min(at, saturday), to: Math.max(at, saturday + 1), grain: 'span' };
}

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
function knownTo(name: Unit, reference: Reference): boolean {
  if (reference.precision === 'day' || name === 'year' || name === 'decade' || name === 'century')
    return true;
  return reference.precision === 'month' && (name === 'month' || name === 'quarter' || name === 'half');
}

function unit(when: When & { at: 'unit' }, setting: Setting): Days | null {
  const { unit: name, shift, fiscal } = when;
  const { reference, fiscalStart, previous, tense } = setting;
  if (when.anchored && previous) return unitAround(name, move(previous.from, shift, name));
  if (!reference || !knownTo(name, reference)) return null;
  if (fiscal && fiscalStart > 1 && name === 'year' && reference.month) {
    const year = reference.month >= fiscalStart ? reference.year + 1 : reference.year;
    return partOfYear(year + shift, 0, 12, 'year', true, setting);
  }
  if (name === 'fortnight') return rolling(1, name, shift || 1, setting);
  const here = unitAround(name, reference.first);
  // "over the weekend", written on a Monday, is the one before
  if (name === 'weekend' && shift === 0 && tense === 'past' && here && here.from > reference.first)
    return unitAround(name, here.from - 7);
  return here && unitAround(name, move(here.from, shift, name));
}

/** The same day some units on. */
function move(at: Day, n: number, name: Unit): Day {
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

/** "the past two quarters" are whole quarters; other spans run to the day before the reference, or from the day after it. */
function rolling(n: number, name: Unit, direction: number, { reference }: Setting): Days | null {
  if (!reference || n > 2000 || !knownTo(name, reference)) return null;
  const at = reference.first;
  if (name === 'quarter' || name === 'half') {
    const here = unitAround(name, at)!;
    return direction < 0
      ? { from: move(here.from, -n, name), to: here.from - 1, grain: 'span' }
      : { from: here.to + 1, to: move(here.to + 1, n, name) - 1, grain: 'span' };
  }
  if (name === 'business day')
    return direction < 0
      ? { from: move(at, -n, name), to: at - 1, grain: 'span' }
      : { from: move(at, 1, name), to: move(at, n, name), grain: 'span' };
  if (reference.precision !== 'day')
    return direction < 0
      ? { from: move(at, -n, name), to: at - 1, grain: 'span' }
      : { from: reference.last + 1, to: move(reference.last + 1, n, name) - 1, grain: 'span' };
  return direction < 0
    ? { from: move(at, -n, name), to: at - 1, grain: 'span' }
    : { from: at + 1, to: move(at + 1, n, name) - 1, grain: 'span' };
}

/**
 * Some units before or after a day. From the reference it gives the unit that day falls in ("two years ago" is a year), from a
 * date in the text that many days on, and from the period named before that period moved.
 */
function offset(
  n: number,
  name: Unit,
  direction: number,
  anchor: When | 'now' | 'previous' | 'named',
  setting: Setting,
): Days | null {
  const { reference, previous } = setting;
  if (n > 4000) return null;
  if (typeof anchor === 'object') {
    const at = resolve(anchor, setting);
    if (!at) return null;
    if (at.grain === 'day') return day(move(direction < 0 ? at.from : at.to, n * direction, name));
    return moved(at, n * direction, name);
  }
  if (anchor === 'named' && !previous) return null;
  if (anchor !== 'now' && previous) return moved(previous, n * direction, name);
  if (anchor === 'previous' && (direction > 0 || setting.unnamed)) return null;
  if (!reference || !knownTo(name, reference)) return null;
  return unitAround(name === 'fortnight' ? 'week' : name, move(reference.first, n * direction, name));
}

function moved(days: Days, n: number, name: Unit): Days | null {
  const from = move(days.from, n, name);
  if (days.grain === 'day') return day(from);
  return { from, to: move(days.to + 1, n, name) - 1, grain: days.grain };
}

function nth(of: Days, which: number, n: number, name: Unit): Days | null {
  if (n > 1000 || Math.abs(which) > 400) return null;
  const whole = name === 'week' ? wholeWeeks(of) : of;
  const from = which > 0 ? move(whole.from, (which - 1) * n, name) : move(whole.to + 1, which * n, name);
  const to = move(from, n, name) - 1;
  if (from < whole.from || to > whole.to) return null;
  if (name === 'weekend') return unitAround('weekend', from);
  return {
    from,
    to,
    grain:
      n === 1
        ? (unitAround(name, from)?.grain ?? 'span')
        : n === 3 && name === 'month'
          ? 'quarter'
          : n === 6 && name === 'month'
            ? 'half'
            : 'span',
  };
}

/** The weeks whose Thursday lies in the span, as ISO 8601 deals weeks to years. */
function wholeWeeks(of: Days): Days {
  const first = mondayOf(of.from);
  const last = mondayOf(of.to);
  const from = first + 3 >= of.from ? first : first + 7;
  const to = last + 3 <= of.to ? last + 6 : last - 1;
  return { from, to, grain: 'span' };
}

function ending(n: number, name: Unit, end: When, setting: Setting): Days | null {
  const at = resolve(end, setting);
  if (!at) return null;
  const to = at.to;
  const from = move(to + 1, -n, name);
  return { from, to, grain: grainOf(n, name) };
}

function grainOf(n: number, name: Unit): Grain {
  if (n === 1) return unitAround(name, 0)?.grain ?? 'span';
  if (name === 'month') return n === 3 ? 'quarter' : n === 6 ? 'half' : n === 12 ? 'year' : 'span';
  return name === 'week' && n === 13
    ? 'quarter'
    : name === 'week' && (n === 52 || n === 53)
      ? 'year'
      : 'span';
}

/** Two ends; an end without a year takes it from the other one, and the second never comes before the first. */
function range(first: When, second: When, setting: Setting): Days | null {
  const [open1, open2] = [openYear(first), openYear(second)];
  // what is to come is told by its end ("from August to October" may have begun), what has been by its beginning
  if (open1 && (!open2 || setting.tense === 'future')) {
    const to = resolve(second, setting);
    if (!to) return null;
    const { year } = civil(to.to);
    const here = resolve(withYear(first, year), setting);
    return span(here && here.from > to.to ? resolve(withYear(first, year - 1), setting) : here, to);
  }
  const from = resolve(first, setting);
  if (!from) return null;
  const { year } = civil(from.from);
  const to = resolve(open2 ? withYear(second, year) : second, setting);
  if (!to || to.from >= from.from) return span(from, to);
  if (open2) return span(from, resolve(withYear(second, year + 1), setting));
  if (second.at === 'weekday') return span(from, day(to.to + 7 * Math.ceil((from.from - to.to) / 7)));
  if (first.at !== 'decade' || second.at !== 'decade') return null;
  const century = first.from - (first.from % 100); // "1840s-50s"
  return span(from, resolve({ at: 'decade', from: century + (second.from % 100) }, setting));
}

const span = (from: Days | null, to: Days | null): Days | null =>
  from && to && from.from <= to.to ? { from: from.from, to: to.to, grain: 'span' } : null;

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
