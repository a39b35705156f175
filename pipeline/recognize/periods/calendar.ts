/**
 * Days of the proleptic Gregorian calendar as whole numbers (0 is 1970-01-01), so that arithmetic on dates is arithmetic on
 * integers and no time zone can creep in. Years 1 to 9999.
 */
export type Day = number;

/** Algorithm of Howard Hinnant's "chrono-compatible low-level date algorithms": March-based years make leap days the last. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface Civil {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

export function civil(day: Day): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysIn = (year: number, month: number): number =>
  month === 2
    ? isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** `2024-07-04`; years below 1000 are padded. */
export function iso(day: Day): string {
  const { year, month, day: date } = civil(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/** The same day of another month; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = civil(day);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return dayOf(y, m, Math.min(date, daysIn(y, m)));
}

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => day - weekday(day) + 1;

/** The Monday of ISO week `week` of a year: week 1 holds January 4th. */
export const isoWeek = (year: number, week: number): Day => mondayOf(dayOf(year, 1, 4)) + 7 * (week - 1);

/** Easter Sunday (Gregorian computus as Meeus, Jones and Butcher give it). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth weekday of a month, or the last one for n = -1. */
export function nthWeekday(year: number, month: number, day: number, n: number): Day {
  if (n > 0) {
    const first = dayOf(year, month, 1);
    return first + ((day - weekday(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayOf(year, month, daysIn(year, month));
  return last - ((weekday(last) - day + 7) % 7);
}
