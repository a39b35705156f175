import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';

/** "The fire caused an estimated $200 million in damages": what it did, and nothing that a court awards. */
export function causedDamages({ frame: { chunks }, chunk, verb }: Draft, found: Found, world: World): Found {
  if (found.rule !== 'compensation') return found;
  const deed = chunks.slice(0, chunk).findLast((c) => c.kind === 'verb') ?? chunks[verb];
  const cost = world.rulebook.metrics.byId.get('cost');
  if (!cost || !deed || !CAUSES.test(deed.word)) return found;
  return { ...found, metric: { id: 'damage', name: 'damage', family: cost.family }, rule: cost.id };
}
const CAUSES = /^(?:caus(?:e|es|ed|ing)|inflict\p{L}*|suffer\p{L}*|wr(?:ought|eak\p{L}*))$/u;
