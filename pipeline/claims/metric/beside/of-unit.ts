import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple, withChange } from '../found.ts';

/** "handled 3 million TEU": a unit that counts one thing only, where neither verb nor subject says more. */
export function ofUnit(draft: Draft, { rulebook: { metrics } }: World): Found | null {
  const rule = metrics.byUnit.get(draft.mention.quantity.unit ?? '');
  return rule ? withChange(draft, simple(rule).metric, rule.id, -1) : null;
}
