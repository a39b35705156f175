import { ADJ, BARE, MARK, NOUN, PREP, TO, VERB } from '../word-class.ts';
import type { Words } from './words.ts';

/** "down £4m due to lack of games", "due to rising costs": what is named as a cause is a noun; "due to open in May" keeps its verb. */
export function mendCauses({ classes, tokens, from }: Words): void {
  for (let k = 1; k + 1 < classes.length; k++) {
    if (classes[k] !== TO || !CAUSES.test(tokens.lower[from + k - 1]!)) continue;
    const isQuality = classes[k + 1] === BARE && classes[k + 2] === NOUN;
    const isNoun = classes[k + 1] === VERB && endsPhrase(classes[k + 2], tokens.lower[from + k + 2] ?? '');
    if (!isQuality && !isNoun) continue;
    classes[k] = PREP;
    classes[k + 1] = isQuality ? ADJ : NOUN;
  }
}

const CAUSES = /^(?:due|owing|thanks)$/;

const endsPhrase = (word: number | undefined, low: string): boolean =>
  word === MARK || (word === PREP && low === 'of');
