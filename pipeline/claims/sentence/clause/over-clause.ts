import { type Chunk, isNominal } from '../chunk.ts';
import { antecedent } from './antecedent.ts';
import { isInShortClause, phraseStart } from './phrase-start.ts';
import { subjectAt, type Walk } from './walk.ts';

/** The relative pronoun that opens the clause of a verb: right before it, or over its subject; -1 for none. */
export function relativeBefore(chunks: readonly Chunk[], verb: number): number {
  for (let i = verb - 1; i >= 0 && verb - i <= 2; i--) {
    const { kind } = chunks[i]!;
    if (kind === 'relative') return i;
    if (kind !== 'noun' && kind !== 'pronoun' && kind !== 'adverb') return -1;
  }
  return -1;
}

/**
 * Past the clause of the verb at `inner` that stands between the verb at `outer` and its subject: "the deaths from a fire that struck Halm
 * rose", "the bill for repairs the council ordered could reach". The head of the phrase that the clause belongs to, or the chunk to go on
 * to; `null` where it is no such clause.
 */
export function overClause(chunks: readonly Chunk[], inner: number, outer: number): Walk | number | null {
  if (chunks[outer]!.bare || chunks[outer]!.infinitive) return null;
  for (let i = inner + 1; i < outer; i++)
    if (JOINS.has(chunks[i]!.kind) && !(chunks[i]!.kind === 'and' && isInShortClause(chunks, i))) return null;
  const relative = relativeBefore(chunks, inner);
  if (relative >= 0) return overRelativeClause(chunks, relative);
  const subject = isNominal(chunks[inner - 1]) ? phraseStart(chunks, inner - 1).head : -1;
  if (subject <= 0) return null;
  const opens = chunks[subject - 1]!;
  // "shows that the number of people deemed to live there has risen": what is shown, and no clause inside
  if (opens.word === 'that' && chunks[subject - 2]?.kind === 'verb') return subjectAt(subject);
  const isOpened = opens.kind === 'relative' || (opens.kind === 'subordinator' && OPENS.has(opens.word));
  if (isOpened) return overRelativeClause(chunks, subject - 1);
  return isNominal(opens) ? wholeOf(chunks, subject - 1) : null;
}

/** What makes two verbs do the same, or parts them. */
const JOINS: ReadonlySet<string> = new Set(['and', 'mark', 'subordinator']);
const OPENS = new Set(['that', 'where']);

/** The same for a relative clause by its pronoun. */
export function overRelativeClause(chunks: readonly Chunk[], relative: number): Walk | number {
  const told = antecedent(chunks, relative);
  return isNominal(chunks[told.subject]) ? wholeOf(chunks, told.subject) : told;
}

/** The head of the phrase that ends at a noun, or the chunk to go on to where something governs it. */
function wholeOf(chunks: readonly Chunk[], noun: number): Walk | number {
  const { free, head, next } = phraseStart(chunks, noun);
  return free ? subjectAt(head) : next;
}
