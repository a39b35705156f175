import type { Claim } from '../model/claim.ts';
import type { Period } from '../model/period.ts';

/** Days since 1970-01-01 of an ISO date as precise as known: the first day of `2026-06` or of `2026`. `null` for no date. */
export function dayOf(date: string | null): number | null {
  if (date === null) return null;
  const year = Number(date.slice(0, 4));
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : 1;
  const day = date.length >= 10 ? Number(date.slice(8, 10)) : 1;
  if (!(year > 0 && month >= 1 && day >= 1)) return null;
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** "2018" of a day of that year. */
export const yearOfDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 4);

/** How many days a date of that precision may be out: 30 for a month, 365 for a year. */
export const vagueness = (date: string): number => (date.length >= 10 ? 0 : date.length >= 7 ? 30 : 365);

/** The day a level is of: the end of its period, or its start where that is open. */
export const asOf = (period: Period | null): string | null => period?.to ?? period?.from ?? null;

/**
 * The day by which claims are ordered in time: their period's, else their document's. What has gone on since a day before the article
 * ("has burned 18,000 acres since Thursday"), or in a year that is not over ("drew 212,000 this year"), is told as of the article.
 */
export function whenOf({ period, document: { published } }: Claim): string | null {
  if (period?.from && published && period.from <= published && (period.to === null || period.to > published))
    return published;
  return asOf(period) ?? published;
}

/** True where the text itself dates the figure, here or above. */
export const isDated = (claim: Claim): boolean =>
  claim.period !== null &&
  claim.period.known !== 'document' &&
  (claim.period.from ?? claim.period.to) !== null;

/** A period as a key: equal periods, equal keys. */
export const periodKey = (period: Period): string => `${period.from ?? ''}/${period.to ?? ''}`;

/** "May 2026" as a reader would take it, from the words or from the dates. */
export function sayPeriod(period: Period | null): string {
  if (period === null) return 'no date';
  if (period.written) return period.written;
  if (period.from === period.to && period.from) return period.from;
  return `${period.from ?? '…'} to ${period.to ?? '…'}`;
}
