import type { Chunk } from '../chunk.ts';
import { canBeFinite } from '../word-classes/words.ts';
import { type Bench, isFigureAt } from './bench.ts';
import { isEndOfMove } from './preposition-or-subordinator.ts';

/**
 * True where the head of the phrase `[start, end)` stands right in front of a figure and, though taken for a noun, must be the verb:
 * "The 24-year-old cost £38m", "Meltwater supplies a third", "Halm cuts jobs as profit falls to £8m".
 */
export function endsInVerb(bench: Bench, start: number, end: number, head: number): boolean {
  const word = bench.tokens.lower[head]!;
  const isAside = bench.chunks.at(-1)?.word === 'as' && head > start;
  const isFollowed =
    isFigureAt(bench, end) ||
    (isAside && isEndOfMove(bench.tokens.lower[end] ?? '') && isFigureAt(bench, end + 1));
  if (end !== head + 1 || !isFollowed) return false;
  // between an age and another figure
  if (head === start) return isAge(bench.chunks.at(-1)) && canBeFinite(word, bench.rules);
  // behind its subject, in a clause that has had no verb
  return /s$/.test(word) && !hasVerb(bench) && canBeFinite(word, bench.rules);
}

const isAge = (chunk: Chunk | undefined): boolean =>
  chunk?.mention?.kind === 'quantity' && chunk.mention.quantity.dimension === 'age';

/** True where the clause so far has a verb, or stands behind "with" and needs none. */
function hasVerb({ chunks }: Bench): boolean {
  for (let k = chunks.length - 1; k >= 0; k--) {
    const { kind, word } = chunks[k]!;
    if (kind === 'verb' || word === 'with') return true;
    if (kind === 'subordinator' || kind === 'relative' || word === ';' || word === ':') return false;
  }
  return false;
}
