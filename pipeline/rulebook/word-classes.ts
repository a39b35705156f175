/**
 * Parts of speech as small numbers, so that a sentence's reading is a `Uint8Array` and a set of readings one integer.
 * `FINITE` is a verb with a tense ("rose", "says"), `INFINITIVE` the base form behind *to* or a modal, `PARTICIPLE` a past one.
 */
export const tagNames = [
  'other',
  'determiner',
  'possessive',
  'genitive',
  'adjective',
  'noun',
  'plural',
  'proper',
  'pronoun',
  'number',
  'finite',
  'infinitive',
  'participle',
  'gerund',
  'auxiliary',
  'modal',
  'adverb',
  'preposition',
  'to',
  'conjunction',
  'subordinator',
  'relative',
  'punctuation',
  'sign',
  'start',
] as const;

export type TagName = (typeof tagNames)[number];
export type Tag = number;

const code = (name: TagName): Tag => tagNames.indexOf(name);

export const OTHER = code('other');
export const DETERMINER = code('determiner');
/** `its`, `their`. */
export const POSSESSIVE = code('possessive');
/** The `'s` behind a possessor. */
export const GENITIVE = code('genitive');
export const ADJECTIVE = code('adjective');
/** A common noun in the singular. */
export const NOUN = code('noun');
export const PLURAL = code('plural');
export const PROPER = code('proper');
export const PRONOUN = code('pronoun');
export const NUMBER_TAG = code('number');
export const FINITE = code('finite');
export const INFINITIVE = code('infinitive');
export const PARTICIPLE = code('participle');
export const GERUND = code('gerund');
/** Forms of *be* and *have*. */
export const AUXILIARY = code('auxiliary');
/** *will*, *could*, and *did* before another verb. */
export const MODAL = code('modal');
export const ADVERB = code('adverb');
export const PREPOSITION = code('preposition');
export const TO = code('to');
export const CONJUNCTION = code('conjunction');
export const SUBORDINATOR = code('subordinator');
export const RELATIVE = code('relative');
export const PUNCTUATION_TAG = code('punctuation');
export const SIGN_TAG = code('sign');
/** Not a word: what stands before the first word of a clause. */
export const START = code('start');

/**
 * The readings a word can have: one bit a tag, and the likeliest one in the bits above.
 * 25 tags and 5 bits for the likeliest fit a 30-bit integer, which V8 keeps unboxed.
 */
export type Readings = number;

const BITS = 25;
export const readingsOf = (tags: readonly Tag[]): Readings =>
  tags.reduce((bits, tag) => bits | (1 << tag), 0) + (tags[0] ?? 0) * (1 << BITS);
export const setOf = (readings: Readings): number => readings & ((1 << BITS) - 1);
export const likeliest = (readings: Readings): Tag => readings >>> BITS;
/** Both sets of readings; the first's likeliest stays. */
export const join = (a: Readings, b: Readings): Readings => (a | setOf(b)) as Readings;

export const tagNamed = (name: string): Tag => tagNames.indexOf(name as TagName);
