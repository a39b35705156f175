import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { verbBase } from '../deed/verb-bases.ts';
import type { Found } from '../found.ts';

/** "surpassed the old tower by 25 metres", "beating the record by 2C": by how much it is more, and not how much it is. */
export function byHowMuch(draft: Draft, found: Found, { rulebook: { language } }: World): Found {
  const { chunks } = draft.frame;
  const verb = chunks[draft.verb];
  const isBy = chunks[draft.chunk - 1]?.word === 'by' && draft.verb < draft.chunk - 1;
  if (!isBy || !verb || draft.isChange || found.rule === 'majority') return found;
  if (!language.list('be more than').has(verbBase(language.grammar(), verb.word))) return found;
  const { metric } = found;
  if (metric.id.endsWith('_difference')) return found;
  return {
    ...found,
    metric: { id: `${metric.id}_difference`, name: `difference in ${metric.name}`, family: 'difference' },
  };
}
