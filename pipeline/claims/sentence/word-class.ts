import * as tag from '../../rulebook/word-classes.ts';

/** Word classes, as far as the chunks of a claim's sentence need them: the grammar's tags, coarser. */
export const OTHER = 0;
export const DET = 1;
export const ADJ = 2;
export const NOUN = 3;
export const VERB = 4;
export const AUX = 5;
export const PREP = 6;
export const AND = 7;
export const PRONOUN = 8;
/** "which", "who", and "that" behind a noun. */
export const RELATIVE = 9;
export const ADVERB = 10;
export const NUMERAL = 11;
export const MARK = 12;
/** "while", "because", "that" behind a verb: opens a clause. */
export const SUBORDINATOR = 13;
/** "'s" and a lone apostrophe behind a plural. */
export const POSSESSIVE = 14;
export const TO = 15;
/** A past participle or -ing form that is a verb: one in front of a noun is an adjective. */
export const BARE = 16;

/** The class of each tag of the grammar. */
export const coarse = new Uint8Array(tag.tagNames.length);
coarse[tag.DETERMINER] = DET;
coarse[tag.POSSESSIVE] = DET;
coarse[tag.GENITIVE] = POSSESSIVE;
coarse[tag.ADJECTIVE] = ADJ;
coarse[tag.NOUN] = NOUN;
coarse[tag.PLURAL] = NOUN;
coarse[tag.PROPER] = NOUN;
coarse[tag.PRONOUN] = PRONOUN;
coarse[tag.NUMBER_TAG] = NUMERAL;
coarse[tag.FINITE] = VERB;
coarse[tag.INFINITIVE] = VERB;
coarse[tag.PARTICIPLE] = BARE;
coarse[tag.GERUND] = BARE;
coarse[tag.AUXILIARY] = AUX;
coarse[tag.MODAL] = AUX;
coarse[tag.ADVERB] = ADVERB;
coarse[tag.PREPOSITION] = PREP;
coarse[tag.TO] = TO;
coarse[tag.CONJUNCTION] = AND;
coarse[tag.SUBORDINATOR] = SUBORDINATOR;
coarse[tag.RELATIVE] = RELATIVE;
coarse[tag.PUNCTUATION_TAG] = MARK;
coarse[tag.SIGN_TAG] = OTHER;
