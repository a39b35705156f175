import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  GERUND,
  NOUN,
  NUMBER_TAG,
  OTHER,
  PARTICIPLE,
  PRONOUN,
  PROPER,
  SIGN_TAG,
} from '../../../rulebook/word-classes.ts';
import { glued, NUMBER, type Tokens } from '../../../text/tokens.ts';
import { bit, NOUNS } from '../tag-sets.ts';

/** An adjective or number behind a noun goes on with the phrase only where a noun follows: "Super 8 film", not "shares 5%". */
export function goesOn(tokens: Tokens, tags: Uint8Array, i: number, end: number): boolean {
  if (tags[i] === NUMBER_TAG)
    return (
      tags[i - 1] === PROPER &&
      i + 1 < end &&
      (bit(tags[i + 1]!) & NOUNS) !== 0 &&
      isLabel(tokens, tags, i, end)
    );
  for (let k = i + 1; k < Math.min(end, i + 4); k++) {
    if (bit(tags[k]!) & NOUNS) return true;
    if (tags[k] !== ADJECTIVE && tags[k] !== OTHER) return false;
  }
  return false;
}

/** A number behind a name is part of it where it is bare and small and no measure follows: "Model 3", "S&P 500". */
export const isLabel = (tokens: Tokens, tags: Uint8Array, i: number, end: number): boolean =>
  tokens.kind[i] === NUMBER &&
  tokens.end[i]! - tokens.start[i]! <= 3 &&
  !tokens.lower[i]!.includes('.') &&
  !(
    i + 1 < end &&
    (tags[i + 1] === SIGN_TAG || tags[i + 1] === NUMBER_TAG || (glued(tokens, i + 1) && tags[i + 1] !== 22))
  );

/** "&" between names. */
export const joinsNames = (tokens: Tokens, tags: Uint8Array, i: number, end: number): boolean =>
  tokens.lower[i] === '&' && i + 1 < end && (bit(tags[i + 1]!) & NOUNS) !== 0;

/** A participle or -ing form that stands before a noun, perhaps with adjectives between: "proposed new plant". */
export function opensNoun(tags: Uint8Array, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    const set = bit(tags[k]!);
    if (set & NOUNS) return true;
    if (!(set & (bit(ADJECTIVE) | bit(OTHER) | bit(GERUND) | bit(PARTICIPLE) | bit(NUMBER_TAG))))
      return false;
  }
  return false;
}

/** Behind a noun a participle begins a clause ("sales driven by"), an -ing form may name it ("oil drilling rigs"). */
export const bindsParticiple = (tokens: Tokens, tags: Uint8Array, i: number, determiner: number): boolean =>
  tags[i] === GERUND &&
  (tags[i - 1] === NOUN ||
    // "a metals recycling firm": what *a* opens is not done with a plural
    (determiner >= 0 && (tokens.lower[determiner] === 'a' || tokens.lower[determiner] === 'an')));

/** The word before, adverbs aside, is an auxiliary or a pronoun with one ("we've"): a participle behind it is a verb. */
export function isVerbal(tags: Uint8Array, i: number): boolean {
  let k = i;
  while (k > 0 && k > i - 3 && tags[k] === ADVERB) k--;
  return k >= 0 && (tags[k] === AUXILIARY || tags[k] === PRONOUN);
}

/** "very", "newly" before an adjective, participle or number of the phrase. */
export function describes(tags: Uint8Array, i: number, end: number): boolean {
  const set = i < end ? bit(tags[i]!) : 0;
  return (set & (bit(ADJECTIVE) | bit(PARTICIPLE) | bit(NUMBER_TAG))) !== 0;
}
