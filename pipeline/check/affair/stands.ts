import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';
import { dayOf } from '../dates.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
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
      !isOfNow(claim, rules),
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
  return quantity.dimension === 'count' && rules.standingCounts.has(quantity.unit?.split(' ').at(-1) ?? '');
}
const TIMED = new Set(['annual', 'monthly', 'weekly', 'daily', 'annualised']);

/** "Now weighs 27,000 pounds", "$530 million today", "it would cost": of the day on which it is printed. */
function isOfNow(claim: Claim, { ofNow }: CheckRules): boolean {
  const { sentence, written, status, period } = claim;
  // "in 2016 that was estimated at £8.7bn": another year, another estimate
  if (status === 'estimate' && period?.known === 'stated') return true;
  if (status === 'forecast' || status === 'option' || status === 'rumoured' || status === 'target')
    return true;
  const at = placeOfFigure(claim);
  const near = `${sentence
    .slice(0, at)
    .split(/[,;:()—]/)
    .at(-1)} ¤ ${sentence.slice(at + written.length).split(/[,;:()—]/)[0]}`;
  return (near.toLowerCase().match(/[\p{L}’']+/gu) ?? []).some((word) => ofNow.has(word));
}

/** A toll of a day that was long ago when it was printed rises no more. */
function isLongPast({ period, document: { published } }: Claim): boolean {
  const [then, printed] = [
    dayOf(period?.known === 'document' ? null : (period?.to ?? null)),
    dayOf(published),
  ];
  return then !== null && printed !== null && printed - then > A_YEAR;
}
const A_YEAR = 365;
