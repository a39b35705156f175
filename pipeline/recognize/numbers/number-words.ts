import type { NumberRules } from '../../rulebook/numbers.ts';
import { glued, type Tokens } from '../../text/tokens.ts';

/** A run of number words ("twenty-eight thousand six hundred and forty-two"). */
export interface WordRun {
  readonly value: bigint;
  /** The power of ten of the last word where that is a magnitude of a thousand or more: "thirteen thousand" has 3. */
  readonly power: number;
  readonly to: number;
}

/**
 * Reads number words from token `i`. Tens take ones, hundreds take both, magnitudes come in falling order; "and" is
 * passed inside a number only ("two hundred and five"), never before another hundred or magnitude
 * ("between one hundred and two hundred").
 */
export function readWords(tokens: Tokens, i: number, rules: NumberRules): WordRun | null {
  let total = 0n;
  let current = 0; // what has been read since the last magnitude, below 10,000
  let last: 'none' | 'one' | 'ten' | 'hundred' | 'magnitude' = 'none';
  let ceiling = 100; // powers must fall
  let power = 0;
  let at = i;
  const article = rules.words.get(tokens.lower[i]!)?.is === 'article';
  if (article) {
    const next = rules.words.get(tokens.lower[i + 1] ?? '');
    if (next?.is !== 'magnitude') return null;
    current = 1;
    last = 'one';
    at = i + 1;
  }
  let to = i;
  for (let steps = 0; steps < 24; steps++) {
    const word = rules.words.get(tokens.lower[at] ?? '');
    if (word?.is === 'cardinal') {
      const { value } = word;
      if (last === 'none' || last === 'magnitude') current = value;
      else if (last === 'hundred') current += value;
      else if (last === 'ten' && value > 0 && value < 10) current += value;
      else break;
      last = value >= 20 ? 'ten' : 'one';
      power = 0;
      to = ++at;
    } else if (word?.is === 'magnitude' && last !== 'none' && word.power === 2) {
      if (last === 'hundred' || last === 'magnitude' || current === 0) break;
      current *= 100;
      last = 'hundred';
      power = 0;
      to = ++at;
    } else if (word?.is === 'magnitude' && last !== 'none' && word.power === 0) {
      if (last === 'magnitude' || current === 0) break;
      return { value: total + BigInt(current) * 12n, power: 0, to: at + 1 };
    } else if (word?.is === 'magnitude' && last !== 'none') {
      if (word.power >= ceiling || (current === 0 && last !== 'magnitude')) break;
      if (last === 'magnitude') break;
      total += BigInt(current) * 10n ** BigInt(word.power);
      ceiling = word.power;
      power = word.power;
      current = 0;
      last = 'magnitude';
      to = ++at;
    } else break;
    const joined = joint(tokens, at, last, rules);
    if (joined < 0) break;
    at = joined;
  }
  if (to === i || (article && to === i + 1 && last === 'one')) return null;
  return { value: total + BigInt(current), power: last === 'magnitude' ? power : 0, to };
}

/** Where the next number word of the same number may stand: directly behind, behind a tight hyphen, or behind "and". */
function joint(tokens: Tokens, at: number, last: string, rules: NumberRules): number {
  const mark = tokens.lower[at];
  if (mark === '-' && glued(tokens, at) && glued(tokens, at + 1)) {
    const next = rules.words.get(tokens.lower[at + 1] ?? '');
    const fits =
      (next?.is === 'cardinal' && last === 'ten' && next.value < 10) ||
      (next?.is === 'magnitude' && last !== 'magnitude');
    return fits ? at + 1 : -1;
  }
  if (mark === 'and' && (last === 'hundred' || last === 'magnitude')) {
    const next = rules.words.get(tokens.lower[at + 1] ?? '');
    const after = rules.words.get(tokens.lower[at + 2] ?? '');
    const small = next?.is === 'cardinal' && after?.is !== 'magnitude' && after?.is !== 'fraction';
    return small && last === 'hundred' ? at + 1 : -1;
  }
  return at;
}
