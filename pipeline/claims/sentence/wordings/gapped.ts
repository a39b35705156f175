import type { Chunk } from '../chunk.ts';

/** Longest phrase in front of such a figure, in chunks. */
const REACH = 8;

/**
 * "52% of women approve; among men, 44%": the preposition of the phrase that stands alone with the figure in its part of the sentence, whose
 * verb is that of the part before; -1 where the figure does not stand so.
 */
export function gappedPhrase(chunks: readonly Chunk[], figure: number): number {
  if (chunks[figure - 1]?.word !== ',' || !ENDS.has(chunks[figure + 1]?.word ?? '.')) return -1;
  for (let i = figure - 2; i > 0 && figure - i < REACH; i--) {
    const { kind } = chunks[i]!;
    if (kind === 'prep') {
      const front = chunks[i - 1]!.kind === 'and' ? i - 2 : i - 1;
      const { word } = chunks[front] ?? {};
      if (word === ';' || (word === ',' && front < i - 1)) return i;
    } else if (kind !== 'noun' && kind !== 'det') return -1;
  }
  return -1;
}
const ENDS = new Set(['.', ';', ',', 'and']);
