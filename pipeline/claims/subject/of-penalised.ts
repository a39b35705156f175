import type { Draft, Told } from '../draft.ts';
import type { World } from '../world.ts';
import { resolved } from './resolve.ts';

const ON = new Set(['on', 'against']);

/** "The court fined the oil company $4m", "a fine of $4m on the oil company": a penalty is that of who has to bear it. */
export function ofPenalised(draft: Draft, world: World): Told | null {
  if (draft.metric?.family !== 'penalty') return null;
  const { frame, verb, chunk } = draft;
  const { chunks, tokens } = frame;
  if (
    chunks[chunk + 1]?.kind === 'prep' &&
    ON.has(chunks[chunk + 1]!.word) &&
    chunks[chunk + 2]?.kind === 'noun'
  )
    return resolved(draft, world, chunk + 2);
  const object = chunks[verb + 1];
  if (verb < 0 || object?.kind !== 'noun' || verb + 1 >= chunk) return null;
  return FINES.test(tokens.lower[chunks[verb]!.head]!) ? resolved(draft, world, verb + 1) : null;
}

const FINES = /^(?:fin(?:e|es|ed|ing)|penali[sz]|sanction|charg)/;
