import { ADJ, ADVERB, AUX, BARE, DET, MARK, NOUN, RELATIVE, SUBORDINATOR, TO, VERB } from '../word-class.ts';
import { canBeFinite, type Words } from './words.ts';

/** Makes verbs of forms that are seldom anything else where they stand, and were taken for part of the noun in front. */
export function mendMisreadVerbs(words: Words): void {
  const { classes, tokens, from } = words;
  for (let k = 1; k < classes.length; k++) {
    const low = tokens.lower[from + k]!;
    // "the bridge could last 60 years": how long, and not the years before
    if (low === 'last' && classes[k] !== VERB && isInfinitive(words, k)) classes[k] = VERB;
    // "puts spending on roads at £3m": what a number is put to, and nothing done
    if (classes[k] === BARE && isPutAt(words, k)) classes[k] = NOUN;
    if (classes[k] !== NOUN) continue;
    if (low === 'says' || isSaidToDo(words, k, low)) classes[k] = VERB;
    // "which saves £2m, and sets aside £6m"
    if (SETS.test(low) && tokens.lower[from + k + 1] === 'aside') classes[k] = VERB;
    // "A call put out on Monday asks", "a plan put forward by Halm"
    if (low === 'put' && isPutSomewhere(words, k)) {
      classes[k] = leadsToVerb(classes, k) ? BARE : VERB;
      if (classes[k - 1] === ADJ) classes[k - 1] = NOUN;
      if (classes[k + 1] === NOUN) classes[k + 1] = ADVERB;
    }
  }
}

const SETS = /^(?:sets?|puts?|lays?)$/;

/** Behind a modal or "to". */
const isInfinitive = ({ classes, tokens, from }: Words, k: number): boolean =>
  (classes[k - 1] === AUX &&
    /^(?:will|would|can|could|may|might|must|should|shall|['’]ll)$/.test(tokens.lower[from + k - 1]!)) ||
  (tokens.lower[from + k - 1] === 'to' && (classes[k - 2] === VERB || classes[k - 2] === BARE));

/** "the licence, which Dale said usually runs": behind the adverb of a relative clause, whose own verb is still to come. */
function isSaidToDo({ classes, tokens, from, rules }: Words, k: number, low: string): boolean {
  if (classes[k - 1] !== ADVERB || classes[k - 2] !== VERB || classes[k - 3] !== NOUN) return false;
  if (!rules.language.list('say or warn').has(tokens.lower[from + k - 2]!) || !canBeFinite(low, rules))
    return false;
  let at = k - 4;
  while (at > 0 && (classes[at] === NOUN || classes[at] === DET)) at--;
  return classes[at] === RELATIVE;
}

/** Behind a noun, and in front of the word that says where. */
const isPutSomewhere = ({ classes, tokens, from }: Words, k: number): boolean =>
  (classes[k - 1] === NOUN || classes[k - 1] === ADJ) && WHERE.test(tokens.lower[from + k + 1] ?? '');
const WHERE = /^(?:out|forward|together|up|forth|before|on|in|into|at|by)$/;

/** An -ing form right behind "put", with "at" and a number to come. */
function isPutAt({ classes, tokens, from }: Words, k: number): boolean {
  if (!/^put(?:s|ting)?$/.test(tokens.lower[from + k - 1]!) || !tokens.lower[from + k]!.endsWith('ing'))
    return false;
  for (let i = k + 1; i + 1 < classes.length && i - k < FAR && classes[i] !== MARK; i++)
    if (tokens.lower[from + i] === 'at' && FIGURE.test(tokens.lower[from + i + 1]!)) return true;
  return false;
}
const FAR = 14;
const FIGURE = /^(?:\d|[$£€¥]|some|about|around|nearly|more|almost|over)/;

/** A verb stands behind, in the same clause. */
function leadsToVerb(classes: Uint8Array, k: number): boolean {
  for (let i = k + 1; i < classes.length; i++) {
    if (classes[i] === AUX || (classes[i] === VERB && classes[i - 1] !== TO)) return true;
    if (classes[i] === MARK || classes[i] === SUBORDINATOR || classes[i] === RELATIVE) return false;
  }
  return false;
}
