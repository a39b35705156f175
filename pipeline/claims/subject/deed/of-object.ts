import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "Over 37,000 runners completed the Oltrey Marathon": those who are counted do it to what has a name, and that is what it is about. */
export function ofObject(draft: Draft, world: World): Told | null {
  const { frame, verb, isSubject, mention } = draft;
  if (!isSubject || verb < 0 || frame.chunks[verb]!.bare) return null;
  // "Up to 15% could be cut from the support fund": of what it is taken off
  const [off, whole] = frame.chunks.slice(verb + 1, verb + 3);
  const isTaken =
    !mention.counted && TAKES.test(frame.chunks[verb]!.word) && /^(?:from|off)$/.test(off?.word ?? '');
  if (isTaken && whole?.kind === 'noun')
    return whole.to - whole.from > 2 ? subjectFromChunk(frame, verb + 2) : resolved(draft, world, verb + 2);
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
const TAKES = /^(?:cut|slashed|trimmed|shaved|knocked|wiped|stripped|taken)$/;
const USES = /^(?:used|visited|attended|watched|entered)$/;
