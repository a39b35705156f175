import {
  ADJECTIVE,
  GERUND,
  NOUN,
  NUMBER_TAG,
  PARTICIPLE,
  PLURAL,
  PROPER,
  type Tag,
} from '../../rulebook/word-classes.ts';
import { glued, NUMBER } from '../../text/tokens.ts';
import type { TokenRange } from '../grammar/bench.ts';
import type { View } from './view.ts';

const bit = (tag: Tag): number => 1 << tag;
const CONTENT =
  bit(ADJECTIVE) | bit(NOUN) | bit(PLURAL) | bit(PROPER) | bit(PARTICIPLE) | bit(GERUND) | bit(NUMBER_TAG);
/** Longest list of words: a phrase of a thousand is no name of a thing. */
const MOST = 40;

/** Words of measure that name nothing. */
const EMPTY = new Set(['total', 'equivalent']);
const JOINT = new Set(['-', '&', '.', '‑']);

/**
 * The content words of tokens `[from, to)` as they are written: articles, prepositions, possessive marks and signs dropped, what
 * belongs to a figure left out, hyphenated words and the like of "S&P" in one piece.
 */
export function wordsOf(view: View, [from, to]: TokenRange): string[] {
  const { tokens, tags, figures, sentence } = view;
  const words: string[] = [];
  let end = -1; // where the last word taken ends
  for (let i = from; i < to && words.length < MOST; i++) {
    if (figures[i - sentence[0]] === 1) continue;
    if (!(bit(tags[i]!) & CONTENT) || EMPTY.has(tokens.lower[i]!)) continue;
    const hyphen = tokens.lower[i + 1] === '-' && glued(tokens, i + 1);
    if (tags[i] === NUMBER_TAG && tokens.kind[i] !== NUMBER && !hyphen) continue; // "three" counts, "500" may be part of a name
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
    const joined =
      end >= 0 &&
      i - end === 1 &&
      glued(tokens, i) &&
      glued(tokens, i - 1) &&
      !(tokens.kind[i] === NUMBER && tokens.kind[i - 2] === NUMBER) && // "2018-19" is two
      JOINT.has(tokens.lower[i - 1]!);
    if (joined) words[words.length - 1] += tokens.text.slice(tokens.start[i - 1], tokens.end[i]);
    else words.push(word);
    end = i + 1;
  }
  return words;
}
