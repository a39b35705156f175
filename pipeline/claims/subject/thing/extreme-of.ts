import { isSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { Draft } from '../../draft.ts';

/**
 * "The deepest point of the tunnel is 250 m below": how deep the tunnel is, and nothing that the point has. The chunk of the whole, or -1.
 */
export function wholeOfExtreme({ frame: { chunks, tokens } }: Draft, index: number): number {
  const { from, head, word } = chunks[index]!;
  if (!PLACES.has(word) || chunks[index + 1]?.word !== 'of') return -1;
  const whole = chunks[index + 2]?.kind === 'det' ? index + 3 : index + 2;
  for (let i = from; i < head; i++)
    if (isSuperlative(tokens.lower[i]!)) return chunks[whole]?.kind === 'noun' ? whole : -1;
  return -1;
}
export const PLACES: ReadonlySet<string> = new Set([
  'point',
  'part',
  'end',
  'spot',
  'section',
  'stretch',
  'level',
]);
