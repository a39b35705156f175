import { type Claim, LATER_MONEY, PART_OF_COUNT } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import type { CheckContext } from '../context.ts';
import {
  areLongSlips,
  areOfOneCount,
  areToldTogether,
  haveTellingCompanion,
  isSlip,
} from '../counterparts/beside.ts';
import { dayOf, isDated, periodKey } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { below } from '../interval/interval.ts';
import { houseOf } from '../slot/house-of.ts';
import { firmness, SCOPE_KEYS, scopesFit } from '../slot/slot.ts';
import { amongOthers } from '../told-apart/among-whom.ts';
import { areOfAnother } from '../told-apart/another-one.ts';
import { extentsApart } from '../told-apart/extents-apart.ts';
import { areApart, isLongAgo, isOfOtherYear, isOfYearBefore } from '../told-apart/far-in-time.ts';
import { areAsFirm, isForeseenOf, isToCome } from '../told-apart/how-firm.ts';
import { isLevel } from '../told-apart/is-level.ts';
import { movedOn } from '../told-apart/moved-on.ts';
import { harmedApart, opposedApart, reckonedApart } from '../told-apart/narrowed.ts';
import { nounsFit } from '../told-apart/nouns-fit.ts';
import { areOfOtherResidents, areOfTwoOwners } from '../told-apart/of-two-owners.ts';
import { countedUntil, isTollSoFar } from '../told-apart/told-by-the-hour.ts';
import { placeOfFigure, shared, wordingOf } from '../told-apart/wording.ts';

/** True where something that is told of two figures of one kind keeps them apart. */
export const isKeptApart = (a: Entry, b: Entry, context: CheckContext): boolean =>
  keptApartBy(a, b, context) !== null;

/** What keeps two figures of one kind apart, in a word or two; `null` where nothing does. */
export function keptApartBy(a: Entry, b: Entry, context: CheckContext): string | null {
  const [x, y] = [a.claim, b.claim];
  if (!scopesFit(inOneWord(x), inOneWord(y), ALONE)) return 'scope';
  if (!relativesFit(x, y)) return 'the whole';
  if (!nounsFit(x, y, context)) return 'noun';
  if (areOfTwoOwners(x, y)) return 'owner';
  if (harmedApart(x, y, context.rules)) return 'harm';
  if (reckonedApart(x, y, context.rules)) return 'reckoned otherwise';
  if (opposedApart(x, y, context.rules)) return 'opposites';
  // of which year each reckons for itself
  if (x.scope.basis === LATER_MONEY || y.scope.basis === LATER_MONEY) return 'later money';
  if (extentsApart(x, y, context)) return 'extent';
  if (amongOthers(x, y)) return 'among others';
  if (areOfAnother(x, y)) return 'another one';
  // a share, and by how many points it rose
  if (isLevel(x) !== isLevel(y) && x.quantity.dimension.startsWith('ratio')) return 'level and change';
  // "2,000 more than a year ago", and how many there are
  if (isRise(x) !== isRise(y) && /^(?:count|number)/.test(x.quantity.dimension)) return 'level and rise';
  if (areOfOtherResidents(x, y, context.rules)) return 'residents';
  // "41 wolves in the north", and 74 in all
  if (partOfLand(x) !== partOfLand(y) && !haveNameInCommon(x, y, context)) return 'part of a land';
  if (!areAsFirm(x, y)) return 'plan and fact';
  // "8,400 have been resettled", "12,600 have to leave"
  if (firmness(x, 'level') !== firmness(y, 'level') && context.moves(x) === 'cumulative')
    return 'so far and to come';
  // what was foreseen, and what came of it
  if (isForeseenOf(x, y, context.rules)) return 'foreseen';
  if (houseOf(x) !== houseOf(y) && !areSaidByOne(x, y)) return 'house';
  // of a thing that stands: what it cost, how many it holds
  const isFar = far(x, y) && !isSlip(x, y);
  if (a.stands && b.stands) return areApart(x, y) || isFar ? 'another time' : null;
  return keptApartByTime(a, b, context) ?? (isFar ? 'far apart' : null);
}

function keptApartByTime(a: Entry, b: Entry, context: CheckContext): string | null {
  const [x, y] = [a.claim, b.claim];
  if (!areOfOneCount(x, y)) {
    const moves = new Set([context.moves(x), context.moves(y)]);
    // a toll rises by the hour: as of the day on which it is printed
    if ((moves.has('cumulative') || moves.has('ongoing')) && mayHaveMoved(a, b)) return LATER_COUNT;
    if (moves.has('cumulative') && countedUntil(x, y)) return 'counted until';
    if (isOfAnotherDay(x, y, context) && !areToldTogether(x, y)) return 'another day';
  }
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
    areToCome || (!(stated(x) && stated(y)) && (haveTellingCompanion(x, y) || areLongSlips(x, y)));
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

/** Printed on another day, and not of years that are over; a count that only grows is no smaller later. */
function mayHaveMoved(a: Entry, b: Entry): boolean {
  const [p, q] = [a.claim.document.published, b.claim.document.published];
  if (p === null || q === null) return a.day !== b.day;
  if (p === q || (isOver(a.claim) && isOver(b.claim))) return false;
  const [earlier, later] = p < q ? [a, b] : [b, a];
  return !below(later.reach, earlier.reach);
}

/** "A quake in 2015 killed 9,000", printed years later. */
function isOver({ period, document: { published } }: Claim): boolean {
  if (period?.to == null || period.known === 'document' || published === null) return false;
  return Date.parse(published) - Date.parse(period.to) > YEAR;
}
const YEAR = 365 * 86_400_000;

/** A count by which something is more or fewer, or somebody ahead of another: "2,000 more than in May", "led by three goals". */
function isRise(claim: Claim): boolean {
  const at = placeOfFigure(claim);
  const behind = claim.sentence.slice(at + claim.written.length);
  return MORE_THAN.test(behind) || AHEAD_BY.test(claim.sentence.slice(Math.max(0, at - NEAR), at));
}
const MORE_THAN =
  /^ (?:more|fewer)(?: \p{L}+){0,2} than (?:(?:a|the) (?:year|month|week|day)|last|in \d|before)/iu;
const AHEAD_BY =
  /(?<!\p{L})(?:ahead|clear|behind|adrift|leads?|led|leading|trail\p{L}*|w[io]n|wins|winning|lost|beat\p{L}*|defeat\p{L}*) (?:[\p{L}’'-]+ ){0,3}by $/iu;
/** In characters. */
const NEAR = 60;

/** "in the capital, Belmore", "in Belmore". */
const haveNameInCommon = (x: Claim, y: Claim, context: CheckContext): boolean =>
  shared(context.wording(x).names, context.wording(y).names) > 0;

/** "Apiece", "on average": of each, in other words; "of those, 1,195", "of whom 1,159": some of those told before. */
const inOneWord = remembered((claim: Claim): Claim => {
  const { basis, part } = claim.scope;
  const scope = {
    ...claim.scope,
    basis: basis === 'per_capita' ? 'average' : basis,
    part: part === 'part' ? PART_OF_COUNT : part,
  };
  return basis === scope.basis && part === scope.part ? claim : { ...claim, scope };
});

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
  if (movedOn(p > q ? x : y)) return true;
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

/** "The bill has reached an estimated £1.1bn, ferry chiefs say", "has cost £1.4bn, ferry chiefs said": one reckoning, which one text calls so. */
const areSaidByOne = ({ attribution: p }: Claim, { attribution: q }: Claim): boolean =>
  p !== null && q !== null && p.speaker !== '' && p.speaker.toLowerCase() === q.speaker.toLowerCase();

export function far(x: Claim, y: Claim): boolean {
  const [p, q] = [x, y].map((c) =>
    Math.abs(Number(Array.isArray(c.quantity.value) ? c.quantity.value[1] : c.quantity.value)),
  );
  return !(p! > 0 && q! > 0) || Math.max(p!, q!) / Math.min(p!, q!) > RATIO;
}

/** Reports of one thing seldom differ by more; further apart they tell of two things. */
const RATIO = 3;
