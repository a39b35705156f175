import { divide } from '../../model/decimal.ts';
import type { NumberRules } from '../../rulebook/numbers.ts';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { fraction } from './fraction.ts';
import { readLiteral } from './literal.ts';
import type { NumberNode } from './number.ts';
import { readWords } from './number-words.ts';
import type { Surroundings } from './surroundings.ts';

/** "one in five", "2 in 5", "three out of ten". */
export function ratioInWords(
  tokens: Tokens,
  i: number,
  rules: NumberRules,
  around: Surroundings,
): NumberNode | null {
  // the cheap test first: almost no number has "in" or "out of" behind it
  const ahead = tokens.lower[i + 1];
  if (tokens.kind[i] === NUMBER && ahead !== 'in' && ahead !== 'out' && ahead !== '-') return null;
  const first = smallCount(tokens, i, rules);
  if (!first) return null;
  let at = first.to;
  // "one household in five": the thing counted may stand between
  if (
    IN_HEADS.has(tokens.lower[at + 1] ?? '') &&
    tokens.kind[at] === WORD &&
    tokens.kind[i] === WORD &&
    !IN_HEADS.has(tokens.lower[at]!)
  )
    at++;
  const out = tokens.lower[at] === 'out' && tokens.lower[at + 1] === 'of';
  const hyphen = tokens.lower[at] === '-' && tokens.lower[at + 1] === 'in' && tokens.lower[at + 2] === '-';
  if (out) at += 2;
  else if (hyphen) at += 3;
  else if (tokens.lower[at] === 'in') {
    at++;
    if (tokens.lower[at] === 'every') at++;
  } else return null;
  if (at >= around.ceiling) return null;
  const whole = smallCount(tokens, at, rules);
  if (!whole || whole.count <= first.count) return null;
  if (!out && !hyphen && !RATIO_WHOLES.has(whole.count) && whole.count % 100 !== 0) return null;
  if (!out && TIMES.has(tokens.lower[whole.to] ?? '')) return null;
  return fraction(i, whole.to, divide(String(first.count), String(whole.count)));
}

const IN_HEADS = new Set(['in', 'out']);
/** "1 in 7" may be a week of something; these wholes are what shares are told in. */
const RATIO_WHOLES = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 100, 200, 250, 300, 400, 500, 1000, 2000, 5000,
  10000,
]);
/** "one in five days" is how often. */
const TIMES = new Set([
  'year',
  'years',
  'month',
  'months',
  'week',
  'weeks',
  'day',
  'days',
  'hour',
  'hours',
  'minute',
  'minutes',
  'games',
  'matches',
  'seasons',
  'attempts',
  'starts',
  'tries',
  'overs',
  'innings',
  'seconds',
  'appearances',
]);

function smallCount(tokens: Tokens, i: number, rules: NumberRules): { count: number; to: number } | null {
  if (tokens.kind[i] === NUMBER) {
    const literal = readLiteral(tokens, i);
    if (!literal || literal.value.includes('.') || literal.value.length > 7) return null;
    return { count: Number(literal.value), to: literal.to };
  }
  const run = readWords(tokens, i, rules);
  return run && run.value < 10_000_000n ? { count: Number(run.value), to: run.to } : null;
}
