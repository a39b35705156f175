import { capitalised, NUMBER } from '../../text/tokens.ts';
import { looksPlural } from '../quantities/singular.ts';
import { countsThings, isSmallDecimal, runOn } from './around-number.ts';
import { type Check, refuse, type Suspect } from './check.ts';

/** "Section 427", "Phase 2", "game seven", "no. 5": the word before makes the number a label, unless things are counted behind it. */
export const label: Check = (suspect) => {
  const { tokens, node, floor, rules } = suspect;
  const pair = node.form === 'fraction' && tokens.kind[node.from] === NUMBER; // "Gen 3/4"
  const dashed = node.sign === '-' && node.form === 'digits'; // "COVID -19"
  if (
    !(node.plain || pair || dashed || node.form === 'words' || isSmallDecimal(suspect)) ||
    node.from - 1 < floor
  )
    return null;
  const at = tokens.lower[node.from - 1] === '.' && node.from - 2 >= floor ? node.from - 2 : node.from - 1;
  const word = tokens.lower[at]!;
  // "the postcode is 90210"
  if (
    node.plain &&
    (word === 'is' || word === 'was' || word === ':') &&
    at - 1 >= floor &&
    rules.list('codes').has(tokens.lower[at - 1]!)
  )
    return refuse('label', 'a code', node.from, node.to);
  const reason = rules.before.get(word);
  if (!reason) return null;
  // "chapter one", "game seven"
  if (node.form === 'words' && !rules.list('labels_of_words').has(word)) return null;
  const counted = countsThings(suspect);
  const before = at - 1 >= floor ? tokens.lower[at - 1]! : '';
  // "plans to build 20 schools", "will stage 12 shows": the word is a verb; "the hall can seat 400"
  if ((counted || word === 'seat') && BEFORE_VERBS.has(before)) return null;
  // "is building 31 ships"
  if (counted && word.endsWith('ing') && FORMS_OF_BE.has(before)) return null;
  // "its variants seat 210 to 290 passengers": a range of seats is on no ticket
  if (word === 'seat' && looksPlural(before) && !capitalised(tokens, at)) return null;
  // "nurses train 40 recruits", "the court set 12 conditions"
  if (counted && isDone(suspect, at, before)) return null;
  // "last year 40 shops closed", "in the past week 12 people": which year it was, and not its number
  if (
    counted &&
    rules.list('times').has(word) &&
    (rules.list('which_time').has(before) || ORDINALS.test(before))
  )
    return null;
  // "the top five films": those, and no five films
  if (word === 'top') return refuse('label', reason, node.from, node.to);
  // "Phase 2 trials" against "that week 300 people": a capital, or nothing counted
  if (counted && at !== floor && !capitalised(tokens, at) && !/^\d{1,2}$/.test(tokens.lower[node.from]!))
    return null;
  return refuse('label', reason, node.from, runOn(suspect));
};
const FORMS_OF_BE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
const BEFORE_VERBS = new Set("to will would can could may might must should shall 'll".split(' '));

/** A verb in lower case behind those who do it: "they plan 40 shops"; not so "the plans phase 2 trials". */
const isDone = ({ tokens, rules }: Suspect, at: number, before: string): boolean =>
  !capitalised(tokens, at) &&
  ((rules.list('label_verbs').has(tokens.lower[at]!) && (DOERS.has(before) || looksPlural(before))) ||
    (rules.list('label_pasts').has(tokens.lower[at]!) && before !== 'the' && before !== ''));
const DOERS = new Set(['they', 'we', 'i', 'you', 'who', 'that']);
const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
