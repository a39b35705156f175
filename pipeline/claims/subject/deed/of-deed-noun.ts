import type { Draft, Told } from '../../draft.ts';
import { deedInFront } from '../../metric/deed/deed-noun.ts';
import { possessiveIn } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "the closure of 40 shops by Orrin Foods", "Orrin Foods' closure of 40 shops": of whoever does it. */
export function ofDeedNoun(draft: Draft, world: World): Told | null {
  if (!draft.mention.counted || !deedInFront(draft)) return null;
  const { frame, chunk } = draft;
  const { chunks, tokens } = frame;
  const deed = chunks[chunks[chunk - 1]!.kind === 'det' ? chunk - 3 : chunk - 2]!;
  const own = possessiveIn(tokens, deed);
  if (own > deed.from) return subjectFromRange(frame, { from: deed.from, to: own });
  return chunks[chunk + 1]?.word === 'by' && chunks[chunk + 2]?.kind === 'noun'
    ? resolved(draft, world, chunk + 2)
    : null;
}
ofDeedNoun.needs = { counted: true };
