import type { Frame } from './chunks.ts';
import { townInFront } from './clause/town-in-front.ts';
import { turnedRound } from './clause/turned-round.ts';
import { walkLeft } from './clause/walk-left.ts';

export { INTENT } from './clause/at-noun.ts';
export { verbOfNewClause } from './clause/new-clause.ts';
export { presentedBefore } from './clause/presented.ts';
export { isAbsolute, verbBefore, verbBehind, verbBehindList } from './clause/verb-nearby.ts';

/** How many verbs that share one subject are followed: "came, saw, won and left". */
const MOST_HOPS = 4;

/**
 * The grammatical subject of the verb at chunk `verb`: a noun, pronoun or figure chunk, or -1. A relative clause has its
 * antecedent, a verb behind "and" and a participle the subject of the verb before.
 */
export function subjectOf(frame: Frame, verb: number): number {
  const { chunks } = frame;
  const behind = turnedRound(frame, verb);
  if (behind >= 0) return behind;
  let at = verb;
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const found = walkLeft(chunks, at);
    if (found.subject >= 0) return townInFront(frame, found.subject);
    if (found.verb < 0) return -1;
    at = found.verb;
  }
  return -1;
}
