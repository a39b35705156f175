import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** A line without a verb is about what it begins with: "A pocket calculator, available for $12". */
export function ofOpening(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  if (chunks.some((c) => c.kind === 'verb' && !c.bare)) return null;
  const at = chunks.findIndex((c) => c.kind === 'noun');
  if (at < 0 || at >= draft.chunk || chunks[at - 1]?.kind === 'prep' || at === draft.measure) return null;
  if (isMeasure(draft.frame, at, world.rulebook)) return null;
  return resolved(draft, world, at);
}
