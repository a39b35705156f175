import { FINITE, INFINITIVE, PARTICIPLE, setOf } from '../../../rulebook/word-classes.ts';
import { capitalised, placeOfWord } from '../../../text/tokens.ts';
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
import { isMoveBehindShare, repeatsShare, type Words } from './words.ts';

/**
 * A stretch between marks that has nouns and a number but no verb, where some noun behind the first could be one: "Uptake
 * stands at 84%". Headlines and lists keep their nouns: there the candidate is not followed by a preposition or a figure.
 */
export function giveVerbs(words: Words): void {
  const { classes, tokens, from } = words;
  let start = 0;
  for (let k = 0; k <= classes.length; k++) {
    const word = k < classes.length ? classes[k]! : MARK;
    if (word !== MARK && word !== SUBORDINATOR && word !== RELATIVE && word !== AND) continue;
    // "the stretch between Aarey and Borra": no border of clauses
    if (word === AND && placeOfWord(tokens, 'between', from + start, from + k) >= 0) continue;
    if (lacksVerb(classes, start, k)) giveVerb(words, start, k);
    start = k + 1;
  }
}

/** A number and no verb stand between. */
function lacksVerb(classes: Uint8Array, start: number, end: number): boolean {
  let numeral = false;
  for (let k = start; k < end; k++) {
    const word = classes[k]!;
    if (word === VERB || word === AUX || word === BARE) return false;
    if (word === NUMERAL) numeral = true;
  }
  return numeral;
}

function giveVerb(words: Words, start: number, end: number): void {
  const { classes, tokens, from, rules } = words;
  const readings = rules.language.grammar().words;
  const last = tokens.lower[from + end - 1] ?? '';
  // "The figures from 44 forces show:"
  if (
    end - 1 > start &&
    words.rules.language.list('show or include').has(last) &&
    tokens.lower[from + end] === ':'
  ) {
    classes[end - 1] = VERB;
    return;
  }
  for (let k = start; k + 1 < end; k++) {
    if (!isCandidate(words, start, k) || isMoveBehindShare(words, k, tokens.lower[from + k]!)) continue;
    // "with Azure sales of …": no clause
    if (placeOfWord(tokens, 'with', from + start, from + k) >= 0) return;
    const known = readings.get(tokens.lower[from + k]!);
    if (known === undefined || (setOf(known) & BASE) === 0) continue;
    // "the biggest wind farm with 40 turbines": one thing has no plain verb
    const isPlain = (setOf(known) & PLAIN_OR_PAST) === 1 << INFINITIVE;
    if (isPlain && isOfOne(words, k)) continue;
    classes[k] = VERB;
    return;
  }
}

/** "Farm" is plain alone, "cost" of the past as well. */
const PLAIN_OR_PAST = (1 << INFINITIVE) | (1 << PARTICIPLE);
/** "the biggest wind", "the world's largest food": one thing, and not "tenants in Velden". */
function isOfOne({ classes, tokens, from }: Words, k: number): boolean {
  if (classes[k - 1] !== NOUN || /[^s]s$/.test(tokens.lower[from + k - 1]!)) return false;
  let at = k - 1;
  while (at > 0 && (classes[at] === NOUN || classes[at] === ADJ)) at--;
  return (classes[at] === DET || classes[at] === POSSESSIVE) && classes[at - 1] !== PREP;
}

const BASE = (1 << FINITE) | (1 << INFINITIVE);

/** A noun that stands where a verb can: behind its subject and in front of a preposition, a number or a determiner. */
function isCandidate(words: Words, start: number, k: number): boolean {
  const { classes, tokens, from } = words;
  if (classes[k] !== NOUN || (k > start && !words.isHeadline && capitalised(tokens, from + k))) return false;
  if (repeatsShare(words, k)) return false;
  // "Pollution levels in 12 cities and 4 towns fell": nothing levels in a place
  if (tokens.lower[from + k] === 'levels') return false;
  if (!BEHIND_VERB.has(classes[k + 1]!) || tokens.lower[from + k + 1] === 'of') return false;
  const before = k > start ? classes[k - 1]! : start > 0 && classes[start - 1] !== AND ? MARK : DET;
  return before === NOUN || before === ADVERB || before === MARK || before === PRONOUN;
}

const BEHIND_VERB: ReadonlySet<number> = new Set([PREP, NUMERAL, TO, OTHER, DET]);
