import { ALNUM, capitalised, glued, NUMBER, PUNCTUATION, type Tokens, WORD } from '../../text/tokens.ts';

/** Rule of a mention that is a title in quotes. */
export const TITLE = 'title in quotes';

const MOST = 12; // tokens of a title
const INSIDE = new Set([':', ',', '-', '–', '&', "'", '!', '?', '/']);

/**
 * The tokens `[from, to)` of a title that the quote mark at `i` opens: "A Quiet Place Part II", two words or more of which the longer
 * ones have capitals; `null` for what somebody says.
 */
export function titleAt(tokens: Tokens, i: number, end: number): readonly [from: number, to: number] | null {
  if (tokens.lower[i] !== '"' || (i > 0 && glued(tokens, i) && tokens.lower[i - 1] !== '(')) return null;
  if (!glued(tokens, i + 1) || !opens(tokens, i + 1)) return null;
  let words = 0;
  let to = i + 1;
  for (; to < end && to - i <= MOST && tokens.lower[to] !== '"'; to++) {
    const kind = tokens.kind[to];
    if (kind === WORD || kind === ALNUM) {
      if (tokens.end[to]! - tokens.start[to]! > 3 && !capitalised(tokens, to)) return null;
      words++;
    } else if (kind !== NUMBER && !INSIDE.has(tokens.lower[to]!)) return null;
  }
  if (tokens.lower[to] !== '"' || (words < 2 && !(words === 1 && isTold(tokens, to + 1)))) return null;
  while (to > i + 1 && tokens.kind[to - 1] === PUNCTUATION) to--;
  return [i + 1, to];
}

/** Right behind the quote mark something is told of it ("“Sing” has earned"), or stands who made it: "“Sing” (Orrin Films)". */
const isTold = (tokens: Tokens, i: number): boolean =>
  TELLS.has(tokens.lower[i] ?? '') || (tokens.lower[i] === '(' && capitalised(tokens, i + 1));
const TELLS = new Set(
  'has had was is will earned earns took made grossed opened cost costs carries sold won drew topped led'.split(
    ' ',
  ),
);

const opens = (tokens: Tokens, i: number): boolean => capitalised(tokens, i) || tokens.kind[i] === NUMBER;
