import type { Chunk } from '../chunks.ts';

/** "worth $6m", "worth an estimated $6m": the chunk of the word in front of the figure, or -1. */
export function worthBefore(chunks: readonly Chunk[], figure: number): number {
  let at = figure - 1;
  // "150 kg of cocaine estimated at $5m"
  const said = chunks[at]?.word === 'at' ? chunks[at - 1] : undefined;
  if (said?.bare && said.word === 'estimated' && chunks[at - 2]?.kind === 'noun') return at - 1;
  while (at > 0 && (chunks[at]!.kind === 'adverb' || chunks[at]!.kind === 'det' || chunks[at]!.bare)) at--;
  return chunks[at]?.word === 'worth' ? at : -1;
}

/** "$3.5m worth of cocaine": the chunk of what is worth it, behind the figure, or -1. */
export const worthBehind = (chunks: readonly Chunk[], figure: number): number =>
  chunks[figure + 1]?.word === 'worth' &&
  chunks[figure + 2]?.word === 'of' &&
  chunks[figure + 3]?.kind === 'noun'
    ? figure + 3
    : -1;
