import type { CheckContext } from '../context.ts';
import { isDated } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { mayBeOneAcross } from '../slot/across-slots.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
import { isSure } from '../slot/comparable.ts';
import { oneThing } from '../slot/one-thing.ts';
import { measureKey, scopeKey } from '../slot/slot.ts';
import { slotsMeet } from '../slot/slots-meet.ts';

/** True where the slot check has compared the two: one slot, and dated or in words that show it. */
export function isJudged([a, b]: readonly [Entry, Entry], context: CheckContext): boolean {
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
