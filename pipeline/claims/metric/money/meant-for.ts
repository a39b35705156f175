import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { dimensionOf, type Found, GROWTH } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';

/** "set aside €340m for the cost of the programme", "booked $2m for repair costs": a sum is of what it is meant to meet. */
export function meantFor(draft: Draft, world: World): Found | null {
  const { frame, chunk, dimension } = draft;
  const { chunks } = frame;
  if (
    dimension !== 'money' ||
    !MEETS.has(chunks[chunk + 1]?.word ?? '') ||
    chunks[chunk + 2]?.kind !== 'noun'
  )
    return null;
  const named = metricAt(frame, chunk + 2, dimensionOf(draft), world.rulebook, false);
  return named?.rule.family === 'cost' && !GROWTH.has(named.rule.id)
    ? fromNamed(draft, world, chunk + 2, named)
    : null;
}
meantFor.needs = { dimensions: ['money'] };

const MEETS = new Set(['for', 'to cover', 'to meet']);
