import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "Halm beat Wexley before a crowd of 61,400 at the Calder Stadium": of where they were, and of neither team. */
export function ofCrowd(draft: Draft, world: World): Told | null {
  if (draft.metric?.family !== 'attendance') return null;
  const { frame, chunk } = draft;
  const { chunks } = frame;
  const [prep, place] = [chunks[chunk + 1], chunks[chunk + 2]];
  const isThere = (prep?.word === 'at' || prep?.word === 'in') && place?.kind === 'noun';
  return isThere && isWatched(draft) && hasName(frame, chunk + 2) ? resolved(draft, world, chunk + 2) : null;
}

/** "before a record crowd of 61,400", "in front of 61,400 fans". */
function isWatched({ frame: { tokens, reading }, tokens: [figure] }: Draft): boolean {
  for (let i = figure - 1; i > reading.tokens[0] && figure - i <= CLOSE; i--) {
    const word = tokens.lower[i]!;
    if (word === 'before' || (word === 'front' && tokens.lower[i + 1] === 'of')) return true;
    if (word === ',' || word === 'and') return false;
  }
  return false;
}
const CLOSE = 6;
