import { MOVED_FROM } from '../../../recognize/quantities/move.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';

/** "a further cut to 8%": the figure right behind the noun of a move and its preposition. */
export const isLedTo = ({ frame: { chunks }, chunk: figure, mention }: Draft, move: number): boolean =>
  figure === move + 2 && mention.quantity.change === null && /^(?:to|from)$/.test(chunks[move + 1]!.word);

/** One of the two ends that a move is told with: "from 719 to 681", "from 1 million in 2022 to 1.1 million". */
export function movedBetween({ mention, chunk, frame: { chunks, quantities } }: Draft): boolean {
  const word = chunks[chunk - 1]?.word;
  const at = quantities.indexOf(mention);
  if (mention.rule === MOVED_FROM || (word === 'to' && quantities[at - 1]?.rule === MOVED_FROM)) return true;
  if (word !== 'from' && word !== 'to') return false;
  const other = word === 'from' ? nextEnd(chunks, chunk, 1, 'to') : nextEnd(chunks, chunk, -1, 'from');
  return other >= 0;
}

/** The figure before or behind one that a preposition stands in front of, with nothing but a time between; -1 for none. */
function nextEnd(chunks: readonly Chunk[], figure: number, step: 1 | -1, prep: string): number {
  for (let i = figure + step, n = 0; n < 5; i += step, n++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'figure') return chunks[i - 1]?.word === prep ? i : -1;
    if (chunk?.kind !== 'prep' && chunk?.kind !== 'period' && chunk?.kind !== 'det') return -1;
  }
  return -1;
}
