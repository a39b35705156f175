import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "overtook the Orrin Bridge, itself 28 years old": of what stands in front, and not of the clause's subject. */
export function ofItself(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  let at = draft.chunk - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'det') at--;
  const isAside = ITSELF.test(chunks[at]?.word ?? '') && chunks[at - 1]?.word === ',';
  return isAside && chunks[at - 2]?.kind === 'noun' ? resolved(draft, world, at - 2) : null;
}
ofItself.needs = { words: ['itself', 'themselves'] };

const ITSELF = /^(?:itself|themselves)$/;
