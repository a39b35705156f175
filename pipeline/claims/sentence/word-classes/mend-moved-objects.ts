import { likeliest, PLURAL, NOUN as SINGULAR, setOf } from '../../../rulebook/word-classes.ts';
import { ADJ, ADVERB, AND, AUX, BARE, DET, NOUN, NUMERAL, RELATIVE, TO, VERB } from '../word-class.ts';
import type { Words } from './words.ts';

/** Most words of what is moved: "short bus fares". */
const LONGEST = 4;

/**
 * "to cut bus fares by 4%", "Council cuts bus fares by 4%", "The firm cut working hours by 10%": between a verb that moves its
 * object and "by" with a number all is object, whatever was taken for the verb.
 */
export function mendMovedObjects(words: Words): void {
  const { classes, tokens, from } = words;
  for (let k = 2; k < classes.length; k++) {
    if (tokens.lower[from + k] !== 'by' || !isNumberBehind(words, k)) continue;
    const verb = verbBefore(words, k);
    if (verb < 0) continue;
    classes[verb] = VERB;
    for (let i = verb + 1; i < k - 1; i++) if (isVerbal(classes[i]!)) classes[i] = ADJ;
    if (classes[k - 1] !== NOUN) classes[k - 1] = NOUN;
  }
}

function isNumberBehind({ classes, tokens, from }: Words, by: number): boolean {
  for (let at = by + 1; at < by + 4; at++) {
    // "by almost a third"
    if (classes[at] === NUMERAL || FRACTION.test(tokens.lower[from + at] ?? '')) return true;
    if (classes[at] !== ADVERB && classes[at] !== DET && classes[at] !== ADJ) return false;
  }
  return false;
}
const FRACTION = /^(?:half|third|quarter|fifth|tenth)$/;

/** The word that moves what stands in front of "by", where one of both was taken for something else; -1 for none. */
function verbBefore(words: Words, by: number): number {
  const { classes, tokens, from, rules } = words;
  const readings = rules.language.grammar().words;
  let wrong = false;
  for (let i = by - 1; i > 0 && by - i <= LONGEST + 1; i--) {
    const low = tokens.lower[from + i]!;
    if (i < by - 1 && rules.language.list('moves its object').has(low) && canFollow(classes[i - 1]!))
      return isVerbal(classes[i]!) ? (wrong ? i : -1) : isLoneHead(words, i) ? i : -1;
    if (isVerbal(classes[i]!)) {
      const known = readings.get(low) ?? 0;
      // "The price cuts hit sales by 4%": what is a verb more often
      const isNoun =
        i === by - 1
          ? low.endsWith('s') && (setOf(known) & ((1 << SINGULAR) | (1 << PLURAL))) !== 0
          : likeliest(known) === SINGULAR || low.endsWith('ing');
      if (!isNoun) return -1;
      wrong = true;
    } else if (classes[i] !== NOUN && classes[i] !== ADJ) return -1;
  }
  return -1;
}

/** "Council cuts bus fares", "The firm cut working hours"; but "The pay cuts hit sales": a plural behind an article and a noun is no verb. */
function isLoneHead({ classes, tokens, from }: Words, k: number): boolean {
  if (!tokens.lower[from + k]!.endsWith('s')) return true;
  let start = k - 1;
  while (start >= 0 && (classes[start] === NOUN || classes[start] === ADJ)) start--;
  return classes[start] !== DET;
}

const isVerbal = (word: number): boolean => word === VERB || word === BARE;

/** Behind its subject, "to" or an auxiliary; "the cut fares" are fares. */
const canFollow = (word: number): boolean =>
  word === NOUN || word === TO || word === AUX || word === RELATIVE || word === AND;
