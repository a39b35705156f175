import {
  ADVERB,
  AUXILIARY,
  GENITIVE,
  NOUN,
  PLURAL,
  PRONOUN,
  PROPER,
  PUNCTUATION_TAG,
  RELATIVE,
  SUBORDINATOR,
  type Tag,
} from '../../../rulebook/word-classes.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { bit } from '../tag-sets.ts';

/** Behind a noun the mark of a possessor; behind "it", "that", "there" short for *is*. */
export function apostrophe(tokens: Tokens, i: number, from: number, tags: Uint8Array): Tag {
  if (i === from) return PUNCTUATION_TAG;
  const before = tags[i - 1]!;
  // "Brathis' losing run cost it £4m": a name that opens its sentence looks like any noun
  const opens = i === from + 1 && before === NOUN;
  if (tokens.lower[i] === "'")
    return (before === PLURAL || before === PROPER || opens) &&
      tokens.start[i] === tokens.end[i - 1] &&
      tokens.lower[i - 1]!.endsWith('s')
      ? GENITIVE
      : PUNCTUATION_TAG;
  return bit(before) & (bit(PRONOUN) | bit(RELATIVE) | bit(SUBORDINATOR) | bit(ADVERB))
    ? AUXILIARY
    : GENITIVE;
}
