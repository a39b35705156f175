import { type Claim, LATER_MONEY } from '../../model/claim.ts';
import { BY_UNIT, familyKind } from '../buckets-of.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isDated, periodKey } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { houseOf } from '../slot/house-of.ts';
import { peersOf } from '../slot/peers.ts';
import { firmness, movesBy, SCOPE_KEYS, scopesFit } from '../slot/slot.ts';
import { amongOthers } from '../told-apart/among-whom.ts';
import { extentsApart } from '../told-apart/extents-apart.ts';
import { areApart, isLongAgo, isOfYearBefore } from '../told-apart/far-in-time.ts';
import { isHearsay } from '../told-apart/hearsay.ts';
import { isLevel } from '../told-apart/is-level.ts';
import { measuresApart } from '../told-apart/measures-apart.ts';
import { harmedApart, narrowedApart, opposedApart } from '../told-apart/narrowed.ts';
import { areOfOtherResidents, areOfTwoOwners } from '../told-apart/of-two-owners.ts';
import { countedUntil, isTollSoFar } from '../told-apart/told-by-the-hour.ts';
import { placeOfFigure, shared, stem, wordingOf } from '../told-apart/wording.ts';
import { saysAlike } from './says-alike.ts';

/** True where nothing that is told of two figures of one kind keeps them apart, and their words show that they are of one thing. */
export function mayBeOne(a: Entry, b: Entry, context: CheckContext, isOneAffair: boolean): boolean {
  const [x, y] = [a.claim, b.claim];
  return (
    movesBy(x) === movesBy(y) &&
    sumsFit(x, y) &&
    !narrowedApart(x, y, context.rules) &&
    !measuresApart(x, y, context) &&
    !measuresClash(x, y, context) &&
    !isKeptApart(a, b, context) &&
    ((isOneAffair && areOfOneKind(x, y)) || saysAlike(x, y, context))
  );
}

/** "wheat output" and "barley output", "jars sold" and "jars recalled": one measure of two things, or a sale and something else. */
export function measuresClash(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  const [m, n] = [x.metric, y.metric];
  if (m === null || n === null || m.id === n.id) return false;
  const words = (id: string): string[] => id.split('_').map((word) => stem(rules.nounOf(word)));
  const [a, b] = [words(m.id), words(n.id)];
  // "the hijackers held the crew for 33 days", "the crew was held by the hijackers for 40 days"
  if (m.family === 'duration' && a.every((word) => tells(y, word)) && b.every((word) => tells(x, word)))
    return false;
  if (a.at(-1) === b.at(-1) && m.family !== 'count')
    return a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word));
  const isSale = (id: string): boolean => id.endsWith(SALES);
  return isSale(m.id) !== isSale(n.id) && a[0] === b[0] && a.length > 1 && b.length > 1;
}
const SALES = '_sales_count';
/** "Duration" is in no sentence. */
const tells = ({ sentence }: Claim, word: string): boolean =>
  word === 'duration' || wordingOf(sentence).set.has(word);

/** True where something that is told of two figures of one kind keeps them apart. */
export function isKeptApart(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  if (!scopesFit(x, y, ALONE) || !relativesFit(x, y) || !nounsFit(x, y)) return true;
  if (areOfTwoOwners(x, y)) return true;
  if (harmedApart(x, y, context.rules) || opposedApart(x, y, context.rules)) return true;
  if (x.scope.basis === LATER_MONEY || y.scope.basis === LATER_MONEY) return true; // of which year each reckons for itself
  if (extentsApart(x, y, context) || amongOthers(x, y)) return true;
  // a share, and by how many points it rose
  if (isLevel(x) !== isLevel(y) && x.quantity.dimension.startsWith('ratio')) return true;
  // "2,000 more than a year ago", and how many there are
  if (isRise(x) !== isRise(y) && /^(?:count|number)/.test(x.quantity.dimension)) return true;
  if (areOfOtherResidents(x, y, context.rules)) return true;
  // "41 wolves in the north", and 74 in all
  if (partOfLand(x) !== partOfLand(y) && !haveNameInCommon(x, y, context)) return true;
  if (!areAsFirm(x, y)) return true;
  // "8,400 have been resettled", "12,600 have to leave"
  if (firmness(x, 'level') !== firmness(y, 'level') && context.moves(x) === 'cumulative') return true;
  // what was foreseen, and what came of it
  if (isForeseen(x) !== isForeseen(y) && (isDone(x) || isDone(y))) return true;
  if (houseOf(x) !== houseOf(y)) return true;
  // of a thing that stands: what it cost, how many it holds
  if (a.stands && b.stands) return areApart(x, y) || far(x, y);
  const moves = new Set([context.moves(x), context.moves(y)]);
  // a toll rises by the hour: as of the day on which it is printed
  const [p, q] = [x.document.published, y.document.published];
  if ((moves.has('cumulative') || moves.has('ongoing')) && (p === null ? a.day !== b.day : p !== q))
    return true;
  if (moves.has('cumulative') && countedUntil(x, y)) return true;
  if (isOfAnotherDay(x, y, context) || isTollSoFar(x) !== isTollSoFar(y)) return true;
  if (isOfYearBefore(x) !== isOfYearBefore(y)) return true;
  const stated = (c: Claim): boolean =>
    isDated(c) && c.period!.known === 'stated' && c.period!.grain !== 'day';
  const areToCome = isToCome(x) && isToCome(y);
  // "by 2031", "over the next five years": when it is to be done, which may be told in two ways
  if (stated(x) && stated(y) && !areToCome && !areOfOneTime(x, y)) return true;
  // revenue of a quarter and of nine months
  if (moves.has('flow') && isWide(x) && isWide(y) && !areOfOneTime(x, y) && !areToCome) return true;
  // "the 44% of last year's election" against a figure of Thursday
  const areDatedAlike = stated(x) && stated(y) && areOfOneTime(x, y);
  return (
    (!areToCome && areApart(x, y)) || (!areDatedAlike && (isLongAgo(x, y) || isLongAgo(y, x))) || far(x, y)
  );
}

/** A count by which something is more or fewer. */
const isRise = ({ sentence, written, ...claim }: Claim): boolean =>
  /^ (?:more|fewer)(?: \p{L}+){0,2} than (?:(?:a|the) (?:year|month|week|day)|last|in \d|before)/iu.test(
    sentence.slice(placeOfFigure({ sentence, written, ...claim }) + written.length),
  );

/** "in the capital, Belmore", "in Belmore". */
const haveNameInCommon = (x: Claim, y: Claim, context: CheckContext): boolean =>
  shared(context.wording(x).names, context.wording(y).names) > 0;

const ALONE = SCOPE_KEYS.filter((key) => key !== 'relative');

/** "41% of the combined bank", "44% of the merged bank": what it is a share of, in other words. */
function relativesFit({ scope: { relative: p } }: Claim, { scope: { relative: q } }: Claim): boolean {
  if (p === null || q === null) return true;
  const words = (text: string): ReadonlySet<string> => wordingOf(`x ${text}`).set;
  return p === q || shared(words(p), words(q)) > 0;
}

/** Printed further apart than either measure stands still for: the ships that wait, this week and the week after. */
function isOfAnotherDay(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  const [p, q] = [dayOf(x.document.published), dayOf(y.document.published)];
  if (p === null || q === null || p === q) return false;
  // "grew to 1,706 in 2010": of that year whenever it is printed
  if (isStatedWide(x) && isStatedWide(y) && timeKey(x) === timeKey(y)) return false;
  const later = p > q ? x : y;
  // "29 billion; now it is 37" has told itself what it was before
  if (MOVES_ON.test(later.sentence) && peersOf(later) === 1) return true;
  if (RAISED_TO.test(later.sentence.slice(0, placeOfFigure(later)))) return true;
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
/** "Raised its offer to 6.5%", told later. */
const RAISED_TO =
  /(?<!\p{L})(?:increas|rais|lift|improv|lower|reduc|cut|revis|extend)\p{L}*(?: (?:its|their|the|his|her))?(?: \p{L}+){0,3} to $/iu;
/** A count that is another one the next day. */
const IS_GOING_ON =
  /(?<!\p{L})(?:is|are|was|were) (?:still )?(?:wait|queue?|stand|miss|lack|shelter|sleep|block|gather|camp)\p{L}*ing(?!\p{L})/iu;
/** "increased its offer to 11%", told later. */
const MOVES_ON =
  /(?<!\p{L})(?:now|meanwhile|since then|so far|rose|risen|has grown|increased|raised|lifted|improved|revised|extended|lowered|up from|down from)(?!\p{L})/iu;

/** "wants to build", "aims to have built": an aim beside a plan, but not beside what has come of it. */
function areAsFirm(x: Claim, y: Claim): boolean {
  if (firmness(x, 'announced_once') === firmness(y, 'announced_once')) return true;
  if (isHearsay(x) || isHearsay(y)) return true;
  return [x, y].every((claim) => claim.status === 'target' || isToCome(claim));
}

const isToCome = (claim: Claim): boolean => firmness(claim, 'level') === 'to come';

const isStatedWide = (claim: Claim): boolean => isWide(claim) && claim.period!.known === 'stated';

/** Of a time of its own or told before that is longer than a day. */
const isWide = (claim: Claim): boolean => isDated(claim) && claim.period!.grain !== 'day';

/** A period as a key; "this year" and "since January" both go on when they are printed. */
export function timeKey({ period, document: { published } }: Claim): string {
  const goesOn =
    period?.from && published && (period.to === null || period.to > published) && period.from <= published;
  return goesOn ? `${period.from}/now` : periodKey(period!);
}

/** Of one period, or "bought in 2018" beside "has owned it since 2018". */
const areOfOneTime = (x: Claim, y: Claim): boolean =>
  timeKey(x) === timeKey(y) ||
  (x.period!.from !== null &&
    x.period!.from === y.period!.from &&
    (x.period!.to === null) !== (y.period!.to === null) &&
    x.quantity.dimension === 'money');

export const partOfLand = ({ scope: { geography } }: Claim): string | null =>
  geography !== null && !WHOLE_LAND.has(geography) ? geography : null;
const WHOLE_LAND = new Set(['global', 'national']);

/** "800 jobs", "1,200 positions will go": money, shares and plain counts are told of anything, other kinds are not. */
function areOfOneKind({ metric: m, quantity }: Claim, { metric: n }: Claim): boolean {
  if (m === null || n === null || LOOSE.has(quantity.dimension)) return false;
  // "fined €86 million", "a penalty of €68 million": of a family that says more than that it is money
  if (quantity.dimension === 'money') return m.family === n.family && !isTellingNothing(m.family);
  if (quantity.dimension === 'length' && OF_ANYTHING.has(m.family)) return false;
  return !BY_UNIT.has(m.family) && familyKind(m.family) === familyKind(n.family);
}
const LOOSE = new Set(['ratio', 'duration']);
/** A height is of what is high; a way or a length is of anything. */
const OF_ANYTHING = new Set(['distance', 'length']);

/** Sums of money: of one family, of families that say no more than that it is money, or one of them of no telling family at all. */
function sumsFit({ metric: m, quantity }: Claim, { metric: n }: Claim): boolean {
  if (quantity.dimension !== 'money' || m === null || n === null || m.family === n.family) return true;
  return (
    (BY_UNIT.has(m.family) && BY_UNIT.has(n.family)) ||
    TELLS_NOTHING.has(m.family) ||
    TELLS_NOTHING.has(n.family)
  );
}
const isTellingNothing = (family: string): boolean => BY_UNIT.has(family) || TELLS_NOTHING.has(family);
const TELLS_NOTHING = new Set(['amount', 'value', 'level', 'undefined']);

/** "phones" may be "mobile phones"; "office buildings" are no "residential buildings". */
function nounsFit({ quantity: { unit: u, dimension } }: Claim, { quantity: { unit: v } }: Claim): boolean {
  if (dimension !== 'count' || u === null || v === null) return true;
  const [a, b] = [u.split(' '), v.split(' ')];
  const within = (few: readonly string[], many: readonly string[]): boolean =>
    few.slice(0, -1).every((w) => many.includes(w));
  return within(a, b) || within(b, a);
}

/** Not so what "would have cost 600,000": that is as known as what costs so much. */
const isForeseen = ({ status, sentence }: Claim): boolean =>
  status === 'forecast' && !/(?<!\p{L})would have(?!\p{L})/iu.test(sentence);

const isDone = ({ status }: Claim): boolean => status === 'actual';

export function far(x: Claim, y: Claim): boolean {
  const [p, q] = [x, y].map((c) =>
    Math.abs(Number(Array.isArray(c.quantity.value) ? c.quantity.value[1] : c.quantity.value)),
  );
  return !(p! > 0 && q! > 0) || Math.max(p!, q!) / Math.min(p!, q!) > RATIO;
}

/** Reports of one thing seldom differ by more; further apart they tell of two things. */
const RATIO = 3;
