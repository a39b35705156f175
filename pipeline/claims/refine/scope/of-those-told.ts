import type { Draft } from '../../draft.ts';

/** "of these the fire agency lists 640 as homes and 26 as shops": all figures of a clause that opens so are parts of what was told before. */
export function isOfThoseTold({
  frame: { tokens, reading },
  tokens: [figure],
  dimension,
  isChange,
}: Draft): boolean {
  if (isChange || !/^(?:count|number|money)$/.test(dimension)) return false;
  const { lower } = tokens;
  let from = figure;
  while (from > reading.tokens[0] && !/^[;:]$/.test(lower[from - 1]!)) from--;
  if (/^(?:and|but)$/.test(lower[from]!)) from++;
  return OF.test(lower[from]!) && THOSE.test(lower[from + 1] ?? '');
}
const OF = /^(?:of|among)$/;
const THOSE = /^(?:these|those|them|whom|which)$/;
