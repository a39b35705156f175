import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import {
  areLongSlips,
  areOfOneCount,
  areToldTogether,
  haveTellingCompanion,
  ofDigits,
} from '../counterparts/beside.ts';
import { dayOf, isDated, periodKey } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { below } from '../interval/interval.ts';
import { isOfTheMoment, isStillCounted } from '../slot/only-grows.ts';
import { areApart, isLongAgo, isOfOtherYear, isOfYearBefore } from '../told-apart/far-in-time.ts';
import { isToCome } from '../told-apart/how-firm.ts';
import { movedOn, spreadsCount } from '../told-apart/moved-on.ts';
import { countedUntil, isTollSoFar } from '../told-apart/told-by-the-hour.ts';

/** Not where each says of what time it is, and no other figure shows that one of them was read wrongly: "in May", "in June". */
export const mayBeOfOneTime = (x: Claim, y: Claim): boolean =>
  !areApart(x, y) || (isToCome(x) && isToCome(y)) || haveTellingCompanion(x, y) || areOfAFewDays(x, y);

/** "From 17 to 19 October", "over three days to Monday": of which week is reckoned from the day of printing. */
const areOfAFewDays = ({ period: p }: Claim, { period: q }: Claim): boolean =>
  p?.from != null &&
  q?.to != null &&
  p.to !== null &&
  q.from !== null &&
  Math.max(Date.parse(p.to), Date.parse(q.to)) - Math.min(Date.parse(p.from), Date.parse(q.from)) <
    A_FORTNIGHT;
const A_FORTNIGHT = 14 * 86_400_000;

/** A toll rises by the hour: as of the day on which it is printed. */
export function keptApartByHour(a: Entry, b: Entry, context: CheckContext): string | null {
  const [x, y] = [a.claim, b.claim];
  const moves = new Set([context.moves(x), context.moves(y)]);
  if (areOfOneCount(x, y) || areLongSlips(x, y, SURE_DIGITS)) return null;
  if ((moves.has('cumulative') || moves.has('ongoing')) && mayHaveMoved(a, b)) return LATER_COUNT;
  return moves.has('cumulative') && countedUntil(x, y) ? 'counted until' : null;
}
/** A toll of three digits may well come to the same three in another order. */
const SURE_DIGITS = 4;

export function keptApartByTime(a: Entry, b: Entry, context: CheckContext): string | null {
  const [x, y] = [a.claim, b.claim];
  if (!areOfOneCount(x, y) && isOfAnotherDay(x, y, context) && !areToldTogether(x, y)) return 'another day';
  if (isTollSoFar(x) !== isTollSoFar(y)) return 'toll so far';
  if (isOfYearBefore(x) !== isOfYearBefore(y)) return 'a year before';
  if (isOfOtherYear(x, y) || isOfOtherYear(y, x)) return 'another year';
  const stated = (c: Claim): boolean =>
    isDated(c) && c.period!.known === 'stated' && c.period!.grain !== 'day';
  const areToCome = isToCome(x) && isToCome(y);
  // "by 2031", "over the next five years": when it is to be done, which may be told in two ways
  if (stated(x) && stated(y) && !areToCome && !areOfOneTime(x, y)) return 'two times';
  // revenue of a quarter and of nine months
  const isFlow = context.moves(x) === 'flow' || context.moves(y) === 'flow';
  // "rose 14% to $2.6bn", "rose 11%, to $2.6bn": a time that is carried over says less than the figure beside both
  const mayBeOneTime =
    areToCome || (!(stated(x) && stated(y)) && (haveTellingCompanion(x, y) || ofDigits(x, y) > 0));
  if (isFlow && isWide(x) && isWide(y) && !areOfOneTime(x, y) && !mayBeOneTime) return 'two stretches';
  if (!areToCome && areApart(x, y)) return 'two times';
  // "the 44% of last year's election" against a figure of Thursday
  const areDatedAlike = (stated(x) && stated(y) && areOfOneTime(x, y)) || endAlike(x, y);
  return !areDatedAlike && (isLongAgo(x, y) || isLongAgo(y, x)) ? 'long ago' : null;
}

/** "Sold 22,500 in the six months to December", carried over, and "25,200 by the end of December". */
const endAlike = (x: Claim, y: Claim): boolean =>
  isDated(x) && isDated(y) && x.period!.known !== 'document' && x.period!.to === y.period!.to;

export const LATER_COUNT = 'a later count';

/** Printed on another day, or of one that is still counted, and not of years that are over; a count that only grows is no smaller later. */
function mayHaveMoved(a: Entry, b: Entry): boolean {
  const [p, q] = [a.claim.document.published, b.claim.document.published];
  if (p === null || q === null) return a.day !== b.day;
  if (isOver(a.claim) && isOver(b.claim)) return false;
  if (p === q) {
    const [low, high] = below(a.reach, b.reach) ? [a, b] : [b, a];
    return isStillCounted(high) || isOfTheMoment(low);
  }
  const [earlier, later] = p < q ? [a, b] : [b, a];
  return !below(later.reach, earlier.reach);
}

/** "A quake in 2015 killed 9,000", printed years later. */
function isOver({ period, document: { published } }: Claim): boolean {
  if (period?.to == null || period.known === 'document' || published === null) return false;
  return Date.parse(published) - Date.parse(period.to) > YEAR;
}
const YEAR = 365 * 86_400_000;

/** Printed further apart than either measure stands still for: the ships that wait, this week and the week after. */
function isOfAnotherDay(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  const [p, q] = [dayOf(x.document.published), dayOf(y.document.published)];
  if (p === null || q === null || p === q) return false;
  // "grew to 1,706 in 2010": of that year whenever it is printed
  if (isStatedWide(x) && isStatedWide(y) && timeKey(x) === timeKey(y)) return false;
  if (movedOn(p > q ? x : y)) return true;
  if (spreadsCount(x) && spreadsCount(y) && !isOver(x)) return true;
  // "are waiting", "were waiting on Tuesday": as it is that day
  if (
    IS_GOING_ON.test(x.sentence) &&
    IS_GOING_ON.test(y.sentence) &&
    x.quantity.dimension.startsWith('count')
  )
    return true;
  if (isToCome(x) && isToCome(y)) return false;
  const usual = rules.of(null).nearDays;
  const daysOf = (claim: Claim): number => {
    const { nearDays } = rules.of(claim.metric);
    return nearDays === usual ? A_FEW_DAYS : nearDays;
  };
  return Math.abs(p - q) > Math.min(daysOf(x), daysOf(y));
}
/** What no rule says to stand still for longer. */
const A_FEW_DAYS = 3;
/** A count that is another one the next day. */
const IS_GOING_ON =
  /(?<!\p{L})(?:is|are|was|were) (?:still )?(?:wait|queue?|stand|miss|lack|shelter|sleep|block|gather|camp)\p{L}*ing(?!\p{L})/iu;
const isStatedWide = (claim: Claim): boolean => isWide(claim) && claim.period!.known === 'stated';

/** Of a time of its own or told before that is longer than a day. */
const isWide = (claim: Claim): boolean => isDated(claim) && claim.period!.grain !== 'day';

/** Stretches as long as each other that have days in common: no calendar has two such. */
function areNearlyOne({ period: p }: Claim, { period: q }: Claim): boolean {
  if (!p?.from || !p.to || !q?.from || !q.to) return false;
  const days = (from: string, to: string): number => Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000;
  const [one, other] = [days(p.from, p.to) + 1, days(q.from, q.to) + 1];
  if (Math.min(one, other) < WEEKS || Math.min(one, other) < ALIKE * Math.max(one, other)) return false;
  return days(p.from, q.from) < Math.max(one, other) && p.to >= q.from && q.to >= p.from;
}
const WEEKS = 25;
/** The shorter is no less of the longer. */
const ALIKE = 0.8;

/** A period as a key; "this year" and "since January" both go on when they are printed. */
export function timeKey({ period, document: { published } }: Claim): string {
  const goesOn =
    period?.from && published && (period.to === null || period.to > published) && period.from <= published;
  return goesOn ? `${period.from}/now` : periodKey(period!);
}

/** Of one period, or "bought in 2018" beside "has owned it since 2018", or "the past month" beside "the previous month", "the 52 weeks to 28 March" beside "the year to March". */
const areOfOneTime = (x: Claim, y: Claim): boolean =>
  timeKey(x) === timeKey(y) ||
  areNearlyOne(x, y) ||
  (x.period!.from !== null &&
    x.period!.from === y.period!.from &&
    (x.period!.to === null) !== (y.period!.to === null) &&
    x.quantity.dimension === 'money');
