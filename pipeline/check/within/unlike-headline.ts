import type { Claim } from '../../model/claim.ts';
import { far } from '../affair/kept-apart.ts';
import type { CheckContext } from '../context.ts';
import { tenfold } from '../counterparts/tenfold.ts';
import { isDated } from '../dates.ts';
import { bareReach, type Entry } from '../entry.ts';
import { sayFigure } from '../finding/say.ts';
import { meet } from '../interval/interval.ts';
import { isReplaced } from '../slot/replaced.ts';
import { firmness, scopesFit } from '../slot/slot.ts';
import { toldApart } from '../told-apart/told-apart.ts';
import { unsharedOf } from '../told-apart/unshared.ts';
import { coverage, wordingOf } from '../told-apart/wording.ts';
import type { AtOdds } from './at-odds.ts';
import { isAllPartOf } from './summed.ts';

/**
 * A figure of the headline that stands nowhere in the text, where the text has another one in its place: with the same digits by a power of ten apart
 * ("a £7 million budget", "the budget: £7.2 billion"), or the only one that it has of that measure of that subject. A headline repeats what its text says.
 */
export function unlikeHeadline(entries: readonly Entry[], context: CheckContext): AtOdds[] {
  const title = entries[0]?.claim.document.title;
  if (!title) return [];
  const head = entries.filter(({ claim }) => title.includes(claim.sentence.trim()));
  if (head.length === 0 || head.length === entries.length) return [];
  const wording = wordingOf(title, context.countryOf);
  const body = entries.filter((e) => !head.includes(e));
  const found: AtOdds[] = [];
  for (const e of head) {
    const like = body.filter(
      (x) =>
        areLike(e.claim, x.claim) &&
        !(isSaidAgain(x.claim, e.claim) && coverage(context.wording(x.claim), wording) >= HALF),
    );
    if (like.some((x) => meet(bareReach(x), bareReach(e)) && x.claim.quantity.unit === e.claim.quantity.unit))
      continue;
    const other = like.find((x) => isSlipOf(e.claim, x.claim, context)) ?? onlyOne(e, like, context);
    if (!other) continue;
    const again = entries.filter((x) => x !== e && isSaidAgain(x.claim, e.claim));
    found.push({
      pair: [e, ...again, other],
      why: `The headline has ${sayFigure(e)}, and the text ${sayFigure(other)}.`,
    });
  }
  return found;
}

/** What stands under a picture says the headline again. */
const HALF = 0.5;

const isSaidAgain = ({ metric: m, quantity: p }: Claim, { metric: n, quantity: q }: Claim): boolean =>
  m !== null && m.id === n?.id && p.unit === q.unit && String(p.value) === String(q.value);

/** "12" in the headline and "11 people" below it are both counts. */
const areLike = ({ quantity: p }: Claim, { quantity: q }: Claim): boolean =>
  p.dimension === q.dimension || (isCount(p) && isCount(q));
const isCount = ({ dimension }: Claim['quantity']): boolean => /^(?:count|number)$/.test(dimension);

function isSlipOf(x: Claim, y: Claim, context: CheckContext): boolean {
  const slip = tenfold(x, y);
  if (slip === null || x.metric === null || x.metric.id !== y.metric?.id) return false;
  const [p, q] = [x.quantity.unit, y.quantity.unit];
  if (p !== q) return slip.places > 1 && areWorthAlike(p, q, context);
  // the slot check tells what one subject has in three digits
  if (slip.digits > 2 && x.subject?.id === y.subject?.id) return false;
  return slip.digits > 1 || slip.places > 1;
}

/** "In the second quarter", "in 1998", of which the headline says nothing. */
const isOfAStretch = (claim: Claim): boolean =>
  claim.period?.known === 'stated' && isDated(claim) && claim.period.grain !== 'day'
    ? true
    : A_STRETCH.test(claim.sentence);
const A_STRETCH =
  /(?<!\p{L})(?:quarters?|half|(?:last|previous|past) (?:year|month|season)|(?:1[89]|20)\d\d)(?![\p{L}\d])/iu;

/** "Killed 11. A child died later": of what is told without a figure nothing is known here. */
const isAFewMore = (
  { quantity: { value, dimension } }: Claim,
  { quantity: { value: told } }: Claim,
): boolean =>
  /^(?:count|number)$/.test(dimension) && Number(value) > Number(told) && Number(value) - Number(told) <= FEW;
const FEW = 2;

/** Euros and pounds: whichever is meant, no rate makes a thousand of one. */
function areWorthAlike(p: string | null, q: string | null, { rules: { perDollar } }: CheckContext): boolean {
  const [a, b] = [perDollar.get(p ?? ''), perDollar.get(q ?? '')];
  return a !== undefined && b !== undefined && Math.max(a.most / b.least, b.most / a.least) < A_FEW;
}
const A_FEW = 5;

/** The one figure of the text that is of the measure and the subject of the headline's, where nothing tells the two apart and no sum makes it that. */
function onlyOne(e: Entry, like: readonly Entry[], context: CheckContext): Entry | undefined {
  const { claim } = e;
  if (claim.metric === null || claim.subject === null || isReplaced(claim)) return undefined;
  const same = like.filter(
    ({ claim: x }) => x.metric?.id === claim.metric!.id && x.subject?.id === claim.subject!.id,
  );
  const values = new Set(same.map(({ claim: x }) => String(x.quantity.value)));
  const [other] = same;
  if (!other || values.size > 1 || meet(other.reach, e.reach) || isAllPartOf(e, like)) return undefined;
  const x = other.claim;
  if (far(x, claim) || isAFewMore(claim, x)) return undefined;
  const isOne =
    x.quantity.change === claim.quantity.change &&
    (x.quantity.unit === claim.quantity.unit || isCount(x.quantity)) &&
    !isReplaced(x) &&
    scopesFit(x, claim) &&
    x.scope.part === null &&
    x.scope.basis === claim.scope.basis &&
    firmness(x, 'level') === firmness(claim, 'level') &&
    !isOfAStretch(x) &&
    unsharedOf(x, claim, context).size === 0 &&
    !toldApart(x, claim, context);
  return isOne ? other : undefined;
}
