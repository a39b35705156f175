import { capitalised, glued, type Tokens, WORD } from '../../../text/tokens.ts';
import type { NameWords } from './name-words.ts';

/** Where a name with its legal form ends, and where the part of it ends by which it is known. */
export interface NameOfFirm {
  /** Behind "Halm Foods" in "Halm Foods Co., Ltd. (NYSE: HLM)". */
  readonly known: number;
  /** Behind all of it. */
  readonly to: number;
}

/**
 * "Halm Foods, Inc.", "Halm GmbH", "Halm plc (LSE: HLM)": one firm however much of it is printed. The legal form is part of what is written and
 * none of the name, so that it meets "Halm Foods"; the same for the letters under which its shares are traded. `null` where a name has neither.
 * @param to behind the capitals that begin at `from`; the form may be among them or behind
 */
export function nameOfFirm(tokens: Tokens, words: NameWords, from: number, to: number): NameOfFirm | null {
  let known = to;
  while (known > from + 1 && isForm(tokens, words, known - 1)) known--;
  // "Halm & Co": what is joined has no name without it
  if (/^(?:&|and)$/.test(tokens.lower[known - 1]!)) return null;
  let end = known;
  for (let at = overMark(tokens, end); isForm(tokens, words, at); at = overMark(tokens, end)) end = at + 1;
  if (end > known) end = overStop(tokens, end);
  const traded = overLetters(tokens, words, end);
  return traded > known ? { known, to: traded } : null;
}

/** "Inc", "GmbH"; letters that stand for other things as well are forms where no name goes on behind them: "Texas AG Ken Lind". */
function isForm(tokens: Tokens, { forms, shortForms }: NameWords, at: number): boolean {
  const word = tokens.lower[at];
  if (word === undefined || tokens.kind[at] !== WORD) return false;
  if (forms.has(word)) return capitalised(tokens, at) || word === 'plc';
  if (!shortForms.has(word)) return false;
  const written = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const goesOn = tokens.kind[at + 1] === WORD && capitalised(tokens, at + 1);
  return written === written.toUpperCase() && !goesOn;
}

/** Behind the full stop and comma between two parts: "Co., Ltd", ", Inc". */
function overMark(tokens: Tokens, at: number): number {
  const next = isStop(tokens, at) ? at + 1 : at;
  return tokens.lower[next] === ',' ? next + 1 : next;
}

/** Behind the full stop of "Inc.", unless it may end the sentence as well. */
function overStop(tokens: Tokens, at: number): number {
  if (!isStop(tokens, at)) return at;
  const goesOn =
    (tokens.kind[at + 1] === WORD && !capitalised(tokens, at + 1)) ||
    /^[,(]$/.test(tokens.lower[at + 1] ?? '');
  return goesOn ? at + 1 : at;
}

const isStop = (tokens: Tokens, at: number): boolean => tokens.lower[at] === '.' && glued(tokens, at);

/** Behind "(NYSE: HLM)". */
function overLetters({ lower }: Tokens, { markets }: NameWords, at: number): number {
  if (lower[at] !== '(' || !markets.has(lower[at + 1] ?? '') || lower[at + 2] !== ':') return at;
  for (let to = at + 4; to < at + 8; to++) if (lower[to] === ')') return to + 1;
  return at;
}
