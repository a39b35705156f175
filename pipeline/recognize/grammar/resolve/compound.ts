import {
  ADJECTIVE,
  ADVERB,
  FINITE,
  likeliest,
  NOUN,
  NUMBER_TAG,
  OTHER,
  PARTICIPLE,
  PLURAL,
  PROPER,
  PUNCTUATION_TAG,
  setOf,
  type Tag,
} from '../../../rulebook/word-classes.ts';
import { glued, NUMBER, type Tokens } from '../../../text/tokens.ts';
import { joinsWords } from '../readings.ts';
import { bit } from '../tag-sets.ts';

const PARTICLES = new Set(['up', 'off', 'out', 'in', 'down', 'over', 'on', 'by', 'back']);

/** The point of an abbreviation; a dash or stroke between numbers or names ("2014-15", "FTSE/JSE"). */
export const binds = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i] === '.' || (BINDERS.has(tokens.lower[i]!) && glued(tokens, i + 1));
const BINDERS = new Set(['-', '–', '/']);

/** Last token of the hyphenated word that begins at `i`; `i` itself where none does. */
export function endOfCompound(tokens: Tokens, i: number, to: number): number {
  let last = i;
  while (last + 2 < to && joinsWords(tokens, last + 1)) last += 2;
  return last;
}

/** Tags a hyphenated word as a whole: a quality before a noun or where it is counted or made of a participle, else as its last part. */
export function tagCompound(
  tokens: Tokens,
  first: number,
  last: number,
  readings: Int32Array,
  from: number,
  tags: Uint8Array,
  to: number,
): Tag {
  const set = setOf(readings[last - from]!);
  const next = last + 1 < to ? likeliest(readings[last + 1 - from]!) : PUNCTUATION_TAG;
  const beforeNoun = next === NOUN || next === PLURAL || next === PROPER || next === ADJECTIVE;
  let tag: Tag;
  // "the start-up won": a verb may follow, for all that the word is a currency too
  const particle = PARTICLES.has(tokens.lower[last]!);
  const acts = particle && last + 1 < to && (setOf(readings[last + 1 - from]!) & bit(FINITE)) !== 0;
  const name = likeliest(readings[first - from]!) === PROPER;
  if (name && (set === bit(PROPER) || tokens.kind[last] === NUMBER)) tag = PROPER;
  else if (set === bit(NUMBER_TAG)) tag = NUMBER_TAG;
  else if (tokens.kind[first] === NUMBER || (beforeNoun && !acts)) tag = ADJECTIVE;
  else if (set & bit(PARTICIPLE)) tag = ADJECTIVE;
  else if (particle)
    tag = NOUN; // "start-up"
  else if (set & bit(PLURAL)) tag = PLURAL;
  else if (set & (bit(NOUN) | bit(PROPER))) tag = NOUN;
  else tag = set & bit(ADVERB) ? ADVERB : ADJECTIVE;
  for (let i = first; i <= last; i++)
    tags[i] = likeliest(readings[i - from]!) === NUMBER_TAG && tag !== PROPER ? NUMBER_TAG : tag;
  for (let i = first + 1; i < last; i += 2) tags[i] = OTHER;
  return tag;
}
