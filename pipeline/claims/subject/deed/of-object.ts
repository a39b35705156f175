import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "Over 37,000 runners completed the Oltrey Marathon": those who are counted do it to what has a name, and that is what it is about. */
export function ofObject(draft: Draft, world: World): Told | null {
  const { frame, verb, isSubject, mention } = draft;
  if (!isSubject || verb < 0 || frame.chunks[verb]!.bare) return null;
  // "three million used Halm Airport": of people, too
  if (!mention.counted && (draft.dimension !== 'number' || !USES.test(frame.chunks[verb]!.word))) return null;
  const object = frame.chunks[verb + 1];
  if (object?.kind !== 'noun') return null;
  if (hasName(frame, verb + 1)) return resolved(draft, world, verb + 1);
  // "at Orrin Airport, as 40 million passengers are expected to use the airport"
  const meant = frame.tokens.lower[object.from] === 'the' ? resolved(draft, world, verb + 1) : null;
  // "1.2 million people visited the museum"
  if (meant && draft.metric?.family === 'attendance') return meant;
  return meant?.named && meant.from !== 'text' ? meant : null;
}
const USES = /^(?:used|visited|attended|watched|entered)$/;
