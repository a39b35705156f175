import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import type { Found } from '../found.ts';
import { fromNoun } from '../from-noun/from-noun.ts';

/** "Ten bodies were found, raising to 64 the death toll": the long object stands behind where it was moved to. */
export function raisedTo(draft: Draft, world: World): Found | null {
  const { frame, chunk, dimension } = draft;
  const { chunks } = frame;
  const [verb, to] = [chunks[chunk - 2], chunks[chunk - 1]];
  if (verb?.kind !== 'verb' || to?.word !== 'to' || !frame.language.list('bring to').has(verb.word))
    return null;
  const object = chunks[chunk + 1]?.kind === 'det' ? chunk + 2 : chunk + 1;
  if (chunks[object]?.kind !== 'noun') return null;
  const named = metricAt(frame, object, dimension, world.rulebook, false);
  return named ? fromNoun(draft, world, object, false) : null;
}
raisedTo.needs = { front: ['to'] };
