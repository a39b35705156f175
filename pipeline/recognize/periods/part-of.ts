import type { Grain } from '../../model/period.ts';
import { addMonths, civil, type Day, dayOf } from './calendar.ts';
import type { Days } from './days.ts';
import type { Reference } from './reference.ts';
import type { Part } from './when.ts';

/**
 * A part of a period. Of a year, early is its first quarter, mid its second and third, late its last: the convention of analysts
 * and of the annotated articles. Of a month they are its thirds, with a day's overlap around the middle; of a decade its years
 * 0–3, 3–7 and 7–9. "The end" is the last day: that is how balances and targets are dated ("by end-2026").
 */
export function partOf(of: Days, part: Part, reference: Reference | null): Days | null {
  switch (part) {
    case 'start':
      return { from: of.from, to: of.from, grain: 'day' };
    case 'end':
      return { from: of.to, to: of.to, grain: 'day' };
    case 'earlier':
      if (!reference || reference.first < of.from || reference.last > of.to) return null;
      return { from: of.from, to: reference.last, grain: 'span' };
    case 'later':
      if (!reference || reference.first < of.from || reference.last > of.to) return null;
      return { from: reference.first, to: of.to, grain: 'span' };
    default: {
      const [from, to] =
        THIRDS[of.grain]?.(of.from, of.to)[ORDER[part]] ?? thirds(of.from, of.to)[ORDER[part]];
      return { from, to, grain: grainOf(of.grain, part) };
    }
  }
}

const ORDER = { early: 0, mid: 1, late: 2 } as const;

type Pair = readonly [from: Day, to: Day];
type Thirds = readonly [early: Pair, mid: Pair, late: Pair];

const THIRDS: Readonly<Partial<Record<Grain, (from: Day, to: Day) => Thirds>>> = {
  year: (from, to) => [
    [from, addMonths(from, 3) - 1],
    [addMonths(from, 3), addMonths(from, 9) - 1],
    [addMonths(to + 1, -3), to],
  ],
  month: (from, to) => [
    [from, from + 9],
    [from + 9, from + 19],
    [from + 20, to],
  ],
  quarter: byMonths,
  season: byMonths,
  half: (from, to) => [
    [from, addMonths(from, 2) - 1],
    [addMonths(from, 2), addMonths(from, 4) - 1],
    [addMonths(from, 4), to],
  ],
  decade: (from, to) => [
    [from, yearEnd(from, 3)],
    [yearStart(from, 3), yearEnd(from, 7)],
    [yearStart(from, 7), to],
  ],
};

function byMonths(from: Day, to: Day): Thirds {
  return [
    [from, addMonths(from, 1) - 1],
    [addMonths(from, 1), addMonths(from, 2) - 1],
    [addMonths(from, 2), to],
  ];
}

const yearStart = (from: Day, years: number): Day => dayOf(civil(from).year + years, 1, 1);
const yearEnd = (from: Day, years: number): Day => dayOf(civil(from).year + years, 12, 31);

function thirds(from: Day, to: Day): Thirds {
  const third = Math.floor((to - from + 1) / 3);
  return [
    [from, from + Math.max(0, third - 1)],
    [from + third, to - third],
    [to - Math.max(0, third - 1), to],
  ];
}

/** Late 2025 is a quarter; other parts have no name of their own. */
const grainOf = (of: Grain, part: Part): Grain => {
  if (of === 'year') return part === 'mid' ? 'span' : 'quarter';
  return of === 'quarter' || of === 'season' ? 'month' : 'span';
};
