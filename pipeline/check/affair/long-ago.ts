import type { Claim } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import { dayOf } from '../dates.ts';

/** What two articles on something of years ago meet by, in the place of the fortnight in which they were printed. */
export const yearKey = (when: string): string => `@${when.slice(0, 4)}`;

/** The year in the key of a bucket of such articles; `null` for articles of one fortnight. */
export const yearOfKey = (key: string): string | null => /\|@(\d{4})\|/.exec(key)?.[1] ?? null;

/** True where two articles have a date in common. */
export const areOfOneDay = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => mayBeOneDay(x, y)));

/** Each as exact as it was told: "24 March 1989", "1989". */
function mayBeOneDay(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < DAY) return a.slice(0, length) === b.slice(0, length);
  // "on the evening of 23 March", "shortly after midnight on 24 March"
  return Math.abs(dayOf(a)! - dayOf(b)!) <= 1;
}
const DAY = 10;

/**
 * A claim of an article on something of years ago, as though it had been printed in that year: the toll of 1917 has not moved since, and is as of 1917
 * whether it was printed in 1995 or in 2024. `null` for what is true of another time: "worth £50m today", "in July 2014".
 */
export function asOfThatYear(claim: Claim, year: string): Claim | null {
  const period = claim.period === null || claim.period.known === 'document' ? ofYear(year) : claim.period;
  const isOfNow = period !== claim.period && SPEAKS_OF_NOW.test(claim.sentence);
  if (isOfNow || period.from?.slice(0, 4) !== year) return null;
  return { ...claim, document: { ...claim.document, published: year }, period };
}

const ofYear = (year: string): Period => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  grain: 'year',
  known: 'document',
  written: null,
});

const SPEAKS_OF_NOW =
  /(?<!\p{L})(?:today|now|nowadays|currently|present-day|equivalent|adjusted|since then|has|have|will|anniversary)(?!\p{L})/iu;
