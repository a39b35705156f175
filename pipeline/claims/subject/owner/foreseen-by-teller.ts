import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { tellsOfOthers } from '../tellers/tellers.ts';

/** The clause is of a body that figures come from, and of what it foresees. */
export function isForeseenByTeller(draft: Draft, world: World): boolean {
  const { frame, clauseSubject, verb } = draft;
  if (clauseSubject < 0 || !frame.language.list('foresee').has(frame.chunks[verb]?.word ?? '')) return false;
  const teller = subjectFromChunk(frame, clauseSubject);
  return teller !== null && tellsOfOthers(teller, draft, world);
}
