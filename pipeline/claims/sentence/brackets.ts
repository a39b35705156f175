import type { Chunk } from './chunks.ts';

/** "€6m (£5.1m) signing": the chunk behind a figure, over the same amount once more in brackets. */
export function behindConversion(chunks: readonly Chunk[], figure: number): number {
  const { mention } = chunks[figure]!;
  const again = chunks[figure + 2];
  return chunks[figure + 1]?.word === '(' &&
    mention?.kind === 'quantity' &&
    again?.mention?.kind === 'quantity' &&
    again.mention.quantity.dimension === mention.quantity.dimension &&
    chunks[figure + 3]?.word === ')'
    ? figure + 4
    : figure + 1;
}

/** True for the figure in such brackets. */
export const isConversion = (chunks: readonly Chunk[], figure: number): boolean =>
  figure >= 2 && chunks[figure - 2]!.kind === 'figure' && behindConversion(chunks, figure - 2) === figure + 2;
