import type { Draft } from '../../draft.ts';
import { chunkAt } from '../../sentence/chunks.ts';

/** What has been used up, whatever for: "took 20 years to build". */
export const TOOK = /^(?:took|cost|spent|needed|required)$/;

/** "took 13 years to build and cost £4m": what it was for, and nothing to come. */
export function isPurposeOfTaken({ frame }: Draft, cue: number): boolean {
  const { chunks, tokens } = frame;
  const at = tokens.lower[cue] === 'to' ? chunkAt(frame, cue) : -1;
  if (!chunks[at]?.infinitive) return false;
  for (let i = at - 1; i >= 0 && at - i < 6; i--)
    if (chunks[i]!.kind === 'verb') return TOOK.test(chunks[i]!.word);
  return false;
}
