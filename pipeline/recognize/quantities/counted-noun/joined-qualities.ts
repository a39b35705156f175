import { capitalised, glued, type Tokens, WORD } from '../../../text/tokens.ts';
import { looksPlural } from '../singular.ts';
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

/** "private, navy and foreign boats": where the noun stands that three or more words before it say the kinds of; the comma itself for none. */
export function behindListed(
  { kind, lower }: Tokens,
  comma: number,
  end: number,
  quality: CountOptions['quality'],
): number {
  const isWord = (at: number): boolean => at < end && kind[at] === WORD && !JOINS.has(lower[at]!);
  if (!quality(lower[comma - 1]!)) return comma;
  let at = comma;
  while (lower[at] === ',' && isWord(at + 1)) at += 2;
  if (lower[at] === ',') at++; // "private, navy, and foreign boats"
  const isList = at > comma + 1 && JOINS.has(lower[at] ?? '') && isWord(at + 1) && quality(lower[at + 1]!);
  return isList && isWord(at + 2) && looksPlural(lower[at + 2]!) ? at + 2 : comma;
}

/** The word is the last of a compound ("time" in "part-time"). */
export const hyphened = (tokens: Tokens, i: number): boolean =>
  INNER.has(tokens.lower[i - 1] ?? '') && glued(tokens, i) && glued(tokens, i - 1);

/** "460 Kia and Hyundai vehicles": two names before one noun. */
export const joinsNames = (tokens: Tokens, i: number): boolean =>
  capitalised(tokens, i - 1) && capitalised(tokens, i + 1);

/** Marks inside a word. */
export const INNER = new Set(['-', '/', '‑']);
