import { ADJ, AUX, DET, NOUN, NUMERAL, VERB } from '../word-class.ts';
import { canBeFinite, type Words } from './words.ts';

/** "The park with 40 shops wins a prize": what one thing does that has so many of others, where the clause has no verb before. */
export function doesWith({ classes, tokens, from, rules }: Words, k: number, low: string): boolean {
  const next = classes[k + 1];
  const hasObject = next === NOUN || next === ADJ || next === DET;
  if (!hasObject || !ONE_DOES.test(low) || !ONE_DOES.test(tokens.lower[from + k - 1] ?? '')) return false;
  let at = k - 1;
  while (at > 0 && k - at <= LONGEST && (classes[at] === NOUN || classes[at] === ADJ)) at--;
  if (classes[at] !== NUMERAL || tokens.lower[from + at - 1] !== 'with') return false;
  if (classes[at - 2] !== NOUN || ONE_DOES.test(tokens.lower[from + at - 2]!)) return false;
  return canBeFinite(low, rules) && !classes.subarray(0, at).some(isTensed);
}

/** In tokens, from the number to the verb: "40 | new | flats". */
const LONGEST = 4;

const ONE_DOES = /[^su]s$/;

const isTensed = (word: number): boolean => word === VERB || word === AUX;
