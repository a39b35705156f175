import type { Quantity } from '../../../model/quantity.ts';
import type { Chunk } from '../chunks.ts';

/** "€6m (£5.1m) signing", "£45m ($58m, 49m euros)": the chunk behind a figure, over the same amount once more in brackets. */
export function behindConversion(chunks: readonly Chunk[], figure: number): number {
  if (chunks[figure + 1]?.word !== '(') return figure + 1;
  // "40 terawatt hours (TWh)": what the unit is called in short
  const short = chunks[figure + 2];
  if (short?.kind === 'noun' && short.to - short.from === 1 && chunks[figure + 3]?.word === ')')
    return figure + 4;
  let at = figure + 2;
  while (isAgain(chunks, figure, at) && LISTS.has(chunks[at + 1]?.word ?? '') && at - figure < LONGEST)
    at += 2;
  return isAgain(chunks, figure, at) && chunks[at + 1]?.word === ')' ? at + 2 : figure + 1;
}

/** Between two currencies of one amount. */
const LISTS = new Set([',', '/', ';', 'or', '=']);
const LONGEST = 6;

/** A figure of the same kind. */
function isAgain(chunks: readonly Chunk[], figure: number, at: number): boolean {
  const { mention } = chunks[figure]!;
  const again = chunks[at]?.mention;
  return (
    mention?.kind === 'quantity' &&
    again?.kind === 'quantity' &&
    kindOf(again.quantity) === kindOf(mention.quantity)
  );
}

/** "a third (34%)": a bare fraction is a share. */
const kindOf = ({ dimension, value }: Quantity): string =>
  dimension === 'number' && typeof value === 'string' && value.startsWith('0.') ? 'ratio' : dimension;

/** The figure that stands in front of such brackets, for one inside them; -1 for any other. */
export function convertedFrom(chunks: readonly Chunk[], figure: number): number {
  for (let at = figure - 1; at > 0 && figure - at < LONGEST; at -= 2)
    if (chunks[at]!.word === '(')
      return chunks[at - 1]!.kind === 'figure' && behindConversion(chunks, at - 1) > figure ? at - 1 : -1;
    else if (!LISTS.has(chunks[at]!.word)) return -1;
  return -1;
}

/** True for a figure in such brackets. */
export const isConversion = (chunks: readonly Chunk[], figure: number): boolean =>
  convertedFrom(chunks, figure) >= 0;
