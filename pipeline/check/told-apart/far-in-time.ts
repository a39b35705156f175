import type { Claim } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from './wording.ts';

/** "had 286 at the end of 2024", beside what there is now: a day told that is well before the other article. */
export function isLongAgo(
  { period, quantity }: Claim,
  { document: { published }, sentence }: Claim,
): boolean {
  if (period?.known !== 'stated' || !period.to || published === null) return false;
  // "was enlarged in 2021 for €16 million", "opened in 2021, cost €19 million": what was paid stays paid
  const isTold = period.written !== null && sentence.includes(period.written);
  if (quantity.dimension === 'money' && isTold) return false;
  const limit = period.grain === 'day' ? LONG_AGO : YEARS_AGO;
  return Date.parse(published) - Date.parse(period.to) > limit * 86_400_000;
}
const LONG_AGO = 60;
/** "52% in 2019". */
const YEARS_AGO = 500;

/** Two stated times without a day in common. */
export function areApart({ period: p }: Claim, { period: q }: Claim): boolean {
  if (p?.known !== 'stated' || q?.known !== 'stated' || !p.from || !p.to || !q.from || !q.to) return false;
  if (p.to >= q.from && q.to >= p.from) return false;
  // days of one affair may be told a day apart, but not the end of last year and of the next
  const between = Math.abs(Date.parse(p.to) - Date.parse(q.to)) / 86_400_000;
  return p.grain !== 'day' || q.grain !== 'day' || between > LONG_AGO;
}

/** "The 2008 quake was of magnitude 7.9", beside a quake of which nobody says that year: another of its kind. */
export const isOfOtherYear = (claim: Claim, { sentence: other }: Claim): boolean =>
  yearsIn(claim).some((year) => !other.includes(year));
const yearsIn = remembered(({ sentence, document: { published } }: Claim): readonly string[] =>
  [...sentence.matchAll(OF_A_YEAR)].map(([, year]) => year!).filter((year) => !published?.startsWith(year)),
);
const OF_A_YEAR = /(?<!\p{L})(?:the|a) ((?:19|20)\d\d) (?!to |and |or |until |was |were |but )\p{L}/giu;

/** "A margin of 21% in the same quarter of last year", "$3bn a year earlier": what the one only sets its own figure against. */
export const isOfYearBefore = ({ sentence, written, ...claim }: Claim): boolean =>
  YEAR_BEFORE.test(sentence.slice(placeOfFigure({ sentence, written, ...claim }) + written.length));
const YEAR_BEFORE =
  /^(?: \p{L}+){0,3} (?:(?:in|during|for) the (?:same|year-ago|corresponding|comparable) (?:quarter|period|month|week|half|time)|a year (?:earlier|before|ago))(?!\p{L})/iu;
