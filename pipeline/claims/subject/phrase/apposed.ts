import { hasSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { Told } from '../../draft.ts';
import { type Chunk, isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import { endsClause } from './ends-clause.ts';
import { subjectFromChunk } from './subject-from.ts';

const INDEFINITE = new Set(['a', 'an']);
const WITHIN = new Set(['of', 'in']);
const ARTICLES = new Set(['a', 'an', 'the']);

/** "a nurse, who", "a nurse who", "a town with 40,000 people", "a lake in Velden holding 4 million litres": the phrase goes on. */
function isDescribed({ chunks }: Frame, behind: number): boolean {
  let at = behind;
  while (WITHIN.has(chunks[at]?.word ?? '') && chunks[at + 1]?.kind === 'noun') at += 2;
  if (chunks[at]?.word === ',') at++;
  else if (chunks[at]?.word === 'with') return true;
  const goesOn = chunks[at];
  return goesOn?.kind === 'relative' || isDoing(goesOn) || isPlaced(goesOn) || CAN.test(goesOn?.word ?? '');
}
const THEN = /^(?:then|now|once|still|perhaps|arguably)$/;
/** "Holding", "which employs" in one word. */
const isDoing = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.bare && chunk.word.endsWith('ing');
/** "Located 9 miles off Halm": where it is. */
const isPlaced = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.to - chunk.from === 1 && PLACED.test(chunk.word);
const PLACED = /^(?:located|situated|sited)$/;
const CAN = /^(?:capable|able|home)$/;

/** "the club's founder and keen sailor who": the first of what somebody is said to be. */
function firstSaid({ chunks, tokens }: Frame, index: number): number {
  const isSecond =
    chunks[index - 1]?.kind === 'and' &&
    chunks[index - 2]?.kind === 'noun' &&
    chunks[index - 3]?.word === ',' &&
    !ARTICLES.has(tokens.lower[chunks[index]!.from]!);
  return isSecond ? index - 2 : index;
}
/** "the second largest lake": said of what is named, and no other thing. */
const isMost = ({ chunks, tokens: { lower } }: Frame, at: number): boolean =>
  hasSuperlative(lower, chunks[at]!.from, chunks[at]!.head);

/** A land, a state or a county that the registry knows, or a name of which nothing shows that it is more. */
const isLand = ({ entities, tokens, chunks }: Frame, at: number): boolean => {
  const { from, to } = chunks[at]!;
  return entities.some(
    (e) => e.type === 'place' && e.span[0] === tokens.start[from] && e.span[1] === tokens.end[to - 1],
  );
};

/** "An 800-megawatt project 14 miles off the coast, Orlan Wind will power": what the sentence opens with is said of the name behind the comma. */
function namedBehind(frame: Frame, index: number): Told | null {
  const { chunks, tokens } = frame;
  if (index > OPENING || !INDEFINITE.has(tokens.lower[chunks[0]!.from]!)) return null;
  if (index > 0 && chunks[index - 1]!.kind !== 'figure' && index !== 1) return null;
  const comma = chunks.findIndex(({ word }, i) => i > index && word === ',');
  const between = chunks.slice(index + 1, comma);
  const isOpen = between.some((chunk) => chunk.kind === 'verb' && !isPlaced(chunk) && !isDoing(chunk));
  if (comma < 0 || comma - index > LONGEST_OPENING || isOpen || !isTensed(chunks[comma + 2])) return null;
  const name =
    chunks[comma + 1]?.kind === 'noun' && !isLand(frame, comma + 1)
      ? subjectFromChunk(frame, comma + 1)
      : null;
  return name?.named && /^\p{Lu}/u.test(name.name) ? name : null;
}
/** In chunks: the article, a figure and the noun. */
const OPENING = 2;
const LONGEST_OPENING = 10;

/** "The operator, Lumenet, has", "Ona Brandt, a retired nurse, who", "Orrin, a town with 40,000 people": the name beside a common noun. */
export function apposed(frame: Frame, index: number): Told | null {
  const { chunks, tokens } = frame;
  const behind = namedBehind(frame, index);
  if (behind) return behind;
  const first = firstSaid(frame, index);
  // "Orlan, an 800-megawatt project located": the article stands in front of the figure
  const start = chunks[first - 1]?.kind === 'figure' && chunks[first - 2]?.kind === 'det' ? first - 2 : first;
  // "Halm Homes, then the largest landlord"
  const comma = THEN.test(chunks[start - 1]?.word ?? '') ? start - 2 : start - 1;
  const article = tokens.lower[chunks[start]!.from]!;
  if (
    chunks[comma - 1]?.kind === 'noun' &&
    chunks[comma]!.word === ',' &&
    isDescribed(frame, index + 1) &&
    (INDEFINITE.has(article) ||
      (article === 'the' && (isMost(frame, first) || endsClause(frame, comma - 1)))) &&
    // "In Halm, a man who"
    (chunks[comma - 2]?.kind !== 'prep' || endsClause(frame, comma - 1))
  ) {
    const name = subjectFromChunk(frame, comma - 1);
    if (name?.named && (isMost(frame, first) || !subjectFromChunk(frame, index)?.named)) return name;
  }
  // "The top flight of Norish football, the Norish League, has"
  let last = index;
  while (WITHIN.has(chunks[last + 1]?.word ?? '') && chunks[last + 2]?.kind === 'noun') last += 2;
  if (chunks[last + 1]?.word !== ',') return null;
  // "the 714MW Orrin Bank"
  if (chunks[last + 2]?.kind === 'det' && chunks[last + 3]?.kind === 'figure') last += 2;
  const name = chunks[last + 2];
  // "the container ship, MV Orlan struck the pier"
  const isClosed =
    last + 3 === chunks.length || /^[,.(]$/.test(chunks[last + 3]?.word ?? '') || isTensed(chunks[last + 3]);
  if (name?.kind !== 'noun' || !isClosed) return null;
  // "a hall in Halm, Ostland.": the land that the town lies in, and no name of the hall
  if (last > index && chunks[last - 1]!.word === 'in' && hasName(frame, last) && isLand(frame, last + 2))
    return null;
  const own = subjectFromChunk(frame, index);
  // "The mine, Orrin's second largest, had"
  if (own?.named || possessiveIn(tokens, name) > name.from) return null;
  const beside = subjectFromChunk(frame, last + 2);
  return beside?.named && /^\p{Lu}/u.test(beside.name) ? beside : null;
}
