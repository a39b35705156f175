import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { isDated, periodKey } from '../dates.ts';
import { mayBeOneAcross } from '../slot/across-slots.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
import { isSure } from '../slot/comparable.ts';
import { oneThing } from '../slot/one-thing.ts';
import { measureKey, scopeKey } from '../slot/slot.ts';
import { slotsMeet } from '../slot/slots-meet.ts';
import { harmedApart, narrowedApart } from '../told-apart/narrowed.ts';
import { toldApart } from '../told-apart/told-apart.ts';
import { judgedIn, type Pair } from './judged.ts';

/** True where the slot check has compared the two, and reported them or found that they are of two things. */
export const isJudged = (pair: Pair, context: CheckContext): boolean =>
  meetInSlot(pair, context) && (isApartThere(pair, context) || judgedIn(pair, context).isJudged(pair));

/** Told apart by words, or of two times: else it only was not sure that they are of one thing. */
const isApartThere = ([{ claim: x }, { claim: y }]: Pair, context: CheckContext): boolean =>
  periodOf(x) !== periodOf(y) ||
  narrowedApart(x, y, context.rules) ||
  harmedApart(x, y, context.rules) ||
  toldApart(x, y, context);
const periodOf = ({ period }: Claim): string => (period === null ? '' : periodKey(period));

/** One slot, and dated or in words that show it. */
function meetInSlot([a, b]: Pair, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  const moves = context.moves(x);
  const measure = measureKey(x, context);
  if (measure === null) return false; // it stands in no slot
  if (measure !== measureKey(y, context) || scopeKey(x, moves) !== scopeKey(y, moves))
    return slotsMeet(x, y, context) && mayBeOneAcross(a, b, context) && oneThing(a, b, context);
  const isNamed = !isCommonNoun(x) || !isCommonNoun(y);
  const areSure = x.document.published !== null && [a, b].every((e) => isSure(e, 'near', context, isNamed));
  return areSure || isDated(x) || isDated(y) || oneThing(a, b, context);
}
