import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { unitKey } from './slot.ts';

/**
 * What a figure can be held against. A counted noun says more than the family that the verb beside it has led to; money of all currencies
 * meets, so that "other currency" can be said.
 */
export function kindOf(claim: Claim, rules: CheckRules): string {
  const unit = unitKey(claim, rules);
  if (unit.startsWith(COUNT)) return unit;
  return `${claim.metric!.family}|${claim.quantity.dimension === 'money' ? 'money' : unit}`;
}

/** What a figure may agree with: all money, and what is counted whatever stands in front of the noun ("construction jobs", "jobs"). */
export function wideKindOf(claim: Claim, rules: CheckRules): string {
  if (claim.quantity.dimension === 'money') return 'money';
  const kind = kindOf(claim, rules);
  return kind.startsWith(COUNT) ? `${COUNT}${rules.nounOf(kind.split(' ').at(-1)!)}` : kind;
}
const COUNT = 'count ';
