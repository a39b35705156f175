import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "The rate was 3.4%, below the average for Norland of 4.1%", "the figure in Ostland of 4%": of whom the word for the other figure is said. */
export function ofAverageFor(draft: Draft, world: World): Told | null {
  const { chunks, language } = draft.frame;
  const at = draft.chunk;
  const [noun, prep, whom, of] = chunks.slice(Math.max(0, at - 4), at);
  if (of?.word !== 'of' || whom?.kind !== 'noun' || !SAID_OF.has(prep?.word ?? '') || noun?.kind !== 'noun')
    return null;
  const isFigure = AVERAGES.has(noun.word) || language.list('words for a figure').has(noun.word);
  return isFigure ? resolved(draft, world, at - 2) : null;
}
ofAverageFor.needs = { front: ['of'] };

const SAID_OF = new Set(['for', 'in', 'across', 'among']);
const AVERAGES = new Set(['average', 'mean', 'median', 'norm']);
