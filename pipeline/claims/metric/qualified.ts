import type { Draft } from '../draft.ts';
import { earlierInSentence, type World } from '../world.ts';
import type { Found } from './found.ts';

/** "Occupancy rates reached 70%, above the 66% rate of August": a measure said again by its last word is the one said in full. */
export function qualified(found: Found, draft: Draft, world: World): Found {
  const { id } = found.metric;
  if (id.includes('_') || found.measure < 0) return found;
  for (const { dimension, metric, rule, measure } of earlierInSentence(draft, world))
    if (metric && dimension === draft.dimension && metric.id.endsWith(`_${id}`))
      return { metric, rule, measure };
  return found;
}
