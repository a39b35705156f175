import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';
import { slug } from '../../text/slug.ts';
import { dayOf } from '../dates.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
import { subjectAlone } from '../slot/subject-alone.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
import { gistIn } from './affair.ts';
import { ofBuilding } from './built-by.ts';

/**
 * True for what an article that is there to tell of one thing says of that thing, and what is as true of it years later: how long it is, what it cost,
 * how many built it. When it was printed says nothing of such a figure.
 */
export const stands = (claim: Claim, rules: CheckRules): boolean => standing(rules)(claim);

const standing = remembered((rules: CheckRules) =>
  remembered(
    (claim: Claim): boolean =>
      gistIn(claim.document)?.topic != null &&
      isOfTopic(claim) &&
      isLasting(claim, rules) &&
      !isOfNow(claim, rules) &&
      !isSoFar(claim, rules),
  ),
);

/** True for two figures that are as true years later, each of the thing that its article tells of, or one of them of the thing that the other's tells of. */
export const standTogether = (x: Claim, y: Claim, rules: CheckRules): boolean =>
  areOfOnePart(x, y, rules) ||
  (stands(x, rules)
    ? stands(y, rules) || isOfThingOf(x, y, rules)
    : stands(y, rules) && isOfThingOf(y, x, rules));

/** "A gas plant of 240 MW", "its gas plant has 250 MW": a part without a name that both call by the same two words, of the size that it has. */
const areOfOnePart = (x: Claim, y: Claim, rules: CheckRules): boolean =>
  SIZES.has(x.quantity.dimension) &&
  x.quantity.dimension === y.quantity.dimension &&
  isCommonNoun(x) &&
  isCommonNoun(y) &&
  partOf(x) === partOf(y) &&
  partOf(x).includes(' ') &&
  lasts(x, rules) &&
  lasts(y, rules);

const partOf = ({ subject }: Claim): string => subjectAlone(subject).name.replace(IN_CONTEXT, '');
const IN_CONTEXT = / \(\p{Lu}[^)]*\)$/u;
const SIZES = new Set(['length', 'mass', 'area', 'volume', 'power']);

/** "The Skarn Wind Farm has 62 turbines", "the project (Skarn Wind Farm) has 65 turbines". */
function isOfThingOf(told: Claim, other: Claim, rules: CheckRules): boolean {
  if (other.subject === null || !lasts(other, rules)) return false;
  const words = slug(other.subject.name, '-').split('-');
  return gistIn(told.document)!
    .topic!.id.split('-')
    .every((word) => words.includes(word));
}

/**
 * True for what is of a thing as it was made or planned, if it is of one, and as true of it years later: how many turbines it has, how high it is. Sums of money and
 * tolls are too much talked of to be taken for one, and so is what somebody did with so many.
 */
export const lasts = (claim: Claim, rules: CheckRules): boolean => lasting(rules)(claim);

const lasting = remembered((rules: CheckRules) =>
  remembered(
    (claim: Claim): boolean =>
      claim.quantity.change === null &&
      !claim.quantity.dimension.startsWith('money') &&
      claim.metric?.family !== 'casualties' &&
      !isOfDeed(claim) &&
      isLasting(claim, rules) &&
      !isOfNow(claim, rules) &&
      !isSoFar(claim, rules),
  ),
);

/** Of the thing itself, of what happened to it, or of a part that has no name. */
function isOfTopic(claim: Claim): boolean {
  const { subject, document } = claim;
  if (subject === null) return false;
  const words = gistIn(document)!.topic!.id.split('-');
  const own = subject.id.split('-');
  return words.every((word) => own.includes(word)) || isCommonNoun(claim);
}

/** By its measure, or by what is counted: "12 arches", "3,000 men built it". */
function isLasting(claim: Claim, rules: CheckRules): boolean {
  const { metric, quantity, scope } = claim;
  if (
    metric === null ||
    quantity.change !== null ||
    TIMED.has(scope.basis ?? '') ||
    quantity.unit?.includes('/')
  )
    return metric !== null && rules.of(metric).still;
  const { still, stands: lasts } = rules.of(metric);
  if (still || lasts) return true;
  if (ofBuilding(claim, rules) !== null) return true;
  if (metric.family === 'casualties') return isLongPast(claim);
  // how many were saved, and how many had been on board
  if (metric.id === 'survivors' || metric.id === 'aboard') return isToldYearsAfter(claim);
  if (metric.id === HOMES_POWERED) return true;
  const { unit, dimension } = quantity;
  if (dimension !== 'count' || unit === null) return false;
  return (
    rules.standingCounts.has(unit.split(' ').at(-1)!) || rules.standingCounts.has(unit.replaceAll(' ', '-'))
  );
}
/** For how many homes it makes power. */
const HOMES_POWERED = 'homes_powered';
const TIMED = new Set(['annual', 'monthly', 'weekly', 'daily', 'annualised']);

/** "Now weighs 27,000 pounds", "$530 million today", "it would cost": of the day on which it is printed. */
function isOfNow(claim: Claim, { ofNow }: CheckRules): boolean {
  const { status, period, quantity } = claim;
  // "in 2011 this was put at £6.4bn": another year, another estimate
  if (status === 'estimate' && period?.known === 'stated') return true;
  // "will cost £5bn", "has cost £4bn": by the time that it is built it may well cost more
  const isMoney = quantity.dimension === 'money';
  if (isMoney && (status !== 'actual' || wordsBeside(claim).some((word) => AS_YET.has(word)))) return true;
  if (status === 'forecast' || status === 'option' || status === 'rumoured' || status === 'target')
    return true;
  return wordsBeside(claim).some((word) => ofNow.has(word));
}

const AS_YET = new Set(['has', 'have', 'far', 'date', 'already']);

/** "21 turbines have been installed": not how many it has, but how many of them there are as yet. */
const isSoFar = (claim: Claim, { countedSoFar }: CheckRules): boolean =>
  claim.quantity.dimension === 'count' && wordsBeside(claim).some((word) => countedSoFar.has(word));

/** "Seized 62 guns", and not "has 62 guns". */
const isOfDeed = ({ metric, quantity: { dimension, unit } }: Claim): boolean =>
  dimension === 'count' && metric?.family === 'count' && metric.id !== unit?.replaceAll(/[ -]/g, '_');

/** The words of the figure's clause. */
function wordsBeside(claim: Claim): readonly string[] {
  const { sentence, written } = claim;
  const at = placeOfFigure(claim);
  const before = sentence.slice(0, at).split(/[,;:()—]/);
  const behind = sentence.slice(at + written.length).split(/[,;:()—]/);
  // "no more than 240"
  const clause = `${before.at(-1)} ¤ ${behind[0]}`.toLowerCase().replaceAll(MORE_THAN, '');
  return clause.match(/[\p{L}’']+/gu) ?? [];
}

const MORE_THAN = /(?<!\p{L})more than(?!\p{L})/gu;

/** In an article that opens with how many years ago it was, and of that time or of the days of printing. */
function isToldYearsAfter({ document, period, status }: Claim): boolean {
  const when = gistIn(document)?.when ?? [];
  if (status !== 'actual' || when.length === 0) return false;
  if (period === null || period.known === 'document') return true;
  const year = period.from?.slice(0, 4) ?? '';
  const isOfPrinting = period.known === 'inherited' && year === document.published?.slice(0, 4);
  return isOfPrinting || when.some((day) => day.startsWith(year));
}

/** A toll of a day that was long ago when it was printed rises no more. */
function isLongPast(claim: Claim): boolean {
  const { period, document } = claim;
  const { published } = document;
  if (gistIn(document)?.topic?.isSaid === true && isToldYearsAfter(claim)) return true;
  const [then, printed] = [
    dayOf(period?.known === 'document' ? null : (period?.to ?? null)),
    dayOf(published),
  ];
  return then !== null && printed !== null && printed - then > A_YEAR;
}
const A_YEAR = 365;
