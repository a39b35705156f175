import { ALNUM, capitalised, glued, type Tokens, WORD } from '../../../text/tokens.ts';
import { CALENDAR, QUANTITY } from '../../workspace.ts';
import type { NameWords } from './name-words.ts';

/** A word in which a name can begin or go on: a capital, and nothing that a figure or a date has taken. */
export function startsName(tokens: Tokens, i: number, taken: Uint8Array, named: Uint8Array): boolean {
  if (taken[i] === CALENDAR) return false;
  if (named[i] === 1) return true;
  // "A&Es": the end of a word
  if (tokens.lower[i - 1] === '&' && glued(tokens, i) && glued(tokens, i - 1)) return false;
  const kind = tokens.kind[i];
  if (kind !== WORD && kind !== ALNUM) return false;
  // "GW" of a figure, and a letter by itself, are no names
  if (
    taken[i] === QUANTITY ||
    (tokens.end[i]! - tokens.start[i]! === 1 && !capitalised(tokens, i + 1 < tokens.count ? i + 1 : i))
  )
    return false;
  return capitalised(tokens, i) && tokens.lower[i] !== 'i' && !asks(tokens, i);
}

/** "Will Orlan survive the winter?", which asks, and nobody whose name is Will. */
function asks({ lower, count }: Tokens, i: number): boolean {
  if (lower[i] !== 'will' || (i > 0 && !BEGINS.test(lower[i - 1]!))) return false;
  for (let at = i + 1; at < count && at < i + LONGEST_QUESTION; at++)
    if (ENDS.test(lower[at]!)) return lower[at] === '?';
  return false;
}
const BEGINS = /^[.?!:“"‘#*–—-]+$/u;
const ENDS = /^[.?!]$/;
/** In words and marks. */
const LONGEST_QUESTION = 40;

/** A word with a capital. */
export const isPlainName = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === WORD && capitalised(tokens, i);

/** A capital with its full stop right behind it. */
export const isInitial = (tokens: Tokens, i: number): boolean =>
  tokens.end[i]! - tokens.start[i]! === 1 &&
  capitalised(tokens, i) &&
  tokens.lower[i + 1] === '.' &&
  glued(tokens, i + 1);

/** "the Republican People's Party", "the Pilots' Union": the mark of those for whom bodies are named; what is theirs is a part of the name. */
export function isOwnersMark(tokens: Tokens, i: number, { owners, unions }: NameWords): boolean {
  const ofMany = tokens.lower[i] === "'" && glued(tokens, i);
  if (tokens.lower[i] !== "'s" && !ofMany) return false;
  return owners.has(tokens.lower[i - 1] ?? '') || (ofMany && unions.has(tokens.lower[i + 1] ?? ''));
}
