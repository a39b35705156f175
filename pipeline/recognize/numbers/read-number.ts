import { add, type Decimal, multiply, negate, shift } from '../../model/decimal.ts';
import type { NumberRules } from '../../rulebook/numbers.ts';
import { glued, NUMBER, type Tokens } from '../../text/tokens.ts';
import { TO_BE } from '../grammar/forms-of-be.ts';
import { readDigitPhrase } from './digit-phrase.ts';
import { fractionAfter } from './fraction-after.ts';
import { readLiteral } from './literal.ts';
import { magnitudeAfter } from './magnitude.ts';
import { type NumberNode, placesOf, single, trailingZeros } from './number.ts';
import { readWords } from './number-words.ts';
import { partInWords } from './part-in-words.ts';
import { ratioInWords } from './ratio-in-words.ts';
import { slashFraction } from './slash-fraction.ts';
import type { Surroundings } from './surroundings.ts';
import { readVague } from './vague.ts';

/** The number that starts at token `i`, as long as it goes; `null` where none does. */
export function readNumber(
  tokens: Tokens,
  i: number,
  rules: NumberRules,
  around: Surroundings,
): NumberNode | null {
  if (tokens.kind[i] === NUMBER)
    return (
      ratioInWords(tokens, i, rules, around) ?? signed(tokens, digits(tokens, i, rules, around), around.floor)
    );
  if (!rules.starts.has(tokens.lower[i]!)) return null;
  return (
    readDigitPhrase(tokens, i, rules, around.ceiling) ??
    partInWords(tokens, i, rules, around) ??
    ratioInWords(tokens, i, rules, around) ??
    readVague(tokens, i, rules, around.ceiling) ??
    multiple(tokens, i, rules, around.floor) ??
    signed(tokens, words(tokens, i, rules, around), around.floor)
  );
}

/** True where a number may begin: the cheap test before `readNumber`, one look-up for almost every word. */
export function beginsNumber(tokens: Tokens, i: number, rules: NumberRules): boolean {
  if (tokens.kind[i] === NUMBER) return true;
  const word = tokens.lower[i]!;
  if (!rules.starts.has(word)) return false;
  // "a" is the commonest of them, and begins a number only before a part or a magnitude
  if (word !== 'a' && word !== 'an') return true;
  const next = rules.words.get(tokens.lower[i + 1] ?? '');
  return next !== undefined && (next.is === 'magnitude' || next.is === 'fraction');
}

/** "1,200", "2.5 million", "4 hundred", "10 1/2", "25k", "1 lakh". */
function digits(tokens: Tokens, i: number, rules: NumberRules, around: Surroundings): NumberNode | null {
  const literal = readLiteral(tokens, i);
  if (!literal) return null;
  let { value, places, to } = literal;
  let formatted = literal.formatted;
  const slash = slashFraction(tokens, i, around);
  if (slash) return slash;
  const tail = placesOf(value) === 0 ? fractionAfter(tokens, to, rules) : null;
  if (tail) {
    value = add(value, tail.value);
    places = Math.min(2, placesOf(value));
    to = tail.to;
    formatted = true;
  }
  let magnitude = 0;
  for (let next = magnitudeAfter(tokens, to, rules, around); next; ) {
    value = next.times ? multiply(value, next.times) : shift(value, next.power);
    magnitude += next.power;
    to = next.to;
    next = next.word ? magnitudeAfter(tokens, to, rules, around, next.power) : null;
  }
  const zeros = literal.places === 0 && !tail ? trailingZeros(literal.value) : 0;
  places -= magnitude;
  return {
    from: i,
    to,
    value,
    places,
    coarse: places - zeros,
    form: 'digits',
    plain: !formatted && magnitude === 0,
    magnitude,
    sign: null,
    bound: null,
    change: null,
    unit: null,
  };
}

/** "twenty-five hundred", "four and a half", "two and a half million". */
function words(tokens: Tokens, i: number, rules: NumberRules, around: Surroundings): NumberNode | null {
  const run = readWords(tokens, i, rules);
  if (!run) return null;
  let value: Decimal = run.value.toString();
  let magnitude = run.power;
  let places = -magnitude;
  let zeros = trailingZeros(value) - magnitude;
  let to = run.to;
  const tail = fractionAfter(tokens, to, rules);
  if (tail && magnitude <= 3) {
    value = add(value, shift(tail.value, magnitude));
    places = placesOf(value) - (placesOf(value) ? 0 : magnitude);
    zeros = 0;
    to = tail.to;
    const next = magnitudeAfter(tokens, to, rules, around);
    if (next?.word) {
      value = shift(value, next.power);
      places -= next.power;
      magnitude += next.power;
      to = next.to;
    }
  }
  return {
    from: i,
    to,
    value,
    places,
    coarse: places - Math.max(0, zeros),
    form: 'words',
    plain: false,
    magnitude,
    sign: null,
    bound: null,
    change: null,
    unit: null,
  };
}

/** "tripled", "a tenfold rise". */
function multiple(tokens: Tokens, i: number, rules: NumberRules, floor: number): NumberNode | null {
  const word = rules.words.get(tokens.lower[i]!);
  if (word?.is !== 'multiple') return null;
  const before = i > floor ? tokens.lower[i - 1]! : '';
  // "its appeal is twofold" counts sides; "double" is a verb only behind a helper
  if (tokens.lower[i]!.endsWith('fold') && TO_BE.has(before)) return null;
  if (BASE_FORMS.has(tokens.lower[i]!) && !HELPERS.has(before)) return null;
  const { value, change } = word;
  const places = placesOf(value);
  return {
    from: i,
    to: i + 1,
    value,
    places,
    coarse: places,
    form: 'multiple',
    plain: false,
    magnitude: 0,
    sign: null,
    bound: null,
    change,
    unit: 'x',
  };
}

const BASE_FORMS = new Set(['double', 'triple', 'treble', 'quadruple', 'halve']);
const HELPERS = new Set([
  'to',
  'will',
  'would',
  'could',
  'should',
  'may',
  'might',
  'can',
  'must',
  'nearly',
  'almost',
  "'ll",
]);

/** A minus or plus directly before the number that no word stands against ("-5", "minus 5", not "2020-21"). */
function signed(tokens: Tokens, node: NumberNode | null, floor: number): NumberNode | null {
  if (!node || typeof node.value !== 'string') return node;
  let at = node.from - 1;
  if (at < floor) return node;
  let mark = tokens.lower[at]!;
  if (mark === '-' && glued(tokens, at + 1) && at > floor && tokens.lower[at - 1] === 'minus') {
    at--;
    mark = 'minus';
  }
  // "+/-2.7%" and "plus or minus 1.9%" are errors either way
  if (mark === '-' && tokens.lower[at - 1] === '/' && tokens.lower[at - 2] === '+') return node;
  if (mark === 'minus' && tokens.lower[at - 1] === 'or' && tokens.lower[at - 2] === 'plus') return node;
  const negative = mark === 'minus' || mark === 'negative' || (mark === '-' && isSign(tokens, at));
  if (negative) return { ...node, from: at, value: negate(single(node)), sign: '-', plain: false };
  if (mark === '+' && isSign(tokens, at)) return { ...node, from: at, sign: '+', plain: false };
  return node;
}

/** Directly before the number and with space, a bracket or a currency sign on its left. */
function isSign(tokens: Tokens, at: number): boolean {
  if (!glued(tokens, at + 1)) return false;
  if (at === 0 || !glued(tokens, at)) return true;
  return SIGN_OPENERS.has(tokens.lower[at - 1]!);
}

const SIGN_OPENERS: ReadonlySet<string> = new Set([
  '(',
  '[',
  '$',
  '£',
  '€',
  '¥',
  '~',
  '<',
  '>',
  '=',
  '/',
  ',',
]);
