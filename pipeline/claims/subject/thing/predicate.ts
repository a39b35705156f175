import { isSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName, OWNED, possessiveIn } from '../../sentence/noun-phrase.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "The Orsk-3 is a two-stage rocket with 410 launches", "was the largest ship afloat": of what has the name, and not of what it is. */
export function describedBy({ frame }: Draft, index: number): Told | null {
  const { chunks, tokens } = frame;
  // "is a 31-mile long tunnel that reaches"
  let at = index - 1;
  while (IN_FRONT.has(chunks[at]?.kind ?? '')) at--;
  const before = at;
  if (chunks[at]?.word === 'as') at--;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || !saysWhatItIs(frame, at)) return null;
  const { from, head } = chunks[before + 1]!;
  // "is considered Ostland's largest dam"
  const own = possessiveIn(tokens, chunks[index]!);
  const isOwned = own > 0 && isFirst(tokens, own + 1, chunks[index]!.head);
  const isOne =
    isOwned ||
    INDEFINITE.has(tokens.lower[from]!) ||
    (tokens.lower[from] === 'the' && isFirst(frame.tokens, from + 1, head));
  if (!isOne || (hasName(frame, index) && !isOwned)) return null;
  const name = subjectOf(frame, at);
  const subject = name >= 0 && chunks[name]!.kind === 'noun' ? subjectFromChunk(frame, name) : null;
  return subject?.named ? subject : null;
}

/** "Is", "is considered", "is billed as", "has become". */
function saysWhatItIs({ chunks, tokens, language }: Frame, at: number): boolean {
  const { from, to, word } = chunks[at]!;
  if (to - from === 1) return IS.test(tokens.lower[from]!);
  return language.list('taken to be').has(word) && AUXILIARY.has(tokens.lower[from]!);
}
const AUXILIARY = new Set(['is', 'was', 'are', 'were', 'has', 'have', 'will', 'had']);

/** "The second largest grocer is Halm Foods, which has 40 shops": of the name that stands behind "is", and not of what it is. */
export function nameOfPredicate({ frame, chunk }: Draft, index: number): Told | null {
  const found = predicateName(frame, index);
  return found && chunk > found.at ? found.told : null;
}

/** The same for what goes on about it: "Another likely winner would be Halm Foods, as it has 40 shops". */
export const foundInPredicate = (frame: Frame, index: number): Told | null =>
  predicateName(frame, index)?.told ?? null;

function predicateName(frame: Frame, index: number): { readonly told: Told; readonly at: number } | null {
  const { chunks, tokens } = frame;
  let verb = index + 1;
  // "the largest town in the north is Velden"
  // "the dearest project getting public money is the Orrin Tunnel"
  const goesOn = (at: number): boolean => chunks[at]?.kind === 'prep' || chunks[at]?.bare === true;
  while (goesOn(verb) && chunks[verb + 1]?.kind === 'noun' && verb - index < 6) verb += 2;
  const name = chunks[verb + 1];
  if (chunks[verb]?.kind !== 'verb' || !IS.test(chunks[verb]!.word) || name?.kind !== 'noun') return null;
  if (hasName(frame, index) || INDEFINITE.has(tokens.lower[name.from]!)) return null;
  const told = hasName(frame, verb + 1) ? subjectFromChunk(frame, verb + 1) : null;
  const first = tokens.lower[chunks[index]!.from]!;
  const isThatOne = first === 'the' || first === 'another' || OWNED.has(first);
  return told?.named && /^\p{Lu}/u.test(told.name) && isThatOne ? { told, at: verb + 1 } : null;
}

const IN_FRONT: ReadonlySet<string> = new Set(['figure', 'det', 'adverb']);

/** "the largest", "the second-longest", "the first", "the only". */
function isFirst({ lower }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FIRST.has(lower[i]!) || isSuperlative(lower[i]!)) return true;
  return false;
}
const FIRST = new Set(['first', 'only', 'last', 'most', 'second', 'third']);
const IS = /^(?:is|was|are|were|be)$/;
const INDEFINITE = new Set(['a', 'an']);
