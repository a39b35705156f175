import type { Draft, Told } from '../draft.ts';
import { onVessel } from '../sentence/on-vessel.ts';
import type { World } from '../world.ts';
import { resolved } from './resolve.ts';
import { subjectFromRange } from './subject-from.ts';

/** "242 people on board the flight to Rimo", "45 people aboard the ferry". */
export function ofVessel(draft: Draft, world: World): Told | null {
  const { chunks, tokens } = draft.frame;
  if (!draft.mention.counted) return null;
  let at = draft.tokens[1];
  while (at < draft.tokens[1] + 3 && tokens.lower[at] !== 'board' && tokens.lower[at] !== 'aboard') at++;
  const on = onVessel(draft, world);
  if (on >= 0) return resolved(draft, world, on);
  const board = tokens.lower[at];
  if (board !== 'aboard' && !(board === 'board' && tokens.lower[at - 1] === 'on')) return null;
  for (let i = draft.chunk + 1; i < chunks.length && i - draft.chunk < 6; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun' || chunk.to <= at + 1) continue;
    if (chunk.from > at + 2) return null;
    return chunk.from > at
      ? resolved(draft, world, i)
      : subjectFromRange(draft.frame, { from: at + 1, to: chunk.to }, chunk.head);
  }
  return null;
}
