import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "built the plant at a cost of $5m": what was built, not who built it. */
export function ofOutlay(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const object = chunks[draft.verb + 1]?.kind === 'det' ? draft.verb + 2 : draft.verb + 1;
  const at = draft.measure - 1;
  if (draft.rule !== 'cost' || draft.verb < 0 || chunks[at]?.word !== 'at' || object >= at) return null;
  return chunks[object]?.kind === 'noun' ? resolved(draft, world, object) : null;
}
