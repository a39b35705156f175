import type { Chunk } from '../chunks.ts';

/**
 * "rose 4% in Tarnia (2.5% in Halm and 5.2% in rural areas)": the same for parts or others, in brackets behind a figure.
 * @returns the chunk of the figure in front of the brackets; -1 where the one at `inside` does not stand so
 */
export function wholeOutside(chunks: readonly Chunk[], inside: number): number {
  const [prep, part] = chunks.slice(inside + 1, inside + 3);
  if (!OF_WHOM.has(prep?.word ?? '') || part?.kind !== 'noun') return -1;
  const open = openedBefore(chunks, inside);
  if (open < 0) return -1;
  for (let at = open - 1; at >= 0 && open - at < NEAR; at--) {
    if (chunks[at]!.kind === 'verb') return -1;
    if (chunks[at]!.kind === 'figure') return areAlike(chunks[at]!, chunks[inside]!) ? at : -1;
  }
  return -1;
}

/** The bracket around the figure, with nothing done inside it; -1 for none. */
function openedBefore(chunks: readonly Chunk[], inside: number): number {
  for (let at = inside - 1; at >= 0 && inside - at < LONGEST; at--) {
    if (chunks[at]!.word === '(') return at;
    if (chunks[at]!.word === ')' || chunks[at]!.kind === 'verb') return -1;
  }
  return -1;
}

function areAlike({ mention: a }: Chunk, { mention: b }: Chunk): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return false;
  // "37,000 people (18,000 in Halm and 15,000 in Velden)"
  if (a.counted && b.quantity.dimension === 'number') return true;
  return a.quantity.dimension === b.quantity.dimension && a.quantity.unit === b.quantity.unit;
}

const OF_WHOM = new Set(['in', 'across', 'for', 'among']);
/** Chunks between the figure outside and its brackets: "4% in the whole of Tarnia (". */
const NEAR = 7;
const LONGEST = 24;
