import { ADJ, ADVERB, BARE, DET, NOUN, NUMERAL, PREP, PRONOUN, RELATIVE, TO } from '../word-class.ts';
import type { Words } from './words.ts';

/** "Those in rented homes pay 40%", "those given one lost 2 kg": where it says by itself who is meant, it stands in front of no noun. */
export function mendThose({ classes, tokens, from }: Words): void {
  for (let k = 0; k + 2 < classes.length; k++) {
    if (tokens.lower[from + k] !== 'those') continue;
    const next = tokens.lower[from + k + 1]!;
    const isDone =
      PARTICIPLE.test(next) &&
      (AFTER_PARTICIPLE.has(classes[k + 2]!) || tokens.lower[from + k + 2] === 'part');
    const isWhere = WHERE.has(next) && classes[k + 1] !== NOUN;
    if (isDone) classes[k + 1] = BARE;
    else if (isWhere) classes[k + 1] = PREP;
    else if (classes[k + 1] !== RELATIVE) continue;
    if (classes[k] === DET || classes[k] === PRONOUN) classes[k] = PRONOUN;
  }
}

const PARTICIPLE = /^(?:given|born|taken|known|\w{2,}(?:ed|ing))$/;
const AFTER_PARTICIPLE: ReadonlySet<number> = new Set([PREP, NUMERAL, DET, TO, ADVERB, PRONOUN, ADJ]);
const WHERE = new Set([
  'in',
  'on',
  'at',
  'from',
  'with',
  'without',
  'under',
  'over',
  'outside',
  'of',
  'for',
  'near',
  'between',
]);
