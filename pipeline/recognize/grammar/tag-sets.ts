import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  MODAL,
  NOUN,
  NUMBER_TAG,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PROPER,
  RELATIVE,
  SIGN_TAG,
  SUBORDINATOR,
  type Tag,
  TO,
} from '../../rulebook/word-classes.ts';

/** The set of one tag: sets of tags are numbers. */
export const bit = (tag: Tag): number => 1 << tag;
/** Verbs with a tense. */
export const TENSED = bit(FINITE) | bit(AUXILIARY) | bit(MODAL);
/** What an object begins with. */
export const OBJECT_OPENERS =
  bit(DETERMINER) | bit(POSSESSIVE) | bit(PRONOUN) | bit(NUMBER_TAG) | bit(SIGN_TAG);

/** What begins a clause. */
export const CLAUSE_OPENERS = bit(CONJUNCTION) | bit(SUBORDINATOR) | bit(RELATIVE);
/** Nouns and names. */
export const NOUNS = bit(NOUN) | bit(PLURAL) | bit(PROPER);
/** Prepositions, and the "to" that is one. */
export const PREPOSITIONS = bit(PREPOSITION) | bit(TO);
