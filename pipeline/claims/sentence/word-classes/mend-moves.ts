import { ADJ, ADVERB, BARE, DET, NOUN, NUMERAL, POSSESSIVE, SUBORDINATOR, TO, VERB } from '../word-class.ts';
import type { Words } from './words.ts';

/** "searched on, as the death toll climbed to 94": behind "as" and its noun, what moves to a figure is the verb of a clause. */
export function mendMoves({ classes, tokens, from }: Words): void {
  for (let k = 0; k < classes.length; k++) {
    if ((classes[k] !== BARE && classes[k] !== VERB) || !MOVED.test(tokens.lower[from + k]!)) continue;
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

const MOVED =
  /^(?:rose|fell|grew|sank|hit|(?:climb|increas|dropp|jump|soar|surg|plung|slump|slipp|declin|decreas|edg|advanc|reach|topp|pass|exceed|doubl|tripl|mount|dipp|tumbl|eas|swell|dwindl)ed)$/;
const REACHES = /^(?:to|by|past|above|below|beyond|from)$/;
const IN_PHRASE: ReadonlySet<number> = new Set([DET, ADJ, NOUN, POSSESSIVE, NUMERAL]);
const LONGEST = 8;
