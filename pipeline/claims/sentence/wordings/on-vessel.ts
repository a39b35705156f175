import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

/** "68 passengers were on the train", "12 people were travelling in the minibus", "There were 56 people on the train": the chunk of the vessel, or -1. */
export function onVessel({ frame, verb, chunk, isSubject }: Draft, { rulebook }: World): number {
  const { chunks } = frame;
  if (!BEING.has(chunks[verb]?.word ?? '')) return -1;
  if (!isSubject && (chunks[verb - 1]?.word !== 'there' || verb > chunk)) return -1;
  const at = isSubject ? verb + 1 : chunk + 1;
  const [prep, noun] = [chunks[at], chunks[at + 1]];
  const vessel = noun?.kind === 'noun' && rulebook.language.list('vessels').has(noun.word);
  return vessel && (prep?.word === 'on' || prep?.word === 'in' || prep?.word === 'aboard') ? at + 1 : -1;
}

const BEING = new Set(['is', 'are', 'was', 'were', 'been', 'travelling', 'traveling', 'riding', 'sitting']);
