import type { QuantityMention } from '../../model/mention.ts';
import { fits } from '../../rulebook/metrics.ts';
import { readInUnitOf } from '../cell-quantity.ts';
import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';

/**
 * "Sales rose to 90 billion crowns, while operating profit went up 4% to 31 billion": a bare number whose measure is told in sums of money alone is of the
 * money that the passage told before.
 */
export function unitLeftOut(draft: Draft, world: World): void {
  const rule = draft.rule === null ? undefined : world.rulebook.metrics.byId.get(draft.rule);
  if (!rule || !isBare(draft) || !fits(rule, 'money') || fits(rule, 'number') || fits(rule, 'count')) return;
  const told = moneyBefore(draft, world);
  const quantity = told && readInUnitOf(draft.mention, told, draft.frame.tokens.text, world);
  if (!quantity) return;
  draft.mention = { ...draft.mention, quantity };
  draft.dimension = quantity.dimension;
  draft.derivation.push(`unit from ${told.quantity.written.value} before it: ${quantity.unit}`);
}

/** A large number in digits, of which nothing is counted. */
const isBare = ({ mention: { quantity, counted }, isSubject }: Draft): boolean =>
  quantity.unit === null && quantity.dimension === 'number' && !counted && !isSubject && isLarge(quantity);

/** "31 billion"; "nine" and "2024" may be anything. */
const isLarge = ({ written: { value } }: QuantityMention['quantity']): boolean =>
  [value].flat().every((end) => Math.abs(Number(end)) >= A_MILLION);
const A_MILLION = 1e6;

/** The last sum of the passage with a currency of its own in front of it or behind it. */
function moneyBefore(draft: Draft, { drafts }: World): QuantityMention | null {
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= BACK; i--) {
    const { passage, mention } = drafts[i]!;
    if (passage !== draft.passage) return null;
    if (mention.quantity.dimension === 'money' && mention.unit !== null) return mention;
  }
  return null;
}
const BACK = 12;
