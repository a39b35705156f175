import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { dimensionOf, type Found } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';
import { movedBetween } from './where-it-led.ts';

/** "The loss reflected a fall in takings, from £14m to £12m": what fell, over the comma, and not what the sentence is about. */
export function fallenFrom(draft: Draft, world: World): Found | null {
  const { frame, chunk, isChange } = draft;
  const { chunks, language } = frame;
  const [move, prep, thing, comma, from] = chunks.slice(Math.max(0, chunk - 5), chunk);
  if (isChange || from?.word !== 'from' || comma?.word !== ',' || !movedBetween(draft)) return null;
  if (thing?.kind !== 'noun' || prep?.word !== 'in' || !language.list('moves').has(move?.word ?? ''))
    return null;
  const named = metricAt(frame, chunk - 3, dimensionOf(draft), world.rulebook, false);
  return named ? fromNamed(draft, world, chunk - 3, named) : null;
}
fallenFrom.needs = { front: ['from'] };
