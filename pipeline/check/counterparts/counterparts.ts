import { type Claim, PART, PART_OF_COUNT } from '../../model/claim.ts';
import { far, isKeptApart, keptApartBy } from '../affair/kept-apart.ts';
import { LATER_COUNT } from '../affair/kept-apart-by-time.ts';
import {
  addsUpTo,
  areTwoSides,
  type Figures,
  isSaidOtherwise,
  isSumOfTwo,
  isWhole,
} from '../affair/made-up-of.ts';
import { isWholeOfShare } from '../affair/share-told-beside.ts';
import type { CheckContext } from '../context.ts';
import type { Entry } from '../entry.ts';
import { measureKey, scopeKey } from '../slot/slot.ts';
import { measuresApart } from '../told-apart/measures-apart.ts';
import { toldApart } from '../told-apart/told-apart.ts';
import { alone, isRough } from './alone.ts';
import { isSlip } from './beside.ts';
import { meetBare } from './meet-bare.ts';
import { ofNamesToldOnce, soleIn } from './named-once.ts';
import { neighboursIn, ofNeighbours } from './neighbours.ts';
import { isOutweighed } from './outweighed.ts';
import { areNamedApart, areOfTwo, areToldOfBoth, contested } from './rivals.ts';
import { ofNoun } from './same-noun.ts';
import { type Parts, partsOf, saidAlike, sumOf } from './score.ts';
import { A_GOOD_PART, type Setting } from './setting.ts';
import { WEIGHT } from './weights.ts';

/** So much has to speak for two figures being one, where the articles agree in a good part of their figures. */
const ENOUGH = 1.4;
/** Of that, so much by what both sentences say. */
const LEAST = 0.9;
/** And so much more for the part that is wanting: two articles without a common figure tell of one matter, but hardly the same of it. */
const WANTING = 8;
/** How much of that where subject, measure and scope were read alike: "the line will cost €6.8 billion". */
const OF_ONE_SLOT = 0.4;
/** And by so much more than for any other figure of either article. */
const CLEARLY = 0.6;
/** And by so much more than for one that agrees: most accounts do. */
const AGREES = 1.2;
/** And than for one that agrees with "two in three": what is told so roughly is in few articles told more exactly and is wrong. */
const AGREES_ROUGHLY = 3;
/** A figure that has its counterpart elsewhere stands in the way only if it is so much likelier. */
const FAR_LIKELIER = 0.8;

/**
 * The figures of one kind that two articles on one affair give differently: the other article has neither, nothing keeps the two apart, and
 * more speaks for their being one than for either being any other figure. See decisions/check-affairs.md.
 */
export function counterparts(a: Figures, b: Figures, setting: Setting): (readonly [Entry, Entry])[] {
  const { context } = setting;
  const [left, right] = [alone(a, b, context), alone(b, a, context)];
  if (left.length === 0 || right.length === 0) return [];
  const likely = likelihood(left, right, [a, b], setting);
  const enough = ENOUGH + WANTING * Math.max(0, A_GOOD_PART - setting.agreed);
  const needed = (x: Entry, y: Entry): number =>
    areOfOneSlot(x.claim, y.claim, context) && !toldApart(x.claim, y.claim, context)
      ? ENOUGH + (enough - ENOUGH) * OF_ONE_SLOT
      : enough;
  const rivals = contested(a, context).union(contested(b, context));
  const areRivals = (x: Entry, y: Entry): boolean =>
    (rivals.has(x) || rivals.has(y)) && (areOfTwo(x, y) || areNamedApart(x, y));
  const found: (readonly [Entry, Entry])[] = [];
  for (const x of left) {
    const y = clearest(x, b.entries, right, needed, (e) => likely(x, e));
    if (!y || clearest(y, a.entries, left, needed, (e) => likely(e, y)) !== x) continue;
    if (areTwoAccounts(x, y, a, b) && !areRivals(x, y)) found.push([x, y]);
  }
  return found;
}

function areOfOneSlot(x: Claim, y: Claim, context: CheckContext): boolean {
  const measure = measureKey(x, context);
  const moves = context.moves(x);
  return measure !== null && measure === measureKey(y, context) && scopeKey(x, moves) === scopeKey(y, moves);
}

function likelihood(
  left: readonly Entry[],
  right: readonly Entry[],
  [a, b]: readonly [Figures, Figures],
  setting: Setting,
) {
  const lone = new Set([
    ...left.filter((x) => rivalsOf(x, right, setting) === 1),
    ...right.filter((y) => rivalsOf(y, left, setting) === 1),
  ]);
  const [mine, theirs] = [neighboursIn(a), neighboursIn(b)];
  const sole = soleIn(a).union(soleIn(b));
  return (x: Entry, y: Entry): number => {
    // "three of its five carriages": the three are none of the other article's five
    if ((isPart(x) && isWhole(y, b)) || (isPart(y) && isWhole(x, a))) return Number.NEGATIVE_INFINITY;
    if (isSomeOfThose(x) !== isSomeOfThose(y)) return Number.NEGATIVE_INFINITY;
    const apart = keptApartBy(x, y, setting.context);
    // a count that has not moved since agrees
    const isUnmoved = apart === LATER_COUNT && meetBare(x, y);
    const isDoubtful = apart !== null && isOutweighed(apart, x.claim, y.claim) && !isTooFar(x.claim, y.claim);
    if (apart !== null && !isUnmoved && !isDoubtful) return Number.NEGATIVE_INFINITY;
    if (measuresApart(x.claim, y.claim, setting.context)) return Number.NEGATIVE_INFINITY;
    const parts: Parts = {
      ...partsOf(x, y, setting),
      neighbours: ofNeighbours(x, mine, y, theirs),
      apartBy: isDoubtful ? WEIGHT.keptApart : 0,
      named: sole.has(x) && sole.has(y) ? ofNamesToldOnce(x, y, setting) : 0,
    };
    if (saidAlike(parts) < LEAST) return Number.NEGATIVE_INFINITY;
    const isNear = parts.apart! > WEIGHT.farApart || parts.digits! > 0;
    const isAlone = isNear && lone.has(x) && lone.has(y) && parts.measure! >= 0 && parts.noun! >= 0;
    const isWholeOfOne = isWhole(x, a) !== isWhole(y, b);
    return sumOf(parts) + (isAlone ? WEIGHT.lone : 0) + (isWholeOfOne ? WEIGHT.whole : 0);
  };
}

/** Whatever else speaks for it, accounts of one thing are never so far apart but by a slip. */
const isTooFar = (x: Claim, y: Claim): boolean => far(x, y) && !isSlip(x, y);

const isPart = ({ claim: { scope } }: Entry): boolean => scope.part === PART_OF_COUNT;

/** "Of these the agency lists 640 as homes": without a noun of its own, which would be that of the whole. */
const isSomeOfThose = ({ claim: { scope, quantity } }: Entry): boolean =>
  scope.part === PART && quantity.unit === null && /^(?:count|number)$/.test(quantity.dimension);

/** How many values of the other article could be of the thing at all. */
function rivalsOf(of: Entry, among: readonly Entry[], { context }: Setting): number {
  const fit = among.filter((e) => !isKeptApart(of, e, context) && ofNoun(of.claim, e.claim, context) >= 0);
  return new Set(fit.map(valueIn)).size;
}

const valueIn = ({ claim: { quantity } }: Entry): string => String(quantity.value);

/**
 * Of the other article's figures the likeliest counterpart, where enough speaks for it and it is clearly the one; `null` also where one that
 * agrees is as likely.
 */
function clearest(
  of: Entry,
  all: readonly Entry[],
  open: readonly Entry[],
  needed: (a: Entry, b: Entry) => number,
  likely: (e: Entry) => number,
): Entry | null {
  let first: Entry | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const e of open) {
    const points = likely(e);
    if (points > most) [first, most] = [e, points];
  }
  if (first === null || most < needed(of, first) || meetBare(of, first)) return null;
  const agrees = isRough(of.claim) || isRough(first.claim) ? AGREES_ROUGHLY : AGREES;
  const isInTheWay = (e: Entry): boolean => {
    if (valueIn(e) === valueIn(first) || areOneFigure(e, first)) return false;
    // "496 homes", and "nearly 500 homes" above it
    if (meetBare(e, first) && !meetBare(of, e)) return false;
    // "fewer than four in ten, 39%": what is told so roughly is told beside it
    const clearly = isRough(e.claim) && !isRough(first.claim) ? 0 : CLEARLY;
    const margin = meetBare(of, e) ? agrees : open.includes(e) ? clearly : -FAR_LIKELIER;
    return likely(e) > most - margin;
  };
  return all.some(isInTheWay) ? null : first;
}

/** "260 km (162 miles)": what is told in two units stands for the same in both. */
const areOneFigure = ({ claim: x, reach: p }: Entry, { claim: y, reach: q }: Entry): boolean =>
  x.sentenceSpan[0] === y.sentenceSpan[0] && p.low === q.low && p.high === q.high;

/** True where the two figures exclude each other, and are not two sides of one whole or a whole and its part. */
const areTwoAccounts = (x: Entry, y: Entry, a: Figures, b: Figures): boolean =>
  !meetBare(x, y) &&
  !areToldOfBoth(x, y, a, b) &&
  !isSaidOtherwise(x, y) &&
  !isSumOfTwo(x.claim, y.claim) &&
  !isWholeOfShare(x.claim, y.claim) &&
  !isWholeOfShare(y.claim, x.claim) &&
  !isSumOfTwo(y.claim, x.claim) &&
  !areTwoSides(x, y, [a, b]) &&
  !addsUpTo(x, y, b) &&
  !addsUpTo(y, x, a);
