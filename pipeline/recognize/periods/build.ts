import type { NumericDate } from './numeric-date.ts';
import type { Part, Unit, When, YearRef } from './when.ts';

/** What a wording caught, last one first. */
export interface Slot {
  readonly slot: string;
  readonly value: number | string | NumericDate | When;
  readonly before: Slot | null;
  /** First token of a nested expression that belongs to a date, and its own first token; `null` for a word. */
  readonly nested: { readonly from: number; readonly datedFrom: number } | null;
}

export interface Parts {
  readonly slots: Slot | null;
  /** What the wording fixes without saying it. */
  readonly set: Readonly<Record<string, number | string | boolean>>;
}

export function part(parts: Parts, name: string): Slot['value'] | boolean | null {
  for (let slot = parts.slots; slot; slot = slot.before) if (slot.slot === name) return slot.value;
  return parts.set[name] ?? null;
}

const number = (parts: Parts, name: string): number | null => {
  const value = part(parts, name);
  return typeof value === 'number' ? value : null;
};

const word = (parts: Parts, name: string): string | null => {
  const value = part(parts, name);
  return typeof value === 'string' ? value : null;
};

const when = (parts: Parts, name: string): When | null => {
  const value = part(parts, name);
  return typeof value === 'object' && value !== null && 'at' in value ? value : null;
};

const numeric = (parts: Parts, name: string): NumericDate | null => {
  const value = part(parts, name);
  return typeof value === 'object' && value !== null && 'to' in value && !('at' in value) ? value : null;
};

/** The year in whichever way it was written. */
const yearOf = (parts: Parts): YearRef =>
  number(parts, 'year') ??
  number(parts, 'yearnum') ??
  number(parts, 'shortyear') ??
  number(parts, 'spokenyear') ??
  number(parts, 'fiscalyear');

const fiscal = (parts: Parts): boolean =>
  part(parts, 'fiscal') === true || number(parts, 'fiscalyear') !== null;

const unitOf = (parts: Parts): Unit | null => word(parts, 'unit') as Unit | null;

const anchorOf = (parts: Parts): 'now' | 'previous' | 'named' => {
  const name = word(parts, 'anchor');
  return name === 'previous' || name === 'named' ? name : 'now';
};

/** Makes by name; each gives `null` where the parts do not fit together. */
const makers: Readonly<Record<string, (parts: Parts) => When | null>> = {
  day: (p) => {
    const date = numeric(p, 'date') ?? numeric(p, 'daymonth');
    const month = date?.month ?? number(p, 'month');
    const day = date?.day ?? number(p, 'day');
    if (month === null || day === null) return null;
    const shift = number(p, 'rel');
    const weekday = number(p, 'weekday');
    // "next 5/12" is next year's, but "this Friday (6/15)" says nothing of the year
    return {
      at: 'day',
      year: date?.year ?? yearOf(p) ?? (weekday === null ? shift : null),
      month,
      day,
      weekday,
    };
  },
  days: (p) => {
    const [month, day, last] = [number(p, 'month'), number(p, 'day'), number(p, 'last')];
    if (month === null || day === null || last === null) return null;
    return { at: 'days', year: yearOf(p), month, day, last };
  },
  weekday: (p) => {
    const weekday = number(p, 'weekday');
    return weekday === null ? null : { at: 'weekday', weekday, shift: number(p, 'rel') };
  },
  'dated weekday': (p) => {
    const [weekday, day] = [number(p, 'weekday'), number(p, 'day')];
    return weekday === null || day === null ? null : { at: 'dated weekday', weekday, day };
  },
  'weekday of': (p) => {
    const [weekday, of] = [number(p, 'weekday'), ofWhat(p)];
    return weekday === null || !of ? null : { at: 'weekday of', weekday, of };
  },
  month: (p) => {
    const date = numeric(p, 'monthdate');
    const month = date?.month ?? number(p, 'month');
    return month === null
      ? null
      : { at: 'month', month, year: date?.year ?? yearOf(p), shift: number(p, 'rel') };
  },
  quarter: (p) => {
    const code = number(p, 'quarterofyear');
    const n =
      code === null ? (number(p, 'quarter') ?? number(p, 'quartercode') ?? number(p, 'ordinal')) : code % 10;
    if (n === null || n < 1 || n > 4) return null;
    return { at: 'quarter', n, year: code === null ? yearOf(p) : Math.floor(code / 10), fiscal: fiscal(p) };
  },
  half: (p) => {
    const code = number(p, 'halfofyear');
    const n = code === null ? (number(p, 'half') ?? number(p, 'halfcode')) : code % 10;
    if (n === null) return null;
    return { at: 'half', n, year: code === null ? yearOf(p) : Math.floor(code / 10), fiscal: fiscal(p) };
  },
  opening: (p) => {
    const [n, unit] = [number(p, 'n'), unitOf(p)];
    const months = n === null ? 0 : unit === 'quarter' ? 3 * n : unit === 'month' ? n : 0;
    return months < 2 || months > 11 ? null : { at: 'opening', year: null, months };
  },
  season: (p) => {
    const season = number(p, 'season');
    return season === null ? null : { at: 'season', season, year: yearOf(p), shift: number(p, 'rel') };
  },
  year: (p) => {
    const year = yearOf(p) ?? number(p, 'calendaryear');
    return year === null ? null : { at: 'year', year, fiscal: fiscal(p) };
  },
  'split year': (p) => {
    const [first, second] = [yearOf(p), number(p, 'yy') ?? number(p, 'second')];
    if (first === null || second === null) return null;
    if (second % 100 === (first + 1) % 100) return { at: 'split year', year: first, fiscal: fiscal(p) };
    const last = second >= 1000 ? second : first - (first % 100) + second;
    if (last <= first || part(p, 'consecutive') === true) return null;
    return {
      at: 'range',
      from: { at: 'year', year: first, fiscal: false },
      to: { at: 'year', year: last, fiscal: false },
    };
  },
  decade: (p) => {
    const from = number(p, 'decade');
    return from === null ? null : { at: 'decade', from };
  },
  century: (p) => {
    const n = number(p, 'ordinal');
    return n === null || n < 1 || n > 30 ? null : { at: 'century', n };
  },
  holiday: (p) => {
    const holiday = number(p, 'holiday');
    if (holiday === null) return null;
    return { at: 'holiday', holiday, year: yearOf(p), weekend: part(p, 'weekend') === true };
  },
  unit: (p) => {
    const [unit, shift] = [unitOf(p), number(p, 'rel')];
    if (unit === null || shift === null) return null;
    return { at: 'unit', unit, shift, fiscal: fiscal(p), anchored: part(p, 'anchored') === true };
  },
  'days away': (p) => {
    const days = number(p, 'daysaway');
    return days === null ? null : { at: 'days away', days };
  },
  rolling: (p) => {
    const [n, unit, direction] = [number(p, 'n'), unitOf(p), number(p, 'rel')];
    return n === null || unit === null || !direction ? null : { at: 'rolling', n, unit, direction };
  },
  offset: (p) => {
    const [n, unit, direction] = [number(p, 'n'), unitOf(p), number(p, 'direction')];
    if (n === null || unit === null || direction === null) return null;
    return {
      at: 'offset',
      n,
      unit,
      direction,
      anchor: when(p, 'period') ?? anchorOf(p),
    };
  },
  'offset twice': (p) => {
    const [n, unit, direction] = [number(p, 'n'), unitOf(p), number(p, 'direction')];
    const [second, small] = [number(p, 'second'), word(p, 'small') as Unit | null];
    if (n === null || unit === null || direction === null || second === null || small === null) return null;
    const first: When = { at: 'offset', n, unit, direction, anchor: { at: 'days away', days: 0 } };
    return { at: 'offset', n: second, unit: small, direction, anchor: first };
  },
  running: (p) => {
    const [n, unit, from] = [number(p, 'n'), unitOf(p), when(p, 'period')];
    return n === null || unit === null || from === null ? null : { at: 'running', n, unit, from };
  },
  part: (p) => {
    const [name, of] = [word(p, 'part') ?? word(p, 'edge'), ofWhat(p)];
    return name === null || of === null ? null : { at: 'part', part: name as Part, of };
  },
  nth: (p) => {
    const [nth, unit, of] = [number(p, 'nth') ?? number(p, 'ordinal'), unitOf(p), ofWhat(p)];
    return nth === null || unit === null || of === null
      ? null
      : { at: 'nth', nth, n: number(p, 'n') ?? 1, unit, of };
  },
  'nth weekday': (p) => {
    const [nth, weekday, of] = [number(p, 'nth') ?? number(p, 'ordinal'), number(p, 'weekday'), ofWhat(p)];
    return nth === null || weekday === null || of === null ? null : { at: 'nth weekday', nth, weekday, of };
  },
  week: (p) => {
    const n = number(p, 'n');
    return n === null || n > 53 ? null : { at: 'week', n, year: yearOf(p) };
  },
  'day alone': (p) => {
    const day = number(p, 'day');
    return day === null || day < 1 || day > 31 ? null : { at: 'day alone', day };
  },
  'weekend of': (p) => {
    const of = when(p, 'period');
    return of && { at: 'weekend of', of };
  },
  'week of': (p) => {
    const of = when(p, 'period');
    return of && { at: 'week of', of };
  },
  ending: (p) => {
    const [n, unit, end] = [number(p, 'n') ?? 1, unitOf(p), when(p, 'period')];
    return unit === null || end === null ? null : { at: 'ending', n, unit, end };
  },
  'to date': (p) => {
    const of = ofWhat(p);
    return of && { at: 'to date', of };
  },
  range: (p) => {
    const [from, to] = [when(p, 'from') ?? when(p, 'period'), when(p, 'until')];
    return from === null || to === null ? null : { at: 'range', from, to };
  },
  'same in year': (p) => {
    const year = number(p, 'yearnum');
    return year === null ? null : { at: 'same in year', year };
  },
  'to now': (p) => {
    const from = when(p, 'period');
    return from && { at: 'range', from, to: { at: 'days away', days: 0 } };
  },
  'month quarter': (p) => {
    const month = number(p, 'month');
    if (month === null) return null;
    return { at: 'ending', n: 3, unit: 'month', end: { at: 'month', month, year: yearOf(p), shift: null } };
  },
  'part to year': (p) => {
    const [name, first, last] = [word(p, 'part'), number(p, 'yearnum'), number(p, 'last')];
    if (name === null || first === null || last !== first + 1) return null;
    return {
      at: 'range',
      from: { at: 'part', part: name as Part, of: { at: 'year', year: first, fiscal: false } },
      to: { at: 'year', year: last, fiscal: false },
    };
  },
  'part to part': (p) => {
    const [first, second, of] = [word(p, 'part'), word(p, 'second'), ofWhat(p)];
    if (first === null || second === null || of === null) return null;
    return {
      at: 'range',
      from: { at: 'part', part: first as Part, of },
      to: { at: 'part', part: second as Part, of },
    };
  },
  same: (p) => when(p, 'period') ?? when(p, 'span'),
};

/** The whole that something is part of: an expression, or the unit itself ("of the year"). */
function ofWhat(parts: Parts): When | null {
  const said = when(parts, 'inner') ?? when(parts, 'period');
  if (said) return said;
  const unit = word(parts, 'of') as Unit | null;
  return unit === null
    ? null
    : { at: 'unit', unit, shift: number(parts, 'rel') ?? 0, fiscal: false, anchored: false };
}

export const build = (make: string, parts: Parts): When | null => makers[make]?.(parts) ?? null;

export const makes: readonly string[] = Object.keys(makers);
