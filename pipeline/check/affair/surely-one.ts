import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { areLongSlips, haveTellingCompanion, ofDigits } from '../counterparts/beside.ts';
import { ofSubject } from '../counterparts/same-subject.ts';
import { type Parts, partsOf, sumOf } from '../counterparts/score.ts';
import type { Setting } from '../counterparts/setting.ts';
import { WEIGHT } from '../counterparts/weights.ts';
import { isDated, periodKey } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
import { isToCome } from '../told-apart/how-firm.ts';
import { gistIn } from './affair.ts';
import { standTogether } from './stands.ts';

/** So much has to speak for two figures of which it is told that neither has moved: of a past time, or of what stands. */
const ENOUGH = 4;
/** The same where both call the thing and its measure alike. */
const ENOUGH_OF_ONE_THING = 3;
/** And so much for two of articles that may be of one time. */
const ENOUGH_OF_ONE_TIME = 3.5;
/** And for two that a third figure of both sentences shows to be one, or that are a slip of the pen apart. */
const ENOUGH_IF_SHOWN = 4.5;
/** And for two that have all digits but one of three in common. */
const ENOUGH_IF_LIKE = 6;

/** No narrower, no other noun, no other name, and nobody's guess. */
const AGAINST = 'narrowed clash noun part subject beside measure wish partisan change range past'.split(' ');

/**
 * True where two figures of articles of different years can hardly be of two things or two times: each told exactly, no more than a quarter apart or a slip of
 * the pen, nothing against it, and something that shows that they have not moved.
 */
export function isSurelyOne(x: Entry, y: Entry, setting: Setting): boolean {
  const parts = [x, y].every(isToldExactly) ? partsIfNear(x, y, setting) : null;
  if (parts === null || AGAINST.some((key) => parts[key]! < 0)) return false;
  // "will make power for 310,000 homes", "makes power for 350,000 homes": it may not have been built as it was planned
  if (isToCome(x.claim) !== isToCome(y.claim) && !mayBePlanned(x.claim, y.claim)) return false;
  const unmoved = areOfOneThing(x.claim, y.claim, parts, setting) ? ENOUGH_OF_ONE_THING : ENOUGH;
  return sumOf(parts) >= (areUnmoved(x, y, setting) ? unmoved : neededOf(x.claim, y.claim, parts));
}

/** Of one time that is over, or the same digits in another order, which no change of plan comes to. */
const mayBePlanned = (x: Claim, y: Claim): boolean => areOfOnePastTime(x, y) || areLongSlips(x, y);

/** The same of two articles that may well be of one time; either may say "some". */
export function isLikelyOne(x: Entry, y: Entry, setting: Setting): boolean {
  const parts = [x, y].every(isToldRoughly) ? partsIfNear(x, y, setting) : null;
  return parts !== null && sumOf(parts) >= ENOUGH_OF_ONE_TIME;
}

/** What speaks for two figures and against them; `null` where they are too far apart or of two subjects. */
function partsIfNear(x: Entry, y: Entry, setting: Setting): Parts | null {
  if (!isNearBy(x.claim, y.claim, setting) || ofSubject(x.claim, y.claim, setting.names) < 0) return null;
  const parts = partsOf(x, y, setting);
  const isNear =
    parts.apart === WEIGHT.close ||
    parts.digits! >= WEIGHT.oneDigit ||
    areLongSlips(x.claim, y.claim) ||
    (parts.apart! > WEIGHT.farApart && areOfOneWhole(x.claim, y.claim, parts, setting));
  return isNear ? parts : null;
}

/** What most pairs are not, asked before anything is weighed. */
function isNearBy(x: Claim, y: Claim, { context: { rules } }: Setting): boolean {
  const [p, q] = [x, y].map(({ quantity }) => Math.abs(Number(quantity.value))) as [number, number];
  const ratio = Math.max(p, q) / Math.min(p, q);
  // a range is no number here, and may be anything
  if (!(ratio > A_QUARTER)) return true;
  if (ofDigits(x, y) >= WEIGHT.oneDigit || areLongSlips(x, y)) return true;
  return ratio <= TWICE && standTogether(x, y, rules);
}
const A_QUARTER = 1.25;
const TWICE = 2;

/** "The Orlan Dam has a capacity of 420 megawatts", "the 460-megawatt Orlan Dam"; or of what both articles tell of, whatever stands for its name. */
function areOfOneThing(x: Claim, y: Claim, { measure, noun }: Parts, { context }: Setting): boolean {
  if (areOfOneTopic(x, y) && standTogether(x, y, context.rules))
    return measure! + noun! >= WEIGHT.looseMeasure;
  const isOfOneName = x.subject?.id === y.subject?.id && !isCommonNoun(x) && !isCommonNoun(y);
  return measure === WEIGHT.measure && isOfOneName;
}

const areOfOneTopic = ({ document: a }: Claim, { document: b }: Claim): boolean =>
  gistIn(a)?.topic?.id === gistIn(b)?.topic?.id;

/**
 * "Both units together will supply 500,000 homes", "a million homes from the two of them": as much as half of it might be a part, but that both tell of the whole,
 * or of two other figures that are the same.
 */
function areOfOneWhole(
  x: Claim,
  y: Claim,
  { companions, noun, measure }: Parts,
  { context }: Setting,
): boolean {
  if (noun! + measure! < WEIGHT.noun) return false;
  if (companions! >= WEIGHT.companion + WEIGHT.moreCompanions) return true;
  return [x, y].every(({ sentence }) => OF_THE_WHOLE.test(sentence)) && standTogether(x, y, context.rules);
}
const OF_THE_WHOLE =
  /(?<!\p{L})(?:both|together|between them|combined|in total|in all|altogether|the total|overall|entire|whole|(?:when|once) (?:it is |they are )?(?:complete|finished|built)\p{L}*|fully)(?!\p{L})/iu;

const isToldExactly = (entry: Entry): boolean =>
  entry.claim.quantity.bound === 'exact' && isToldRoughly(entry);
const isToldRoughly = ({ claim: { quantity, status } }: Entry): boolean =>
  (quantity.bound === 'exact' || quantity.bound === 'about') && status !== 'option' && status !== 'rumoured';

function areUnmoved(x: Entry, y: Entry, { context }: Setting): boolean {
  const { rules } = context;
  const isStill = ({ stands, claim: { metric } }: Entry): boolean => stands || rules.of(metric).still;
  return (
    (isStill(x) && isStill(y)) ||
    standTogether(x.claim, y.claim, rules) ||
    areOfOnePast(x.claim, y.claim, context)
  );
}

/** Of one year, quarter or month, which both tell and which was over when they were printed. */
function areOfOnePast(x: Claim, y: Claim, context: CheckContext): boolean {
  if (x.subject?.id !== y.subject?.id) return false;
  // "in 2014 the cost was put at £48m", "approved at £49m in 2014": of that year is what was said, whatever came of it
  const isSaidThen = [x, y].some((claim) => context.moves(claim) === 'announced_once');
  if (!isSaidThen && ![x, y].every(({ status }) => status === 'actual')) return false;
  return areOfOnePastTime(x, y);
}

const areOfOnePastTime = (x: Claim, y: Claim): boolean =>
  [x, y].every((claim) => isDated(claim) && isOfPast(claim)) && periodKey(x.period!) === periodKey(y.period!);

function isOfPast({ period, document: { published } }: Claim): boolean {
  const { from, to, known, grain } = period!;
  if (from === null || to === null || known === 'document' || grain === 'day') return false;
  return published === null || to < published;
}

function neededOf(x: Claim, y: Claim, { noun, measure, digits }: Parts): number {
  // of plain counts the noun says of what they are
  const isPlain = [x, y].some(({ metric }) => metric?.family === 'count');
  if (noun! + (isPlain ? 0 : measure!) <= 0) return Number.POSITIVE_INFINITY;
  const isShown = COUNTED.test(x.quantity.dimension) && haveTellingCompanion(x, y);
  if (isShown || digits! >= WEIGHT.oneDigit) return ENOUGH_IF_SHOWN;
  return digits! > 0 ? ENOUGH_IF_LIKE : Number.POSITIVE_INFINITY;
}
/** Sums and shares move; how many rooms it has and how much it yields is of the thing. */
const COUNTED = /^(?:count|number|power)/;
