import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { chunkAt } from '../../sentence/chunks.ts';

/** What has been used up, whatever for: "took 20 years to build". */
export const TOOK = /^(?:took|cost|spent|needed|required|used|poured)$/;

/** "took 13 years to build and cost £4m": what it was for, and nothing to come. */
export function isPurposeOfTaken({ frame }: Draft, cue: number): boolean {
  const { chunks, tokens } = frame;
  const at = tokens.lower[cue] === 'to' ? chunkAt(frame, cue) : -1;
  if (!chunks[at]?.infinitive) return false;
  if (isCostOfDone(chunks, at)) return true;
  for (let i = at - 1; i >= 0 && at - i < 6; i--)
    if (chunks[i]!.kind === 'verb') return TOOK.test(chunks[i]!.word);
  return false;
}

/** "The cost to build the bridge was £4m": told of what is done. */
function isCostOfDone(chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at - 1]?.kind === 'noun' ? chunks[at - 1]! : chunks[at - 2];
  if (noun?.kind !== 'noun' || !COSTS.test(noun.word)) return false;
  return chunks.some(({ kind, word }, i) => i > at && kind === 'verb' && WAS.test(word));
}
const COSTS = /^(?:costs?|price|bill|time|effort|money|sum|expense)$/;
const WAS = /^(?:was|were|came|reached|totall?ed|ran|amounted)$/;
