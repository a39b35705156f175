import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "When officers searched the house, they found £3,150": the people whom the clause in front, in the same sentence, is about. */
export function theyDo({ frame }: Draft, { rulebook: { language } }: World, they: number): Told | null {
  const { chunks } = frame;
  for (let verb = they - 1; verb > 0; verb--) {
    const at = isTensed(chunks[verb]) ? subjectOf(frame, verb) : -1;
    const noun = at >= 0 && at < they ? chunks[at]! : undefined;
    if (noun?.kind !== 'noun') continue;
    const isPeople =
      language.list('people that tell of others').has(noun.word) ||
      (noun.word.endsWith('s') && language.list('persons').has(singular(noun.word)));
    return isPeople ? subjectFromChunk(frame, at) : null;
  }
  return null;
}
