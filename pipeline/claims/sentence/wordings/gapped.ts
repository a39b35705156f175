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

/** "the shares of Halm fell 9%, those of Dorn 4%": the noun that "those" is of, where the verb is said once; -1 where the figure does not stand so. */
export function gappedThose(chunks: readonly Chunk[], figure: number): number {
  const noun = chunks[figure - 1]?.kind === 'adverb' ? figure - 2 : figure - 1;
  const isThose = chunks[noun - 1]?.kind === 'prep' && /^(?:those|that)$/.test(chunks[noun - 2]?.word ?? '');
  const border = chunks[noun - 3];
  const joins = border?.word === ',' || border?.word === ';' || border?.kind === 'and';
  return chunks[noun]?.kind === 'noun' && isThose && joins ? noun : -1;
}
