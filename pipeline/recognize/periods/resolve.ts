import { civil, dayOf, isoWeek, mondayOf, nthWeekday, weekday } from './calendar.ts';
import { type Days, day, dayIn, month, months, week } from './days.ts';
import { holiday } from './holiday.ts';
import { partOf } from './part-of.ts';
import { range } from './range.ts';
import { nth, rolling, unit } from './relative.ts';
import type { Setting } from './setting.ts';
import { grainOf, knownTo, move, moved, unitAround } from './units.ts';
import { datedWeekday, dayAlone, weekdayNear } from './weekdays.ts';
import type { Unit, When } from './when.ts';
import { inYear, onWeekday, partOfYear, shifted } from './which-year.ts';

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
    case 'opening':
      return inYear(when.year, setting, 'reported', (year) => months(year, 1, when.months, 'span'));
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
      if (!of) return null;
      const part = partOf(of, when.part, reference);
      // "borrowings reached $21bn by year-end", told in February: the end of the year before
      const isOver =
        when.part === 'end' && when.of.at === 'unit' && of.grain === 'year' && setting.tense === 'past';
      if (!isOver || !part || !reference || part.from <= reference.last) return part;
      return day(dayOf(civil(part.from).year - 1, 12, 31));
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
      return range(when.from, when.to, setting, resolve);
  }
}

/** What "a decade ago" is known to: about that year, not anywhere in a decade of the calendar. */
const COARSEST: Readonly<Partial<Record<Unit, Unit>>> = {
  fortnight: 'week',
  decade: 'year',
  century: 'decade',
};

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
  return unitAround(COARSEST[name] ?? name, move(reference.first, n * direction, name));
}

function ending(n: number, name: Unit, end: When, setting: Setting): Days | null {
  const at = resolve(end, setting);
  if (!at) return null;
  const to = at.to;
  const from = move(to + 1, -n, name);
  return { from, to, grain: grainOf(n, name) };
}
