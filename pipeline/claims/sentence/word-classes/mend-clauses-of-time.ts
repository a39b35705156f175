import {
  ADJ,
  ADVERB,
  AND,
  AUX,
  BARE,
  DET,
  MARK,
  NOUN,
  NUMERAL,
  OTHER,
  POSSESSIVE,
  PREP,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../word-class.ts';
import { canBeFinite, type Words } from './words.ts';

/** Words that lead a noun ("after the strike") or a clause ("after the bank reported a loss"). */
const EITHER: ReadonlySet<string> = new Set(['after', 'before', 'until', 'since']);

/**
 * "fell after the bank reported a loss", "since the reservoir reached its height": with an object right behind it and no other verb in its
 * clause, the form in -ed is the verb of a clause that the word opens, and does not say which bank.
 */
export function mendClausesOfTime(words: Words): void {
  const { classes, tokens, from } = words;
  for (let k = 1; k < classes.length; k++) {
    if (classes[k] !== PREP && classes[k] !== SUBORDINATOR) continue;
    if (!EITHER.has(tokens.lower[from + k]!)) continue;
    const verb = behindSubject(classes, k + 1);
    if (verb < 0 || !opensObject(words, verb + 1) || !hasVerb(classes, 0, k) || hasVerb(classes, verb + 1))
      continue;
    if (classes[verb] === BARE && !isPast(words, verb)) continue;
    classes[verb] = VERB;
    classes[k] = SUBORDINATOR;
  }
}

/** The verb or participle right behind a noun phrase without a preposition; -1 where there is none. */
function behindSubject(classes: Uint8Array, start: number): number {
  let k = start;
  while (k < classes.length && IN_PHRASE.has(classes[k]!)) k++;
  const noun = k - 1;
  // "after Halm successfully conducted a trial"
  if (classes[k] === ADVERB) k++;
  const isVerb = classes[k] === BARE || classes[k] === VERB;
  return isVerb && classes[noun] === NOUN ? k : -1;
}
const IN_PHRASE: ReadonlySet<number> = new Set([DET, ADJ, NOUN, NUMERAL, POSSESSIVE]);

/** Not "the deal signed in May", "the men charged 12 months ago". */
function opensObject({ classes, tokens, from }: Words, k: number): boolean {
  if (classes[k] === OTHER) return classes[k + 1] === NUMERAL; // "$4m"
  return OBJECT.has(classes[k] ?? MARK) && tokens.lower[from + k] !== 'by';
}
const OBJECT: ReadonlySet<number> = new Set([DET, NOUN, NUMERAL, POSSESSIVE, PRONOUN, ADJ]);

/** A verb with its tense up to the next border of clauses, or up to `end`. */
function hasVerb(classes: Uint8Array, start: number, end = classes.length): boolean {
  for (let k = start; k < end; k++) {
    const word = classes[k]!;
    // "after Halm sold the mill to raise £4m"
    if ((word === VERB || word === AUX) && classes[k - 1] !== TO) return true;
    if (start > 0 && BORDERS.has(word)) return false;
  }
  return false;
}
const BORDERS: ReadonlySet<number> = new Set([MARK, AND, RELATIVE, SUBORDINATOR]);

/** No -ing form, and no participle that differs from the past ("seen"). */
const isPast = ({ tokens, from, rules }: Words, k: number): boolean =>
  tokens.lower[from + k]!.endsWith('ed') || canBeFinite(tokens.lower[from + k]!, rules);
