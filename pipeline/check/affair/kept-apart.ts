import { type Claim, LATER_MONEY, PART_OF_COUNT } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import type { CheckContext } from '../context.ts';
import { areLongSlips, isSlip } from '../counterparts/beside.ts';
import type { Entry } from '../entry.ts';
import { houseOf } from '../slot/house-of.ts';
import { isReplaced } from '../slot/replaced.ts';
import { firmness, SCOPE_KEYS, scopesFit } from '../slot/slot.ts';
import { isAllButOne } from '../told-apart/all-but-one.ts';
import { amongOthers } from '../told-apart/among-whom.ts';
import { areOfAnother } from '../told-apart/another-one.ts';
import { areOfTwoRecords } from '../told-apart/beaten.ts';
import { buildersApart } from '../told-apart/builders-apart.ts';
import { areCountedSoFar } from '../told-apart/counted-so-far.ts';
import { areWayAndSize, extentsApart } from '../told-apart/extents-apart.ts';
import { areApart } from '../told-apart/far-in-time.ts';
import { fatesApart } from '../told-apart/fates-apart.ts';
import { givenSince } from '../told-apart/given-since.ts';
import { harmAndDeed } from '../told-apart/harm-and-deed.ts';
import { areAsFirm, isForeseenOf, isReckoning, isToCome } from '../told-apart/how-firm.ts';
import { isLevel } from '../told-apart/is-level.ts';
import { limitsApart } from '../told-apart/limits-apart.ts';
import { harmedApart, opposedApart, reckonedApart } from '../told-apart/narrowed.ts';
import { nounsFit } from '../told-apart/nouns-fit.ts';
import { areOfOtherNames } from '../told-apart/of-another-name.ts';
import { oneOfLargerWhole } from '../told-apart/of-larger-whole.ts';
import { areOneAndBoth } from '../told-apart/of-two-kinds.ts';
import { areOfOtherResidents, areOfTwoOwners } from '../told-apart/of-two-owners.ts';
import { areOfTwoThings } from '../told-apart/of-two-things.ts';
import { goOtherWays } from '../told-apart/other-way.ts';
import { plansApart } from '../told-apart/plans-apart.ts';
import { isInThousands } from '../told-apart/round-thousands.ts';
import { areSomeAndAll } from '../told-apart/some-of-its-own.ts';
import { countsCrew } from '../told-apart/with-crew.ts';
import { placeOfFigure, shared, wordingOf } from '../told-apart/wording.ts';
import { keptApartByHour, keptApartByTime, mayBeOfOneTime } from './kept-apart-by-time.ts';
import { standTogether } from './stands.ts';

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
  if (areOfOtherNames(x, y, context)) return 'another name';
  if (harmedApart(x, y, context.rules)) return 'harm';
  if (fatesApart(x, y) || harmAndDeed(x, y, context.rules)) return 'fate';
  if (reckonedApart(x, y, context.rules)) return 'reckoned otherwise';
  if (opposedApart(x, y, context.rules)) return 'opposites';
  // of which year each reckons for itself
  if (x.scope.basis === LATER_MONEY || y.scope.basis === LATER_MONEY) return 'later money';
  if (areWayAndSize(x, y)) return 'way and size';
  if (extentsApart(x, y, context)) return 'extent';
  if (amongOthers(x, y)) return 'among others';
  if (areOfAnother(x, y)) return 'another one';
  if (areOneAndBoth(x, y)) return 'two kinds';
  if (buildersApart(x, y, context.rules)) return 'builders';
  if (areOfTwoRecords(x, y)) return 'a record before';
  // "the first estimate was £4m", and what it costs
  if (isReplaced(x) !== isReplaced(y)) return 'as first told';
  if (isSomeOf(x) !== isSomeOf(y) || areSomeAndAll(x, y)) return 'some of them';
  if (limitsApart(x, y)) return 'another limit';
  if (isInThousands(x, y)) return 'in thousands';
  if (countsCrew(x, y)) return 'with crew';
  if (areCountedSoFar(x, y)) return 'counted so far';
  if (isAllButOne(x, y)) return 'all but one';
  if (goOtherWays(x, y)) return 'the other way';
  // "43% do not trust her", "34% think that she would do well"
  if (isDenied(x) !== isDenied(y)) return 'denied';
  if (oneOfLargerWhole(x, y)) return 'larger whole';
  // a share, and by how many points it rose
  if (isLevel(x) !== isLevel(y) && x.quantity.dimension.startsWith('ratio')) return 'level and change';
  // "2,000 more than a year ago", and how many there are
  if (isRise(x) !== isRise(y) && /^(?:count|number)/.test(x.quantity.dimension)) return 'level and rise';
  if (areOfOtherResidents(x, y, context.rules)) return 'residents';
  // "41 wolves in the north", and 74 in all
  if (partOfLand(x) !== partOfLand(y) && (!haveNameInCommon(x, y, context) || areOfTwoMarkets(x, y)))
    return 'part of a land';
  if (!areAsFirm(x, y)) return 'plan and fact';
  // "8,400 have been resettled", "12,600 have to leave"
  if (firmness(x, 'level') !== firmness(y, 'level') && context.moves(x) === 'cumulative')
    return 'so far and to come';
  // what was foreseen, and what came of it
  if (isToLast(x) !== isToLast(y)) return 'foreseen';
  const isSlipOfPen = areLongSlips(x, y);
  if (!isSlipOfPen && isForeseenOf(x, y, context.rules)) return 'foreseen';
  if (!isSlipOfPen && areOfTwoHouses(x, y)) return 'house';
  if (areOfTwoThings(x, y, context)) return 'two things';
  if (givenSince(x, y)) return 'given since';
  if (!isSlipOfPen && plansApart(x, y)) return 'two plans';
  // of a thing that stands: what it cost, how many it holds
  const isFar = far(x, y) && !isSlip(x, y);
  const hour = a.stands && b.stands ? null : keptApartByHour(a, b, context);
  if (standTogether(x, y, context.rules)) return hour ?? (areApart(x, y) || isFar ? 'another time' : null);
  const time = isSlipOfPen && mayBeOfOneTime(x, y) ? null : keptApartByTime(a, b, context);
  return hour ?? time ?? (isFar ? 'far apart' : null);
}

/** "A toll of 26, 19 of them known by name", unlike "12 of them seriously", which may be told without the others; "40 in cabins, while the rest". */
const isSomeOf = (claim: Claim): boolean =>
  (claim.metric?.family === 'casualties' && claim.scope.part === SOME && claim.scope.segment === null) ||
  (claim.quantity.dimension === 'count' && THE_REST.test(claim.sentence.slice(placeOfFigure(claim))));
const THE_REST = /^[^.;]{0,80}(?<!\p{L})(?:while|and|but|with) the (?:rest|others|remainder)(?!\p{L})/iu;
const SOME = 'part';

/** A share by what those do not do whom it is of. */
const isDenied = ({ metric, quantity }: Claim): boolean =>
  quantity.dimension === 'ratio' && /(?:^|_)not_/.test(metric?.id ?? '');

/** "Will take up to nine hours", unlike "took 14 hours". */
const isToLast = (claim: Claim): boolean => claim.quantity.dimension === 'duration' && isToCome(claim);

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

export const partOfLand = ({ scope: { geography } }: Claim): string | null =>
  geography !== null && !WHOLE_LAND.has(geography) ? geography : null;
/** "sold 90 vans in Spain" and 900 vans in all, or in Italy: whatever name the two share, it is the firm's. */
const areOfTwoMarkets = (x: Claim, y: Claim): boolean =>
  [
    [x, y],
    [y, x],
  ].some(([own, other]) => {
    const land = partOfLand(own!);
    return land !== null && /^\p{Lu}/u.test(land) && !other!.sentence.includes(land);
  });

const WHOLE_LAND = new Set(['global', 'national']);

/** "Would power 5,300 homes, said a neighbour" is nobody's reckoning. */
const areOfTwoHouses = (x: Claim, y: Claim): boolean =>
  houseOf(x) !== houseOf(y) &&
  !areSaidByOne(x, y) &&
  [x, y].some((claim) => houseOf(claim) !== '' && isReckoning(claim));

/** "The bill has reached an estimated £1.1bn, ferry chiefs say", "has cost £1.4bn, ferry chiefs said": one reckoning, which one text calls so. */
const areSaidByOne = ({ attribution: p }: Claim, { attribution: q }: Claim): boolean =>
  p !== null && q !== null && p.speaker !== '' && p.speaker.toLowerCase() === q.speaker.toLowerCase();

export function far(x: Claim, y: Claim, ratio = RATIO): boolean {
  const [p, q] = [x, y].map((c) =>
    Math.abs(Number(Array.isArray(c.quantity.value) ? c.quantity.value[1] : c.quantity.value)),
  );
  return !(p! > 0 && q! > 0) || Math.max(p!, q!) / Math.min(p!, q!) > ratio;
}

/** Reports of one thing seldom differ by more; further apart they tell of two things. */
const RATIO = 3;
