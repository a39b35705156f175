import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';
import { metricAt } from './metric-at.ts';

/** "At 6.1%, unemployment in Halm is the lowest in years": the figure that opens the sentence is of what its clause begins with. */
export function standsAtIt(draft: Draft, world: World): Found | null {
  const { frame, chunk, dimension } = draft;
  const { chunks } = frame;
  if (!opensAt(draft) || chunks[chunk + 1]?.word !== ',') return null;
  const first = chunks[chunk + 2]?.kind === 'det' ? chunk + 3 : chunk + 2;
  if (chunks[first]?.kind !== 'noun') return null;
  const named = metricAt(frame, first, dimension, world.rulebook, false);
  return named && fromNamed(draft, world, first, named);
}

/** "At", "at just", with nothing in front. */
const opensAt = ({ frame: { chunks }, chunk }: Draft): boolean =>
  chunk > 0 && chunks[0]!.word === 'at' && chunks.slice(1, chunk).every(({ kind }) => kind === 'adverb');
