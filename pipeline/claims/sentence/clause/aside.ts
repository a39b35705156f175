import type { Chunk } from '../chunk.ts';
import { REACH } from './walk.ts';

/** The chunk that opens the aside closed at `end`: its comma, dash or bracket; -1 where none within reach. */
export function asideStart(chunks: readonly Chunk[], end: number): number {
  const close = chunks[end]!.word;
  const open = close === ')' ? '(' : close;
  for (let i = end - 1; i >= 0 && end - i < REACH; i--)
    if (chunks[i]!.kind === 'mark' && chunks[i]!.word === open) return i;
  return -1;
}

/** "The tower, the tallest in town, has": the chunk before the aside that ends at `end`; `end` itself where none does. */
export function overAside(chunks: readonly Chunk[], end: number): number {
  if (end < 0 || !isAsideEnd(chunks[end]!)) return end;
  const open = asideStart(chunks, end);
  let before = open >= 0 ? firstOfList(chunks, open, end) - 1 : end;
  // "Delphine Karras, 52, of Anchor Street, made"
  while (chunks[before]?.kind === 'figure' && chunks[before - 1]?.word === ',') before -= 2;
  // "natural growth, i.e., births over deaths, was"
  if (LEADS_IN.has(chunks[before]?.word ?? '') && chunks[before - 1]?.word === ',') before -= 2;
  // "Lantern (Orrin Films), off only 39%, added"
  return before < end && chunks[before]?.word === ')' ? overAside(chunks, before) : before;
}

/** "Orrin, the safety, health and travel group, saw": the comma that opens an aside of several nouns; `open` itself for one of less. */
function firstOfList(chunks: readonly Chunk[], open: number, end: number): number {
  const isListed = chunks[end]!.word === ',' && chunks.slice(open, end).some((c) => c.kind === 'and');
  let first = open;
  while (isListed && chunks[first - 1]?.kind === 'noun' && chunks[first - 2]?.word === ',') first -= 2;
  // "the safety": a phrase with an article, where "Halm, Orrin and Velden, have" are all names
  const opens = chunks[first + 1];
  return first < open && chunks[first - 1]?.kind === 'noun' && opens!.to - opens!.from > 1 ? first : open;
}

const LEADS_IN = new Set(['i.e.', 'e.g.', 'namely']);

const isAsideEnd = (chunk: Chunk): boolean => chunk.kind === 'mark' && ASIDE_ENDS.has(chunk.word);
const ASIDE_ENDS = new Set([',', ')', '—', '–', '-']);

/** Longest aside that a participle opens, in chunks. */
const LONGEST_ASIDE = 12;

/** "the route, comprising five stations, will open": the aside that the participle opens ends right before a verb. */
export function isAsideInClause(chunks: readonly Chunk[], participle: number): boolean {
  for (let i = participle + 1; i < chunks.length && i - participle < LONGEST_ASIDE; i++) {
    const { kind, word } = chunks[i]!;
    // "rents rose in the quarter, growing by 4%, compared to a 3% rise": the clause has had its verb
    if (word === ',')
      return chunks[i + 1]?.kind === 'verb' && !chunks[i + 1]!.bare && chunks[i + 1]!.word !== 'compared';
    if (kind === 'verb' || (kind === 'mark' && word !== '-')) return false;
  }
  return false;
}
