import { capitalised, glued } from '../../../text/tokens.ts';
import {
  ADJ,
  ADVERB,
  AND,
  AUX,
  BARE,
  DET,
  NOUN,
  NUMERAL,
  PREP,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../word-class.ts';
import { canBeBase, type Words } from './words.ts';

/** Words that hold others together and were taken for something else, word by word. */
export function mendJoints(words: Words): void {
  const { classes, tokens, from } = words;
  for (let k = 0; k < classes.length; k++) {
    const low = tokens.lower[from + k]!;
    // "containers to and from Halm", "in and around Orrin"
    if (classes[k] === AND && isDirection(classes[k - 1]) && isDirection(classes[k + 1])) {
      classes[k] = PREP;
      if (classes[k - 1] === TO) classes[k - 1] = PREP;
    }
    // "A&E patients"
    if (low === 'a' && tokens.lower[from + k + 1] === '&' && glued(tokens, from + k + 1)) classes[k] = NOUN;
    // "a wildfire west of Halm": no part of the noun
    const isBehind = classes[k - 1] === NOUN && classes[k - 2] !== NUMERAL;
    if (isBehind && tokens.lower[from + k + 1] === 'of' && COMPASS.test(low)) classes[k] = PREP;
    // "a drop in overall crime": what crime, and how it dropped
    if (low === 'overall' && classes[k] === ADVERB && classes[k + 1] === NOUN) {
      classes[k] = ADJ;
      if (classes[k - 1] === ADVERB && tokens.lower[from + k - 1] === 'in') classes[k - 1] = PREP;
    }
    // "Engineers first tested 40 pumps": when they did
    const does = classes[k + 1] === ADVERB ? classes[k + 2] : classes[k + 1];
    if (
      (low === 'first' || low === 'last') &&
      classes[k - 1] === NOUN &&
      (does === VERB || does === BARE) &&
      classes[k] !== VERB
    )
      classes[k] = ADVERB;
    // "in spite of rising costs": one word in three
    if (low === 'spite' && tokens.lower[from + k - 1] === 'in' && tokens.lower[from + k + 1] === 'of')
      classes[k] = PREP;
    // "the state run lender"
    if (low === 'run' && tokens.lower[from + k - 1] === 'state' && classes[k + 1] === NOUN) classes[k] = ADJ;
    // "Car sales, meanwhile, increased by 7%"
    if (classes[k] === BARE && low.endsWith('ed') && isBehindLinkingWord(words, k)) classes[k] = VERB;
    // "pipes in Norland that carry water": right in front of its verb it stands for the noun
    const isDone = classes[k + 1] === VERB || classes[k + 1] === AUX;
    if (low === 'that' && classes[k] === SUBORDINATOR && classes[k - 1] === NOUN && isDone)
      classes[k] = RELATIVE;
    // "a drop of 7% in detached homes", "guests in damaged rooms": in what, and nothing is done
    if (
      low === 'in' &&
      classes[k] === ADVERB &&
      (words.figureEnds.has(from + k) || tokens.lower[from + k + 1]?.endsWith('ed')) &&
      (classes[k + 1] === VERB || classes[k + 1] === BARE) &&
      classes[k + 2] === NOUN
    ) {
      classes[k] = PREP;
      classes[k + 1] = ADJ;
    }
    // "as the Kenyan won": somebody from there
    if (
      classes[k] === ADJ &&
      classes[k - 1] === DET &&
      classes[k + 1] === BARE &&
      capitalised(tokens, from + k) &&
      !capitalised(tokens, from + k + 1) &&
      classes[k + 2] !== NOUN
    ) {
      classes[k] = NOUN;
      classes[k + 1] = VERB;
    }
    // "people aged 40 and over made up 12%": more of the age
    if (
      isDone &&
      OPEN_ENDS.has(low) &&
      /^(?:and|or)$/.test(tokens.lower[from + k - 1] ?? '') &&
      words.figureEnds.has(from + k - 1)
    )
      classes[k] = NOUN;
    // "Norland lead the table"
    if (tokens.lower[from + k + 1] === 'the' && isBehindName(words, k) && isLikeHead(words, low))
      classes[k] = VERB;
    if (classes[k] === VERB && isSingleNoun(words, k, low)) {
      classes[k] = NOUN;
      classes[k + 1] = RELATIVE;
    }
  }
}

const OPEN_ENDS = new Set(['over', 'under', 'above', 'below', 'more', 'less', 'older', 'younger']);

const isDirection = (of: number | undefined): boolean => of === PREP || of === TO;

const isBehindName = ({ classes, tokens, from }: Words, k: number): boolean =>
  classes[k - 1] === NOUN && capitalised(tokens, from + k - 1);

const isLikeHead = ({ rules }: Words, low: string): boolean =>
  rules.language.list('verbs like heads').has(low);

/** Behind ", meanwhile,". */
function isBehindLinkingWord({ tokens: { lower }, from, rules }: Words, k: number): boolean {
  const at = from + k;
  return (
    lower[at - 1] === ',' &&
    rules.language.list('linking adverbs').has(lower[at - 2] ?? '') &&
    lower[at - 3] === ',' &&
    k > 3
  );
}

const COMPASS = /^(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west))$/;

/** "a heavy Dart 9 rocket that can": a plain form behind what is one thing only, and in front of "that", is no verb. */
function isSingleNoun({ classes, tokens, from, rules }: Words, k: number, low: string): boolean {
  if (tokens.lower[from + k + 1] !== 'that' || !canBeBase(low, rules)) return false;
  for (let i = k - 1; i >= 0 && k - i <= 6; i--) {
    if (classes[i] === DET) return /^an?$/.test(tokens.lower[from + i]!);
    if (classes[i] !== NOUN && classes[i] !== ADJ && classes[i] !== NUMERAL && tokens.lower[from + i] !== '-')
      return false;
  }
  return false;
}
