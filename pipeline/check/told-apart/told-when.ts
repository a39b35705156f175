import type { Claim } from '../../model/claim.ts';
import { isDated, periodKey } from '../dates.ts';
import { clauseOf } from './clause.ts';
import { timesIn, type When, whenOf } from './when-told.ts';

/** True where the two tell of two times: "in May" and "in the first half", "is" and "was a year ago", "has sold" and "sold on Monday". */
export const timesToldApart = (x: Claim, y: Claim, isStill = false): boolean =>
  timesSaidApart(x, y, isStill) ??
  (x.document.published === null && y.document.published === null && tensesApart(x, y));

/** The same by what is said in so many words, whether or not anything dates the two; `null` where that leaves it open. */
export function timesSaidApart(x: Claim, y: Claim, isStill = false): boolean | null {
  const [a, b] = [whenOf(x), whenOf(y)];
  if (a.since !== b.since && a.since !== '' && b.since !== '') return true;
  if (areOfOnePeriod(x, y) && a.spans.size === 0 && b.spans.size === 0) return false;
  if (a.isBygone !== b.isBygone) return true;
  if (isMoreThanThen(a, b) || isMoreThanThen(b, a)) return true;
  if (isSoFar(a, b) || isSoFar(b, a) || isMoreSoFar(x, y) || isMoreSoFar(y, x)) return true;
  const areBare = x.document.published === null && y.document.published === null;
  if (areBare && (isAllOfThem(x, y) || isAllOfThem(y, x))) return true;
  if (isYetToBe(a, b) || isYetToBe(b, a) || isDoneOf(x, y) || isDoneOf(y, x)) return true;
  if (isLessByThen(x, y) || isLessByThen(y, x)) return true;
  if (a.spans.size > 0 && b.spans.size > 0 && a.spans.isDisjointFrom(b.spans)) return true;
  if (isStill && (isOtherTense(a, b) || isOtherTense(b, a))) return true;
  return null;
}

/** Where nothing dates the two, a verb tells of another time as well. */
function tensesApart(x: Claim, y: Claim): boolean {
  const [a, b] = [whenOf(x), whenOf(y)];
  if (isByThen(a, b) && (a.isToCome || b.isToCome || x.metric?.family !== 'count')) return true;
  if (a.times.size > 0 && b.times.size > 0) return timesApart(x, y);
  return isOtherTense(a, b) || isOtherTense(b, a);
}

/** "Was 94,322 as of 2006", "(2006)": both say of themselves of what time they are, and no word beside them says it better. */
const areOfOnePeriod = (x: Claim, y: Claim): boolean =>
  [x, y].every((claim) => claim.period?.known === 'stated' && isDated(claim)) &&
  periodKey(x.period!) === periodKey(y.period!);

/** Each names times, and not those of the other: "last year", "in 2007". */
function timesApart(x: Claim, y: Claim): boolean {
  const [a, b] = [whenOf(x), whenOf(y)];
  if (a.times.size === 0 || b.times.size === 0) return false;
  return !isWithin(a.times, b.times) && !isWithin(b.times, a.times);
}

/** "On Saturday night" beside "on Sunday", "in June" beside "in July": days, or months, of which neither sentence has one of the other's. */
export function areOfOtherDays(x: Claim, y: Claim): boolean {
  const [a, b] = [timesIn(x), timesIn(y)];
  return ['day', 'month'].some((kind) => {
    const [mine, theirs] = [a, b].map((times) => new Set([...times].filter((time) => kindOf(time) === kind)));
    return mine!.size > 0 && theirs!.size > 0 && mine!.isDisjointFrom(theirs!);
  });
}

/** "By May" and "by June"; "will have 500 by 2030" beside "will have 300", but not "will pull out 460 by May" beside "will pull out 380". */
const isByThen = (a: When, b: When): boolean =>
  a.asOf !== b.asOf &&
  ((a.asOf !== '' && b.asOf !== '') || a.isYetToBe || b.isYetToBe || !a.isToCome || !b.isToCome);

/** "Has burned 1,900 acres since Monday" beside "burned 300 acres on Monday". */
const isMoreThanThen = (a: When, b: When): boolean =>
  a.isFromThenOn && !b.isFromThenOn && !b.isUpToNow && b.times.size > 0;

/** "Has sold 64" beside "sold 12 on Tuesday": up to now, and within a time. */
const isSoFar = (a: When, b: When): boolean =>
  a.isUpToNow && a.times.size === 0 && [...b.times].some((time) => A_WHILE.test(time));
const A_WHILE = /day$|^(?:yesterday|tonight)|^(?:this|last) (?:week|month|weekend|quarter)/;

/** "Has raised $11m" beside "raised $2m in May". */
function isMoreSoFar(x: Claim, y: Claim): boolean {
  const [a, b] = [whenOf(x), whenOf(y)];
  return (
    a.isUpToNow &&
    a.times.size === 0 &&
    b.times.size > 0 &&
    Number(y.quantity.value) < Number(x.quantity.value)
  );
}

/** "Has thrown for 58,000 metres" beside "threw for 361 metres": in all that time, and once. */
function isAllOfThem(x: Claim, y: Claim): boolean {
  const [a, b] = [whenOf(x), whenOf(y)];
  const isOnce = b.isOfThen && !b.isUpToNow && !b.isOfNow && !b.isToCome;
  return a.isUpToNow && isOnce && Number(x.quantity.value) > FAR * Number(y.quantity.value);
}
const FAR = 5;

/** "Plans 60 cafes" beside "runs 22". */
const isYetToBe = (a: When, b: When): boolean => a.isYetToBe && b.isThere && !b.isYetToBe && !b.isToCome;

/** "Plans to open 25 pubs" beside "has opened nine": of one verb, to come and done. */
function isDoneOf(x: Claim, y: Claim): boolean {
  const [a, b] = [whenOf(x), whenOf(y)];
  if (!a.isToCome || b.isToCome || !(b.isUpToNow || (b.isOfThen && a.times.size > 0))) return false;
  const verb = verbOf(x);
  return verb !== '' && verb === verbOf(y);
}

const verbOf = (claim: Claim): string =>
  clauseOf(claim).findLast(({ isVerb, isEmpty, side }) => isVerb && !isEmpty && side === 'front')?.stem ?? '';

/** "Will lay 120 miles" beside "will lay 45 miles this year": by then no more than a part. */
function isLessByThen(x: Claim, y: Claim): boolean {
  const [a, b] = [whenOf(x), whenOf(y)];
  return (
    a.isToCome &&
    b.isToCome &&
    a.times.size === 0 &&
    [...b.times].some((time) => A_YEAR.test(time)) &&
    /^(?:count|number|mass|length)/.test(x.quantity.dimension) &&
    Number(y.quantity.value) < Number(x.quantity.value)
  );
}

const A_YEAR = /year|month|quarter|^\d{4}$/;

/** "March" and "March 2025" are one, "March" and "March last year" are two. */
function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  const kinds = new Set([...few].map(kindOf));
  return (
    [...many].every((time) => few.has(time) || (kindOf(time) !== 'span' && !kinds.has(kindOf(time)))) &&
    few.isSubsetOf(many)
  );
}
const kindOf = (time: string): string =>
  /^\d{4}$/.test(time)
    ? 'year'
    : / /.test(time)
      ? 'span'
      : /day$|tonight|tomorrow/.test(time)
        ? 'day'
        : 'month';

/** "Was fined last year" beside "is fined"; "will have 500 by 2030" beside "has 120". */
const isOtherTense = (a: When, { isOfNow, isOfThen, isToCome, isUpToNow, times }: When): boolean =>
  (isPast(a) && (isOfNow || isToCome || (times.size === 0 && !isOfThen))) ||
  (a.isToCome && a.times.size > 0 && (isOfNow || isUpToNow) && !isToCome) ||
  (a.isToCome && isUpToNow) ||
  (a.isToCome && !isToCome && !isOfNow && times.size > 0 && a.times.size === 0);

/** "Last year", "in 1900", of what was. */
const isPast = ({ times, isOfNow, isToCome }: When): boolean =>
  !isOfNow && !isToCome && [...times].some((time) => /^(?:last|previous|1[5-9]\d\d|20[01]\d)/.test(time));
