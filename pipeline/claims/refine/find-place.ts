import type { Draft } from '../draft.ts';
import type { Chunk } from '../sentence/chunks.ts';
import { subjectOf, verbBefore, verbBehind } from '../sentence/clause.ts';

const COPULA = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s"]);
const isCopula = (chunk: Chunk | undefined): boolean => chunk?.kind === 'verb' && COPULA.has(chunk.word);

/** Where the figure stands in its clause: as the subject of a verb, or behind one whose subject is another phrase. */
export function findPlace(draft: Draft): void {
  const { frame, chunk } = draft;
  const behind = verbBehind(frame, chunk);
  // "fined the bank €120m for failing to stop": the -ing form behind a preposition has no subject here
  const gerund = frame.chunks[behind - 1]?.kind === 'prep';
  // "was 15 percent contained": what is said of something else is no subject
  const said = isCopula(frame.chunks[chunk - 1]);
  if (behind >= 0 && !gerund && !said && subjectOf(frame, behind) === chunk) {
    draft.verb = behind;
    draft.isSubject = true;
    return;
  }
  draft.verb = verbBefore(frame, chunk);
  if (draft.verb >= 0) {
    const subject = subjectOf(frame, draft.verb);
    if (subject !== chunk) draft.clauseSubject = subject;
    return;
  }
  // "In the north, 40 homes; in the south …": a clause without a verb in front of the figure
  if (behind >= 0) {
    const subject = subjectOf(frame, behind);
    if (subject >= 0 && subject !== chunk) {
      draft.verb = behind;
      draft.clauseSubject = subject;
    }
  }
}
