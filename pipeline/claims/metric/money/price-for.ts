import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import type { Found } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';

/** "charged $450 for a one-way ticket": as where "a one-way ticket costs $450". */
export function priceFor(draft: Draft, world: World): Found | null {
  const { dimension, frame, chunk } = draft;
  const { chunks } = frame;
  if (dimension !== 'money' || draft.isChange || chunks[chunk + 1]?.word !== 'for') return null;
  const at = chunks[chunk + 2]?.kind === 'det' ? chunk + 3 : chunk + 2;
  const named = chunks[at]?.kind === 'noun' ? metricAt(frame, at, dimension, world.rulebook, false) : null;
  return named?.rule.id === 'price' ? fromNamed(draft, world, at, named) : null;
}
