import { PUNCTUATION, type Tokens } from '../../../text/tokens.ts';
import type { Workspace } from '../../workspace.ts';
import { isPlainName } from './start-of-name.ts';

/** The first word of the sentence, past quote marks, brackets and what was to be printed bold ("**Storage:** …"). */
export function openingWord(tokens: Tokens, first: number, end: number): number {
  let i = first;
  while (i < end && (tokens.kind[i] === PUNCTUATION || tokens.lower[i] === '*')) i++;
  return i;
}

/** Words that stand with a capital inside some sentence of the passage, and not in the middle of a longer name ("the National Crime Office"). */
export function capitalisedInside({ tokens, ends }: Workspace): ReadonlySet<string> {
  const words = new Set<string>();
  let first = 0;
  for (const end of ends) {
    const opening = openingWord(tokens, first, end);
    for (let i = opening + 1; i < end; i++)
      if (isPlainName(tokens, i) && !isInside(tokens, i) && !opensSpeech(tokens, i))
        words.add(tokens.lower[i]!);
    first = end;
  }
  return words;
}

/** Between two words with a capital, or behind one and in front of another. */
const isInside = (tokens: Tokens, i: number): boolean =>
  i > 0 && isPlainName(tokens, i - 1) && i + 1 < tokens.count && isPlainName(tokens, i + 1);

/** "The report said: “Thefts of bicycles …": a capital for what is said, as at the start of a sentence. */
export const opensSpeech = ({ lower }: Tokens, at: number): boolean =>
  QUOTES.has(lower[at - 1] ?? '') && (lower[at - 2] === ':' || lower[at - 2] === ',');
const QUOTES = new Set(['"', '“', '‘']);
