import { glued, type Tokens } from '../../text/tokens.ts';
import type { Chunk, Frame } from './chunks.ts';

const LEADING = new Set([
  'fewer',
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'that',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'some',
  'any',
  'all',
  'both',
  'each',
  'every',
  'no',
  'another',
  'such',
  'only',
  'just',
  'about',
  'also',
  'even',
  'other',
  'many',
  'most',
  'more',
  'several',
  'few',
  'one',
  'own',
  'same',
  'said',
  'whose',
  'either',
  'neither',
  'almost',
  'nearly',
  'further',
  'additional',
  'extra',
  'average', // "the average worker"
  'typical',
  // "in Tuesday's collapse" leaves "'s collapse" behind the day
  "'s",
  "'",
  '’s',
  '’',
]);
export const OWNED = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', 'whose']);

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The phrase without determiners and words of quantity in front. */
export function core(tokens: Tokens, range: Range): Range {
  let { from } = range;
  while (from < range.to - 1 && LEADING.has(tokens.lower[from]!)) {
    // "the all-Norse crew", "A&E patients"
    const next = tokens.lower[from + 1];
    if ((next === '-' || next === '&') && glued(tokens, from + 1)) break;
    from++;
  }
  return { from, to: range.to };
}

/** The text of a range on one line. */
export function textOf(tokens: Tokens, { from, to }: Range): string {
  if (to <= from) return '';
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return OTHER_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
}
const OTHER_SPACE = /[^\S ]|\s\s/;

/** The token of the last "'s" in the phrase that has a noun behind it, or -1. */
export function possessiveIn(tokens: Tokens, { from, to }: Range): number {
  for (let i = to - 2; i > from; i--) {
    const low = tokens.lower[i]!;
    if (low === "'s" || (low === "'" && /s$/.test(tokens.lower[i - 1]!))) return i;
  }
  return -1;
}

/** The chunk with every "of …" behind it: "residents of the lower town". At most three links. */
export function withOf(frame: Frame, index: number): Range {
  const { chunks } = frame;
  let to = chunks[index]!.to;
  let i = index;
  for (let links = 0; links < 3; links++) {
    const [prep, noun] = [chunks[i + 1], chunks[i + 2]];
    if (prep?.kind !== 'prep' || noun?.kind !== 'noun') break;
    // "the Institute for Fiscal Studies"
    if (prep.word !== 'of' && !(prep.word === 'for' && isInName(frame, prep.from))) break;
    i += 2;
    to = noun.to;
  }
  // "Azure and Google Cloud have"
  if (
    chunks[i + 1]?.word === 'and' &&
    chunks[i + 2]?.kind === 'noun' &&
    chunks[i + 3]?.kind === 'verb' &&
    to - chunks[index]!.from < 8
  )
    to = chunks[i + 2]!.to;
  return { from: chunks[index]!.from, to };
}

/** True for a small word that a name goes on behind. */
const isInName = ({ tokens, entities }: Frame, at: number): boolean =>
  entities.some((e) => e.span[0] < tokens.start[at]! && e.span[1] > tokens.end[at]!);

export interface Complement {
  readonly prep: string;
  readonly chunk: number;
}

/** The noun phrases that prepositions hang on the chunk, in order: "sales [at the chain] [in May]" without the dates. */
export function complements(frame: Frame, index: number): Complement[] {
  const { chunks } = frame;
  const out: Complement[] = [];
  // "sales overall in Norland"
  let i = chunks[index + 1]?.kind === 'adverb' && chunks[index + 2]?.kind === 'prep' ? index + 2 : index + 1;
  while (i + 1 < chunks.length && out.length < 4) {
    const prep = chunks[i]!;
    const noun = chunks[i + 1]!;
    if (prep.kind !== 'prep') break;
    if (noun.kind === 'period') {
      // "in July deliveries"
      if (chunks[i + 2]?.kind === 'noun') out.push({ prep: prep.word, chunk: i + 2 });
      i += chunks[i + 2]?.kind === 'noun' ? 3 : 2;
    } else if (noun.kind === 'noun') {
      out.push({ prep: prep.word, chunk: i + 1 });
      i += 2;
      // "the number of cars stolen in Velden": over the participle that says which
      if (prep.word === 'of' && chunks[i]?.kind === 'verb' && chunks[i]!.bare)
        for (i++; chunks[i]?.kind === 'adverb' || chunks[i]?.kind === 'det'; ) i++;
    } else if (noun.kind === 'figure' && isSizeOf(noun, chunks[i + 2])) {
      // "the yield on 10-year gilts"
      out.push({ prep: prep.word, chunk: i + 2 });
      i += 3;
    } else break;
  }
  return out;
}

/** "10-year gilts", "40-inch sets": a size right in front of a noun. */
const isSizeOf = ({ mention, to }: Chunk, noun: Chunk | undefined): boolean =>
  noun?.kind === 'noun' &&
  noun.from === to &&
  mention?.kind === 'quantity' &&
  SIZES.has(mention.quantity.dimension);
const SIZES = new Set(['duration', 'length', 'age', 'mass', 'area', 'volume', 'power']);

/** True where the head is a name's, unlike in "the Group's result" or "U.S. crude oil inventories". */
export function endsInName({ chunks, entities, tokens }: Frame, index: number): boolean {
  const end = tokens.end[chunks[index]!.head]!;
  return entities.some((e) => e.span[0] < end && e.span[1] >= end);
}

/** True where a name stands in the chunk; false where there is no such chunk. */
export function hasName({ tokens, chunks, entities }: Frame, index: number): boolean {
  const chunk = chunks[index];
  if (!chunk || entities.length === 0) return false;
  const start = tokens.start[chunk.from]!;
  const end = tokens.end[chunk.to - 1]!;
  for (const { span } of entities) if (span[0] < end && span[1] > start) return true;
  return false;
}
