import type { Draft, Told } from '../draft.ts';
import { earlierInSentence, type World } from '../world.ts';
import { resolved } from './resolve.ts';

const ON = new Set(['on', 'against']);

/** "The court fined the oil company $4m", "a fine of $4m on the oil company": a penalty is that of who has to bear it. */
export function ofPenalised(draft: Draft, world: World): Told | null {
  if (draft.metric?.family !== 'penalty' && draft.metric?.id !== 'sentence') return null;
  const { frame, verb, chunk } = draft;
  const { chunks, tokens } = frame;
  if (
    chunks[chunk + 1]?.kind === 'prep' &&
    ON.has(chunks[chunk + 1]!.word) &&
    chunks[chunk + 2]?.kind === 'noun'
  )
    return resolved(draft, world, chunk + 2);
  const object = chunks[verb + 1];
  if (verb < 0 || (object?.kind !== 'noun' && object?.kind !== 'pronoun') || verb + 1 >= chunk) return null;
  if (!FINES.test(tokens.lower[chunks[verb]!.head]!)) return null;
  // "sentenced the banker to six years and fined him $2m"
  const earlier = object.kind === 'pronoun' ? earlierInSentence(draft, world)[0] : undefined;
  if (earlier?.subject && earlier.metric?.id === 'sentence') return earlier.subject;
  return resolved(draft, world, verb + 1);
}

const FINES = /^(?:fin(?:e|es|ed|ing)|penali[sz]|sanction|charg|sentenc|jail|imprison)/;
