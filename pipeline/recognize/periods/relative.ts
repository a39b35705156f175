import { mondayOf } from './calendar.ts';
import type { Days } from './days.ts';
import type { Setting } from './setting.ts';
import { knownTo, move, moved, unitAround } from './units.ts';
import type { Unit, When } from './when.ts';
import { partOfYear } from './which-year.ts';

/** "last month", "this fiscal year", "the previous week". */
export function unit(when: When & { at: 'unit' }, setting: Setting): Days | null {
  const { unit: name, shift, fiscal } = when;
  const { reference, fiscalStart, previous, tense } = setting;
  if (when.anchored && previous)
    return isLong(previous, name)
      ? moved(previous, shift, name) // "in the year to March, up from 12 the previous year"
      : unitAround(name, move(previous.from, shift, name));
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

/** True where a period is as long as one of a unit, wherever it begins. */
const isLong = ({ from, to }: Days, name: Unit): boolean => move(from, 1, name) - 1 === to;

/** "the past two quarters" are whole quarters; other spans run to the day before the reference, or from the day after it. */
export function rolling(n: number, name: Unit, direction: number, { reference }: Setting): Days | null {
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

/** "the first three months of": counted from the beginning, or from the end where `which` is negative. */
export function nth(of: Days, which: number, n: number, name: Unit): Days | null {
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
