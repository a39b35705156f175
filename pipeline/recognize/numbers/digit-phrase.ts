import { shift } from '../../model/decimal.ts';
import type { Value } from '../../model/quantity.ts';
import type { NumberRules } from '../../rulebook/numbers.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { NumberNode } from './number.ts';

/** "single-digit", "low double-digit", "mid-single-digit", "seven-figure", each with a magnitude behind it or not. */
export function readDigitPhrase(
  tokens: Tokens,
  i: number,
  rules: NumberRules,
  ceiling: number,
): NumberNode | null {
  let at = i;
  const lead = tokens.lower[at]!;
  const part = lead === 'low' || lead === 'mid' || lead === 'high' ? lead : 'whole';
  if (part !== 'whole') at = skipHyphen(tokens, at + 1);
  const entry = rules.digits.get(tokens.lower[at] ?? '');
  if (!entry) return null;
  const noun = skipHyphen(tokens, at + 1);
  if (noun >= ceiling || !NOUNS.has(tokens.lower[noun]!)) return null;
  const phrase = entry[part];
  if (!phrase) return null;
  let to = noun + 1;
  let value: Value = phrase.value;
  let magnitude = 0;
  const scale = to < ceiling ? rules.words.get(tokens.lower[to]!) : undefined;
  if (scale?.is === 'magnitude' && scale.power > 0) magnitude = scale.power;
  else if (scale?.is === 'vague' && scale.low.length > 2) magnitude = scale.low.length - 1;
  if (magnitude > 0) {
    to++;
    value =
      typeof value === 'string'
        ? shift(value, magnitude)
        : [shift(value[0], magnitude), shift(value[1], magnitude)];
  }
  return {
    from: i,
    to,
    value,
    places: -magnitude,
    coarse: -magnitude,
    form: 'digit phrase',
    plain: false,
    magnitude,
    sign: null,
    bound: phrase.bound,
    change: null,
    unit: magnitude === 0 ? ratio(tokens, to, rules, ceiling) : null,
  };
}

const NOUNS = new Set(['digit', 'digits', 'figure', 'figures']);

const skipHyphen = (tokens: Tokens, i: number): number => (tokens.lower[i] === '-' ? i + 1 : i);

/** Per cent where the thing told in digits is a rate or a share: "growth", "as a share", "of sales". */
function ratio(tokens: Tokens, at: number, rules: NumberRules, ceiling: number): string | null {
  for (let i = at; i < ceiling && i < at + 3; i++) if (rules.ratioNouns.has(tokens.lower[i]!)) return '%';
  return null;
}
