import {
  ADJ,
  ADVERB,
  AUX,
  BARE,
  DET,
  MARK,
  NOUN,
  NUMERAL,
  POSSESSIVE,
  PREP,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../word-class.ts';
import type { Words } from './words.ts';

/** "searched on, as the death toll climbed to 94": behind "as" and its noun, what moves to a figure is the verb of a clause. */
export function mendMoves({ classes, tokens, from, rules }: Words): void {
  for (let k = 0; k < classes.length; k++) {
    if (
      (classes[k] !== BARE && classes[k] !== VERB) ||
      !rules.language.list('moved or passed').has(tokens.lower[from + k]!)
    )
      continue;
    const next = classes[k + 1];
    if (next !== TO && next !== NUMERAL && next !== ADVERB && !REACHES.test(tokens.lower[from + k + 1] ?? ''))
      continue;
    let start = k - 1;
    while (start >= 0 && k - start < LONGEST && IN_PHRASE.has(classes[start]!)) start--;
    if (start === k - 1 || tokens.lower[from + start] !== 'as') continue;
    classes[start] = SUBORDINATOR;
    classes[k] = VERB;
  }
}

/** "The number of people seriously injured in crashes decreased by 3%": of two such forms, the one that moves is the verb. */
export function mendMovedSubject({ classes, tokens, from, rules }: Words): void {
  for (let k = 2; k < classes.length; k++) {
    if (classes[k] !== BARE || !rules.language.list('moved or passed').has(tokens.lower[from + k]!)) continue;
    if (
      classes[k + 1] !== TO &&
      classes[k + 1] !== NUMERAL &&
      !REACHES.test(tokens.lower[from + k + 1] ?? '')
    )
      continue;
    let j = k - 1;
    while (j > 0 && k - j < FARTHEST && IN_CLAUSE.has(classes[j]!)) j--;
    const before = classes[j - 1] === ADVERB ? classes[j - 2] : classes[j - 1];
    // "The number of hikers who died from falls climbed from 40"
    if (classes[j] === VERB && before === RELATIVE) {
      classes[k] = VERB;
      continue;
    }
    if (classes[j] !== VERB || !tokens.lower[from + j]!.endsWith('ed') || before !== NOUN) continue;
    classes[j] = BARE;
    classes[k] = VERB;
  }
}
const IN_CLAUSE: ReadonlySet<number> = new Set([BARE, PREP, DET, ADJ, NOUN, NUMERAL, POSSESSIVE, ADVERB]);
const FARTHEST = 10;

/** "The 27-year-old penned a contract": the one form of a verb between two marks, with an object behind it, is no participle. */
export function mendLoneVerbs({ classes, tokens, from, rules }: Words): void {
  let lone = -1;
  let verbs = 0;
  for (let k = 0; k <= classes.length; k++) {
    const word = k < classes.length ? classes[k]! : MARK;
    if (word === MARK || word === SUBORDINATOR || word === RELATIVE) {
      if (verbs === 1 && lone >= 0) classes[lone] = VERB;
      lone = -1;
      verbs = 0;
    } else if (word === BARE || word === AUX || (word === VERB && classes[k - 1] !== TO)) {
      verbs++;
      const low = tokens.lower[from + k]!;
      const takes = word === BARE && /[^e]ed$/.test(low) && classes[k + 1] === DET;
      const follows = classes[k - 1] === NOUN || classes[k - 1] === NUMERAL;
      // "12 homes destroyed a year ago"
      const isTime = rules.language.list('times of a move').has(tokens.lower[from + k + 2] ?? '');
      if (takes && follows && !isTime) lone = k;
    }
  }
}

const REACHES = /^(?:to|by|past|above|below|beyond|from)$/;
const IN_PHRASE: ReadonlySet<number> = new Set([DET, ADJ, NOUN, POSSESSIVE, NUMERAL]);
const LONGEST = 8;
