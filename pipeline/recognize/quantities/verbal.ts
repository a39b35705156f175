import type { Grammar } from '../../rulebook/grammar.ts';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  FINITE,
  MODAL,
  NOUN,
  PARTICIPLE,
  PLURAL,
  setOf,
} from '../../rulebook/word-classes.ts';

const bits = (...tags: readonly number[]): number => tags.reduce((set, tag) => set | (1 << tag), 0);
const NOMINAL = bits(NOUN, PLURAL, ADJECTIVE);
const VERBAL = bits(FINITE, AUXILIARY, MODAL, PARTICIPLE);

/** The word can only be a verb form ("shrank", "could", "voted"): a look at the lexicon, without the sentence. */
export function onlyVerb(word: string, grammar: Grammar): boolean {
  const readings = grammar.words.get(word);
  if (readings === undefined) return word.length > 5 && word.endsWith('ed') && word !== 'hundred';
  const set = setOf(readings);
  return (set & NOMINAL) === 0 && (set & VERBAL) !== 0;
}

/** The word can only be an adverb ("late", "seriously"). */
export function onlyAdverb(word: string, grammar: Grammar): boolean {
  const readings = grammar.words.get(word);
  if (readings === undefined) return word.length > 5 && word.endsWith('ly');
  const set = setOf(readings);
  return (set & NOMINAL) === 0 && (set & bits(ADVERB)) !== 0;
}

/** The word may be a finite verb, whatever else it may be ("shares", "rises"). */
export function mayBeFinite(word: string, grammar: Grammar): boolean {
  const readings = grammar.words.get(word);
  return readings !== undefined && (setOf(readings) & bits(FINITE)) !== 0;
}

/** The word may say what something is like ("skilled", "domestic", "damaged"): by the lexicon, or else by its ending. */
export function isQuality(word: string, grammar: Grammar): boolean {
  const readings = grammar.words.get(word);
  if (readings === undefined) return QUALITY_ENDING.test(word);
  return (setOf(readings) & bits(ADJECTIVE, PARTICIPLE)) !== 0 && (setOf(readings) & bits(PLURAL)) === 0;
}

const QUALITY_ENDING = /.{2}(?:ed|al|ic|ous|ive|ful|less|able|ible|ary|ean|ian|ese|ish)$/;
