import { type Chunk, isNominal } from '../chunk.ts';
import { isHowSoon } from './how-soon.ts';

/** A noun phrase seen from its end. */
export interface PhraseStart {
  /** True where nothing governs the phrase. */
  readonly free: boolean;
  /** The chunk of its first noun. */
  readonly head: number;
  /** The chunk to go on to. */
  readonly next: number;
}

/** How many nouns hang on one another: "the share of patients in wards of the hospitals of the county". */
const MOST_LINKS = 6;

/** From the end of a noun phrase back to its first noun, over "of", other prepositions and "and": "The share of patients in the ward". */
export function phraseStart(chunks: readonly Chunk[], end: number): PhraseStart {
  let head = end;
  for (let links = 0; links < MOST_LINKS; links++) {
    const further = linkBefore(chunks, head);
    if (further < 0) return startAt(chunks, head);
    head = further;
  }
  return { free: true, head, next: head - 1 };
}

function startAt(chunks: readonly Chunk[], at: number): PhraseStart {
  const before = chunks[at - 1];
  if (before?.kind !== 'prep') return { free: true, head: at, next: at - 1 };
  // "each of the 14 trams seats 62"
  if (before.word === 'of' && chunks[at - 2]?.kind === 'det')
    return { free: true, head: chunks[at]!.kind === 'det' ? at + 1 : at, next: at - 3 };
  return { free: false, head: at, next: at - 2 };
}

/** The chunk in front that the phrase goes on with, seen from its end; -1 where it begins. */
function linkBefore(chunks: readonly Chunk[], at: number): number {
  // "procedures such as hips, knees and eyes have": over the examples
  const examples = examplesFrom(chunks, at);
  if (examples >= 0) return examples;
  const before = chunks[at - 1];
  switch (before?.kind) {
    case 'noun':
      // "adults aged 18 to 24 said": the word behind the noun belongs to its chunk; not "people over 65"
      return isAge(chunks[at]!) && before.to > before.head + 1 ? at - 1 : -1;
    case 'det':
      // words in front of a figure
      return chunks[at - 2]?.kind === 'prep' ? at - 1 : -1;
    case 'figure':
      // "at the four-day festival": the figure is part of the phrase
      return chunks[at]!.kind === 'noun' && before.to === chunks[at]!.from ? at - 1 : -1;
    case 'prep':
      return behindPreposition(chunks, at - 1);
    case 'period': {
      // "the toll following the October floods": over the time inside the phrase
      const prep = chunks[at - 2]?.kind === 'det' ? at - 3 : at - 2;
      // "in the whole of 2023 Halm sold": all of it a time
      if (chunks[prep]?.word === 'of' && STRETCHES.has(chunks[prep - 1]?.word ?? '')) return -1;
      return chunks[at]!.kind === 'noun' && chunks[prep]?.kind === 'prep'
        ? behindPreposition(chunks, prep)
        : -1;
    }
    case 'and':
      // "burned up to the yards but the blaze was held": a clause of its own
      if (before.word === 'but') return -1;
      // "spending on roads, schools and hospitals rose": all of the list
      if (chunks[at]!.kind === 'noun' && listFrom(chunks, lastListed(chunks, at)) >= 0)
        return listFrom(chunks, lastListed(chunks, at));
      if (bothCounted(chunks, at) >= 0) return bothCounted(chunks, at);
      if (chunks[at]!.kind === 'noun' && isInShortClause(chunks, at - 1)) return at - 2;
      // "the airports of Fortaleza and Porto Alegre registered": both
      return chunks[at]!.kind === 'noun' && isJoined(chunks, at - 2) ? at - 2 : -1;
    default:
      return -1;
  }
}

const STRETCHES = new Set(['whole', 'course', 'rest', 'remainder', 'entirety', 'bulk', 'space', 'span']);

const isAge = ({ kind, mention }: Chunk): boolean =>
  kind === 'figure' &&
  mention?.kind === 'quantity' &&
  (mention.quantity.dimension === 'age' || mention.quantity.dimension === 'duration');

/** "the number of guests it served at its hotels and inns": the "and" inside a clause that hangs on a noun without "that". */
export function isInShortClause(chunks: readonly Chunk[], and: number): boolean {
  const [whole, who, deed, prep, where] = chunks.slice(Math.max(and - 5, 0), and);
  return (
    isNominal(whole) &&
    who?.kind === 'pronoun' &&
    deed?.kind === 'verb' &&
    prep?.kind === 'prep' &&
    (where?.kind === 'noun' || where?.kind === 'det')
  );
}

/** "Sales in 12 shops and 4 kiosks fell", "in large and small shops": the noun that opens the clause and that both hang on; -1 for none. */
function bothCounted(chunks: readonly Chunk[], second: number): number {
  const first = chunks[second - 2];
  if (first?.kind !== 'det' && !(first?.kind === 'figure' && chunks[second]!.kind === 'figure')) return -1;
  const [governor, prep] = [second - 4, chunks[second - 3]];
  const opens = governor === 0 || (governor > 0 && BEFORE_PHRASE.has(chunks[governor - 1]!.kind));
  return opens && prep?.kind === 'prep' && chunks[governor]!.kind === 'noun' ? governor : -1;
}

/** The noun that a preposition hangs on; -1 for none. */
function behindPreposition(chunks: readonly Chunk[], prep: number): number {
  // "flights to and from Halm"
  const isPair = chunks[prep - 1]?.word === 'and' && chunks[prep - 2]?.kind === 'prep';
  const noun = isPair ? prep - 3 : prep - 1;
  return isNominal(chunks[noun]) && !isOfVerb(chunks, noun) && !isHowSoon(chunks[noun]!) ? noun : -1;
}

/** The noun that "and" joins to the one at a chunk, over a comma in front of it: "Velden, Halm, and Brell". */
const lastListed = (chunks: readonly Chunk[], at: number): number =>
  chunks[at - 2]?.word === ',' ? at - 3 : at - 2;

/** The first noun of a list that ends, but for what "and" adds, at a chunk, and that a preposition hangs on a noun; -1 for none. */
function listFrom(chunks: readonly Chunk[], last: number): number {
  let first = last;
  while (
    first > 2 &&
    chunks[first - 1]!.word === ',' &&
    chunks[first - 2]!.kind === 'noun' &&
    last - first < 12
  )
    first -= 2;
  const governor = chunks[first - 2];
  let before = first - 3;
  while (before >= 0 && INSIDE.has(chunks[before]!.kind)) before--;
  // "In talks with Halm, Velden and Orrin said": the comma ends what the sentence opens with
  if (before === 0 && chunks[0]!.kind === 'prep' && last - first === 2 && chunks[first - 1]?.word === 'with')
    return -1;
  const opens = before < 0 || BEFORE_PHRASE.has(chunks[before]!.kind);
  // \"from the six works in Halm, Oltrey and Velden\"
  const governs =
    opens && (governor?.kind === 'noun' || governor?.kind === 'figure' || governor?.bare === true);
  return first < last && chunks[first - 1]?.kind === 'prep' && governs ? first : -1;
}

const INSIDE: ReadonlySet<string> = new Set(['det', 'period', 'adverb']);
const BEFORE_PHRASE: ReadonlySet<string> = new Set(['mark', 'and', 'prep']);

/** "took part in the rescue", "took place in the park": part of what is done. */
const isOfVerb = (chunks: readonly Chunk[], at: number): boolean =>
  (chunks[at]!.word === 'part' || chunks[at]!.word === 'place') &&
  chunks[at - 1]?.kind === 'verb' &&
  /^t(?:ake|akes|ook|aken|aking)$/.test(chunks[at - 1]!.word);

/** The chunk in front of "such as" where the one at `end` is the last of the examples; -1 else. */
function examplesFrom(chunks: readonly Chunk[], end: number): number {
  for (let i = end - 1; i > 1 && end - i < 12; i--) {
    const { kind, word } = chunks[i]!;
    if (word === 'as' && chunks[i - 1]!.word === 'such') return chunks[i - 2]!.kind === 'noun' ? i - 2 : -1;
    if (kind !== 'noun' && kind !== 'and' && word !== ',') return -1;
  }
  return -1;
}

/**
 * A noun that "and" joins to the next: not governed by a preposition that hangs on a verb ("rose in Asia and profits fell"), but for a
 * participle behind its noun ("a vaccine developed by Orla and Kint").
 */
function isJoined(chunks: readonly Chunk[], noun: number): boolean {
  if (chunks[noun]?.kind !== 'noun') return false;
  const before = chunks[noun - 1];
  if (before?.kind !== 'prep' || before.word === 'of') return true;
  const governor = chunks[noun - 2];
  return (
    governor?.kind === 'noun' ||
    governor?.kind === 'figure' ||
    (governor?.kind === 'verb' && governor.bare && isNominal(chunks[noun - 3]))
  );
}
