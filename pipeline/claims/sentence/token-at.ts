import type { Span } from '../../model/span.ts';
import type { Tokens } from '../../text/tokens.ts';

/** First token at or behind an offset, by bisection. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens `[from, to)` that a span covers. */
export const tokensOf = (tokens: Tokens, span: Span): readonly [number, number] => [
  tokenAt(tokens, span[0]),
  tokenAt(tokens, span[1] - 1) + 1,
];
