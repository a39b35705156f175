import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';

/** "Halm Air's planes were full, even as it flew more": whoever has the many things that the clause in front is about. */
export function itOwns({ frame }: Draft, it: number): Told | null {
  const { chunks, tokens } = frame;
  const verb = chunks.findLastIndex((c, i) => i < it && isTensed(c));
  const at = verb > 0 ? subjectOf(frame, verb) : -1;
  const things = at >= 0 ? chunks[at]! : undefined;
  if (things?.kind !== 'noun' || !/[^s]s$/.test(things.word) || !hasName(frame, at)) return null;
  const own = possessiveIn(tokens, things);
  const owner = own > things.from ? subjectFromRange(frame, { from: things.from, to: own }) : null;
  return owner?.named ? { ...owner, from: owner.from === 'registry' ? 'registry' : 'previous' } : null;
}
