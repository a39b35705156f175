import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';

const EARNED = new Set(['profit', 'income', 'earnings']);

/** "earned $3m, or 24 cents a share", "earnings of 24 cents a share": profit by the share has a name of its own. */
export function perShare(draft: Draft, found: Found, { rulebook }: World): Found {
  const { unit } = draft.mention.quantity;
  const isProfit = EARNED.has(found.rule ?? '') || EARNED.has(found.metric.id.split('_').at(-1)!);
  if (!(unit !== null && OF_A_SHARE.test(unit)) || !isProfit || draft.isChange) return found;
  const rule = rulebook.metrics.byId.get('earnings_per_share');
  if (!rule) return found;
  const metric = { id: rule.id, name: rule.name, family: rule.family };
  return { ...found, metric, rule: rule.id, base: metric };
}

/** "a share", "per diluted share". */
const OF_A_SHARE = /\/\{(?:\p{L}+ )?share\}$/u;
