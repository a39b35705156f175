import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { isPerson } from '../people/is-person.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "For Halm 2020, 11,656 athletes competed", "At Orrin Hospital, 40 nurses left": those who are counted, of what the sentence opens with. */
export function ofOpeningEvent(draft: Draft, world: World): Told | null {
  const { frame, chunk, clauseSubject, isSubject, mention } = draft;
  if (!mention.counted) return null;
  const opening = nameInFront(draft);
  if (opening < 0) return null;
  // "that number was around 11,238 athletes"
  const isNumber =
    clauseSubject > opening &&
    world.rulebook.language.list('words for a number').has(frame.chunks[clauseSubject]!.word);
  if (!(isSubject && chunk > opening) && !isNumber) return null;
  const told = subjectFromChunk(frame, opening);
  return told && !isPerson(told, world) ? { ...told, named: true } : null;
}
ofOpeningEvent.needs = { counted: true, words: ['in', 'at', 'for'] };

/** "Halm 2020": a name, with a year behind it. */
function beginsWithName({ chunks, tokens, entities }: Frame, at: number): boolean {
  const noun = chunks[at];
  return noun?.kind === 'noun' && entities.some((e) => e.span[0] === tokens.start[noun.from]);
}

/** The chunk of the name between the preposition that opens the sentence and its comma, over a time in front; -1 for none. */
function nameInFront({ frame, chunk }: Draft): number {
  const { chunks } = frame;
  let at = 0;
  // "Four years earlier, in Halm 2016,"
  const comma = chunks.findIndex((c) => c.word === ',');
  if (comma > 0 && comma <= 3 && chunks.slice(0, comma).every((c) => TIMES.has(c.kind))) at = comma + 1;
  if (!OPENS.has(chunks[at]?.word ?? '') || !beginsWithName(frame, at + 1)) return -1;
  for (let i = at + 2; i < chunk; i++) {
    // "For Ona Brandt, the mayor, 40 fans cheered"
    if (chunks[i]!.word === ',') return chunks.slice(i + 1, chunk).some((c) => c.word === ',') ? -1 : at + 1;
    if (!BETWEEN.has(chunks[i]!.kind)) return -1;
  }
  return -1;
}

const OPENS = new Set(['in', 'at', 'for']);
const TIMES: ReadonlySet<string> = new Set(['figure', 'adverb', 'period', 'det']);
const BETWEEN: ReadonlySet<string> = new Set(['prep', 'noun', 'period', 'det']);
