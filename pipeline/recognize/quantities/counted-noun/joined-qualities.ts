import { capitalised, glued, type Tokens, WORD } from '../../../text/tokens.ts';
import type { CountOptions } from './counted.ts';

/** Words that join two qualities of one noun. */
export const JOINS = new Set(['and', 'or']);

/** Where the second of two qualities ends that the word at `i` joins ("full-time and part-time staff"); `i` where it joins none. */
export function behindQualities(
  tokens: Tokens,
  i: number,
  end: number,
  quality: CountOptions['quality'],
): number {
  const isQuality = (from: number, to: number): boolean =>
    to - from > 1 ? tokens.kind[to - 1] === WORD : tokens.kind[from] === WORD && quality(tokens.lower[from]!);
  const from = hyphened(tokens, i - 1) ? i - 3 : i - 1;
  const to = i + 3 < end && hyphened(tokens, i + 3) ? i + 4 : i + 2;
  return to < end && isQuality(from, i) && isQuality(i + 1, to) ? to : i;
}

/** The word is the last of a compound ("time" in "part-time"). */
export const hyphened = (tokens: Tokens, i: number): boolean =>
  INNER.has(tokens.lower[i - 1] ?? '') && glued(tokens, i) && glued(tokens, i - 1);

/** "460 Kia and Hyundai vehicles": two names before one noun. */
export const joinsNames = (tokens: Tokens, i: number): boolean =>
  capitalised(tokens, i - 1) && capitalised(tokens, i + 1);

/** Marks inside a word. */
export const INNER = new Set(['-', '/', '‑']);
