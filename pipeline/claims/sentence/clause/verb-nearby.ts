import { type Chunk, isNominal, isTensed } from '../chunk.ts';
import type { Frame } from '../chunks.ts';
import { REACH } from './walk.ts';

/** The chunk of the clause's verb in front of chunk `index`, or -1: up to a border of the clause. */
export function verbBefore({ chunks }: Frame, index: number): number {
  let comma = false;
  for (let i = index - 1; i >= 0 && index - i < REACH; i--) {
    const chunk = chunks[i]!;
    // "With AI becoming common, three generations have": of the phrase in front
    // "was down 6% compared with May, but up 8% compared with June": nothing is done
    if (chunk.kind === 'verb' && !(chunk.bare && chunk.word === 'compared'))
      return comma && isAbsolute(chunks, i) ? -1 : i;
    if (chunk.kind === 'subordinator' || chunk.word === ';') return -1;
    comma ||= chunk.word === ',';
  }
  return -1;
}

/** "with the Alps experiencing a decline", "with all precincts counted". */
export const isAbsolute = (chunks: readonly Chunk[], verb: number): boolean =>
  chunks[verb]!.bare && isNominal(chunks[verb - 1]) && chunks[verb - 2]?.word === 'with';

/** The next verb behind chunk `index` within the clause, or -1. */
export function verbBehind({ chunks }: Frame, index: number): number {
  for (let i = index + 1; i < chunks.length && i - index < REACH; i++) {
    const chunk = chunks[i]!;
    // "three in four adults (75%) hold": over the figure told again
    // and "3,000 schools (14% of the total) were closed": over what share that is
    const close = chunk.word === '(' && chunks[i + 1]?.kind === 'figure' ? behindShare(chunks, i) : -1;
    if (close > 0) {
      i = close;
      continue;
    }
    // "40 people from Halm, Orrin and Velden were hurt": of the place that they are from, or of them
    const isPlaced = i === index + 3 && chunks[i - 1]!.kind === 'noun' && chunks[i - 2]!.kind === 'prep';
    const over = chunk.word === ',' ? verbOverComma(chunks, i, i === index + 1 || isPlaced) : -1;
    if (over >= 0) return over;
    // "a 13% share according to Halm Research", "cut 40 jobs compared with last year"
    if (chunk.word === 'according' || chunk.word === 'compared') return -1;
    // "84% of the vote with all precincts counted": the verb is that of what stands behind "with"
    if (chunk.kind === 'verb') return isAbsolute(chunks, i) ? -1 : i;
    if (chunk.kind === 'subordinator' || chunk.kind === 'relative' || isBorder(chunk)) return -1;
  }
  return -1;
}

/** The bracket that closes "(14% of the total)", or -1 where it tells of anything else. */
function behindShare(chunks: readonly Chunk[], open: number): number {
  if (chunks[open + 2]?.word === ')') return open + 2;
  const isOf = chunks[open + 2]?.word === 'of';
  const noun = chunks[open + 3]?.kind === 'det' ? open + 4 : open + 3;
  return isOf && chunks[noun]?.kind === 'noun' && chunks[noun + 1]?.word === ')' ? noun + 1 : -1;
}

/** The verb behind what a comma opens; only an aside that says "including" may begin further on. -1 for none. */
function verbOverComma(chunks: readonly Chunk[], comma: number, rightBehind: boolean): number {
  const including = chunks[comma + 1]?.word === 'including' ? verbBehindIncluded(chunks, comma) : -1;
  if (including >= 0 || !rightBehind) return including;
  const listed = verbBehindList(chunks, comma);
  return listed >= 0 ? listed : verbBehindAside(chunks, comma);
}

/** Of a list, and of what is included, in chunks. */
const LONGEST_LIST = 12;

/** "eight people, including four pupils, were killed". */
function verbBehindIncluded(chunks: readonly Chunk[], comma: number): number {
  let close = comma + 1;
  while (close < chunks.length && close - comma < LONGEST_LIST && chunks[close]!.word !== ',') close++;
  return chunks[close]?.word === ',' && chunks[close + 1]?.kind === 'verb' ? close + 1 : -1;
}

/** "3,700 fundraisers, amateurs and athletes completed", "97 homes, 17 sheds and two shops burned": the verb behind the rest of a list that opens at the comma; -1 else. */
export function verbBehindList(chunks: readonly Chunk[], comma: number): number {
  let i = comma;
  if (chunks[i]?.word !== ',') return -1;
  // "killing at least 77 people, officials and reporters said": what is done to those counted is told in front
  const front = chunks[comma - 2]?.kind === 'det' ? comma - 3 : comma - 2;
  if (chunks[comma - 1]?.kind === 'figure' && chunks[front]?.kind === 'verb') return -1;
  while (i - comma < LONGEST_LIST && chunks[i]?.word === ',' && isListed(chunks[i + 1])) i += 2;
  const last = chunks[i]?.kind === 'and' && isListed(chunks[i + 1]) ? i + 2 : -1;
  return last > 0 && isTensed(chunks[last]) ? last : -1;
}

const isListed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' || (chunk?.mention?.kind === 'quantity' && chunk.mention.counted);

/** Of an aside, in chunks. */
const LONGEST_ASIDE = 9;

/** "two men, aged 34 and 51, were arrested". */
function verbBehindAside(chunks: readonly Chunk[], comma: number): number {
  let close = comma + 1;
  // "nine people, the ministry said, were killed"
  if (isNominal(chunks[close]) && isTensed(chunks[close + 1]) && chunks[close + 2]?.word === ',') close += 2;
  while (close < chunks.length && close - comma < LONGEST_ASIDE && chunks[close]!.word !== ',') {
    if (isTensed(chunks[close])) return -1;
    close++;
  }
  return chunks[close]?.word === ',' && isTensed(chunks[close + 1]) ? close + 1 : -1;
}

const isBorder = (chunk: Chunk): boolean =>
  chunk.kind === 'mark' &&
  (chunk.word === ',' ||
    chunk.word === ';' ||
    chunk.word === ':' ||
    chunk.word === '(' ||
    chunk.word === ')' ||
    chunk.word === '—' ||
    chunk.word === '–');
