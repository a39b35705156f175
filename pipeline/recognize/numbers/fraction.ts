import { type Decimal, divide } from '../../model/decimal.ts';
import type { NumberRules } from '../../rulebook/numbers.ts';
import { glued, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { glyphOf, readLiteral } from './literal.ts';
import { type NumberNode, placesOf } from './number.ts';
import { readWords } from './number-words.ts';
import type { Surroundings } from './surroundings.ts';

/** Denominators that measures are written with; "9/11" and "24/7" are something else. */
const MEASURED = new Set(['2', '3', '4', '5', '6', '8', '10', '12', '16', '32', '64', '100', '128', '1000']);

/** "3/4", "1⁄32", "1/10th" at token `i`: numerator below a usual denominator and no further slash. */
export function slashFraction(tokens: Tokens, i: number, around: Surroundings): NumberNode | null {
  const ratio = slash(tokens, i);
  if (!ratio || (i > around.floor && SLASHES.has(tokens.lower[i - 1]!) && glued(tokens, i))) return null;
  return fraction(i, ratio.to, ratio.value);
}

const SLASHES = new Set(['/', '⁄']);

function slash(tokens: Tokens, i: number): { value: Decimal; to: number } | null {
  if (!SLASHES.has(tokens.lower[i + 1] ?? '') || tokens.kind[i + 2] !== NUMBER) return null;
  if (!glued(tokens, i + 1) || !glued(tokens, i + 2)) return null;
  const [over, under] = [tokens.lower[i]!, tokens.lower[i + 2]!];
  if (!/^\d{1,3}$/.test(over) || !MEASURED.has(under) || Number(over) >= Number(under)) return null;
  let to = i + 3;
  if (glued(tokens, to)) {
    if (SLASHES.has(tokens.lower[to]!)) return null;
    if (/^(?:th|rd|nd|ths)$/.test(tokens.lower[to]!)) to++;
  }
  return { value: divide(over, under), to };
}

/** Behind a whole number: "½", " 1/2", "-1/2", " and a half", " and three quarters". */
export function fractionAfter(
  tokens: Tokens,
  at: number,
  rules: NumberRules,
): { value: Decimal; to: number } | null {
  const glyph = at < tokens.count ? glyphOf(tokens, at) : null;
  if (glyph) return { value: glyph, to: at + 1 };
  if (tokens.kind[at] === NUMBER && !glued(tokens, at)) return slash(tokens, at);
  if (tokens.lower[at] === '-' && glued(tokens, at) && tokens.kind[at + 1] === NUMBER)
    return slash(tokens, at + 1);
  if (tokens.lower[at] !== 'and' && tokens.lower[at] !== '-') return null;
  const hyphen = tokens.lower[at] === '-';
  // "four and a half", "four-and-a-half"
  let i = hyphen ? at + 1 : at;
  if (hyphen && tokens.lower[i] !== 'and') return null;
  i++;
  if (tokens.lower[i] === '-') i++;
  const first = rules.words.get(tokens.lower[i] ?? '');
  const count = first?.is === 'article' ? 1 : first?.is === 'cardinal' ? first.value : 0;
  if (count === 0) return null;
  i++;
  if (tokens.lower[i] === '-') i++;
  const part = rules.words.get(tokens.lower[i] ?? '');
  if (part?.is !== 'fraction' || count >= part.over || part.over > 10) return null;
  return { value: divide(String(count), String(part.over)), to: i + 1 };
}

/** "a third of", "two-thirds", "half a million", "half of", "one in five", "three out of ten". */
export function readFraction(
  tokens: Tokens,
  i: number,
  rules: NumberRules,
  around: Surroundings,
): NumberNode | null {
  return partOf(tokens, i, rules, around) ?? ratioInWords(tokens, i, rules, around);
}

function partOf(tokens: Tokens, i: number, rules: NumberRules, around: Surroundings): NumberNode | null {
  const word = rules.words.get(tokens.lower[i]!);
  let count = 1;
  let at = i;
  if (word?.is === 'article') at = i + 1;
  else if (word?.is === 'cardinal' && word.value > 0 && word.value < 20) {
    count = word.value;
    at = i + 1;
    if (tokens.lower[at] === '-' && glued(tokens, at) && glued(tokens, at + 1)) at++;
  } else if (word?.is !== 'fraction' || word.over !== 2 || word.plural) return null;
  const part = rules.words.get(tokens.lower[at] ?? '');
  if (part?.is !== 'fraction' || at >= around.ceiling) return null;
  if (part.plural !== count > 1 || count >= part.over) return null;
  const value = divide(String(count), String(part.over));
  let to = at + 1;
  const next = tokens.lower[to] ?? '';
  // "half a million", "a quarter million", "half an hour"
  const article = next === 'a' || next === 'an' ? 1 : 0;
  const scale = rules.words.get(tokens.lower[to + article] ?? '');
  if (scale?.is === 'magnitude' && to + article < around.ceiling) {
    const node = fraction(
      i,
      to + article + 1,
      divide(String(BigInt(count) * BigInt(scale.times)), String(part.over)),
    );
    return {
      ...node,
      magnitude: scale.power,
      places: node.places - scale.power,
      coarse: node.coarse - scale.power,
    };
  }
  // "a quarter of a million"
  const ofA =
    next === 'of' && tokens.lower[to + 1] === 'a' ? rules.words.get(tokens.lower[to + 2] ?? '') : undefined;
  if (ofA?.is === 'magnitude' && ofA.power > 0 && to + 2 < around.ceiling) {
    const node = fraction(i, to + 3, divide(String(BigInt(count) * BigInt(ofA.times)), String(part.over)));
    return {
      ...node,
      magnitude: ofA.power,
      places: node.places - ofA.power,
      coarse: node.coarse - ofA.power,
    };
  }
  if (article)
    return part.over === 2 && HALF_UNITS.has(tokens.lower[to + 1] ?? '') ? fraction(i, ++to, value) : null;
  // "a half-percentage-point cut"
  if (
    next === '-' &&
    part.over === 2 &&
    glued(tokens, to) &&
    HALF_UNITS.has(tokens.lower[to + 1] ?? '') &&
    HALF_HYPHENED.has(tokens.lower[to + 1]!)
  )
    return fraction(i, to, value);
  if (next === '-' && glued(tokens, to)) return count > 1 ? fraction(i, to, value) : null;
  const partitive =
    next === 'of' || (part.over !== 2 && COMPARED.has(next)) || (part.over === 2 && HALF_HEADS.has(next));
  // "half mile", "a half hour"
  if (part.over === 2 && count === 1 && HALF_HYPHENED.has(next) && !(word?.is === 'cardinal'))
    return fraction(i, to, value);
  // "down by a fifth", "fell by half"
  if (
    i > around.floor &&
    BY.has(tokens.lower[i - 1]!) &&
    count === 1 &&
    (word?.is === 'article' || part.over === 2)
  )
    return fraction(i, to, value);
  // "more than half people", "nearly half": a hedge before it
  if (part.over === 2 && word?.is === 'fraction' && i > around.floor && HEDGES.has(tokens.lower[i - 1]!))
    return fraction(i, to, value);
  // "a third" must say of what, or it is an ordinal; "two thirds" need not; a bare "half" is a half of a match
  if (!partitive && !(count > 1) && !(word?.is === 'cardinal' && at > i + 1)) return null;
  if (partitive && next === 'of' && CALENDAR_WHOLES.has(tokens.lower[to + 1] ?? '')) return null;
  if (i > around.floor && part.over <= 4 && ORDINAL_LEADS.has(tokens.lower[i - 1]!)) return null;
  return fraction(i, to, value);
}

const HEDGES = new Set([
  'than',
  'about',
  'nearly',
  'almost',
  'over',
  'under',
  'roughly',
  'around',
  'just',
  'approximately',
]);
const BY = new Set(['by', 'up', 'down']);
const HALF_UNITS = new Set([
  'hour',
  'year',
  'day',
  'month',
  'decade',
  'mile',
  'inch',
  'pound',
  'century',
  'degree',
  'percentage',
  'point',
  'cent',
  'kilo',
  'litre',
]);
const COMPARED = new Set([
  'below',
  'above',
  'more',
  'less',
  'fewer',
  'higher',
  'lower',
  'cheaper',
  'smaller',
  'larger',
  'down',
  'up',
  'off',
]);
const HALF_HYPHENED = new Set(['percentage', 'point', 'mile', 'inch', 'hour', 'pound', 'degree']);
const HALF_HEADS = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'your',
  'my',
  'those',
  'these',
  'all',
  'that',
]);
const ORDINAL_LEADS = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'last',
  'final',
  'next',
  'opening',
  'back',
  'latter',
  'early',
  'front',
  'top',
  'bottom',
  'other',
  'better',
  'lower',
  'upper',
  'each',
  'this',
]);
const CALENDAR_WHOLES = new Set([
  '2019',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
  '2026',
  '2027',
  'next',
  'last',
  'this',
]);

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

/** "1 in 7" may be a week of something; these wholes are what shares are told in. */
const IN_HEADS = new Set(['in', 'out']);
const RATIO_WHOLES = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 100, 200, 250, 300, 400, 500, 1000, 2000, 5000,
  10000,
]);
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

/** A part: written to as many places as it has, to hundredths where it does not end. */
function fraction(from: number, to: number, value: Decimal): NumberNode {
  const places = Math.min(2, placesOf(value));
  return {
    from,
    to,
    value,
    places,
    coarse: places,
    form: 'fraction',
    plain: false,
    magnitude: 0,
    sign: null,
    bound: null,
    change: null,
    unit: null,
  };
}
