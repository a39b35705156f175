import type { Draft, Told } from '../draft.ts';
import { hasName } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { resolved } from './resolve.ts';

/** "Over 37,000 runners completed the Oltrey Marathon": those who are counted do it to what has a name, and that is what it is about. */
export function ofObject(draft: Draft, world: World): Told | null {
  const { frame, verb, isSubject, mention } = draft;
  if (!isSubject || !mention.counted || verb < 0 || frame.chunks[verb]!.bare) return null;
  const object = frame.chunks[verb + 1];
  return object?.kind === 'noun' && hasName(frame, verb + 1) ? resolved(draft, world, verb + 1) : null;
}
