import type { Chunk } from '../chunk.ts';

/** "with the fire 30% contained": the noun between "with" and a figure that is said of it, or -1. */
export function withOf(chunks: readonly Chunk[], figure: number): number {
  let at = figure - 1;
  while (chunks[at]?.kind === 'adverb') at--;
  const said = chunks[figure + 1];
  const isSaid = said?.kind === 'verb' ? said.bare : said?.kind === 'det';
  return isSaid && chunks[at]?.kind === 'noun' && chunks[at - 1]?.word === 'with' ? at : -1;
}
