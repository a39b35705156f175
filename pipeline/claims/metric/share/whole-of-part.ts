import type { Draft } from '../../draft.ts';

/** "Eleven of the train's 160 passengers were injured": not all of the 160. */
export function isWholeOfPart({ frame: { chunks }, chunk }: Draft): boolean {
  let at = chunk - 1;
  while (chunk - at < 3 && (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'noun')) at--;
  return chunks[at]?.word === 'of' && chunks[at - 1]?.kind === 'figure' && chunk - at <= 2;
}
