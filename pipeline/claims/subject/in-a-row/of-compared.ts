import type { Draft, Told } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { isHeldAgainst, whomBehind } from '../../sentence/wordings/held-against.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/**
 * "Better than the 18% of Orrin and the 22% of Halm", "ahead of the 484,000 that Orrin sold": what a figure is held against is of whom it
 * is said to be of; "Halm shares fell 28%, those of Orrin 11%": so is one without a verb of its own.
 */
export function ofCompared(draft: Draft, world: World): Told | null {
  const { frame, chunk, dimension } = draft;
  const those = thoseInFront(frame, chunk);
  if (those >= 0) return earlierInSentence(draft, world).length > 0 ? subjectFromChunk(frame, those) : null;
  const whom = isHeldAgainst(frame, chunk) ? whomBehind(frame, chunk) : -1;
  // "a rise of 5%, more than the 290 metres of the Orrin Tower": of another kind, and nothing to hold against it
  const before = whom < 0 ? undefined : earlierInSentence(draft, world)[0];
  return whom >= 0 && (!before || before.dimension === dimension || draft.like)
    ? resolved(draft, world, whom)
    : null;
}
ofCompared.needs = { words: ['the', 'those'] };

/** "those of Orrin 11%": the chunk of whom, in front of a figure; -1 for none. */
function thoseInFront({ chunks }: Frame, figure: number): number {
  const [those, prep, whom] = chunks.slice(Math.max(0, figure - 3), figure);
  return isThose(those) && prep?.kind === 'prep' && prep.word === 'of' && whom?.kind === 'noun'
    ? figure - 1
    : -1;
}
const isThose = (chunk: Chunk | undefined): boolean => chunk?.word === 'those' || chunk?.word === 'that';
