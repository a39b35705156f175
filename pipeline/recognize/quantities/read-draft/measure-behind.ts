import type { Bound } from '../../../model/quantity.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { Unit } from '../../../rulebook/units.ts';
import { glued, NUMBER, type Tokens, WORD } from '../../../text/tokens.ts';
import type { NumberNode } from '../../numbers/number.ts';
import { beginsNumber, readNumber } from '../../numbers/read-number.ts';
import { STOPS } from '../counted-noun/stops.ts';
import type { Place } from '../guard.ts';
import { scaled } from '../interval.ts';
import { type After, type Before, measureAfter } from '../measure.ts';

/** The unit of measure behind the number: of a part, behind "of a" too ("a tenth of a second"). */
export function measureOf(place: Place, node: NumberNode, at: number, currency: Before | null) {
  const { tokens } = place;
  const ofA =
    node.form === 'fraction' && tokens.lower[at] === 'of' && OF_ARTICLES.has(tokens.lower[at + 1] ?? '');
  // "tens of millions of tonnes"
  const ofMany = node.form === 'vague' && tokens.lower[at] === 'of';
  const after = measureAfter(place, ofA ? at + 2 : ofMany ? at + 1 : at) ?? runOf(place, at);
  // "1,200 A&E patients": no amperes
  if (after && tokens.lower[after.to] === '&' && glued(tokens, after.to)) return null;
  if (!after || !currency) return after;
  if (after.unit.dimension !== 'money') return null;
  // "rmb 10 usd 20": the second code belongs to the second number
  return tokens.kind[after.to] === NUMBER && after.from + 1 === after.to && tokens.kind[after.from] === WORD
    ? null
    : after;
}
const OF_ARTICLES = new Set(['a', 'an', 'one']);

/** "13 straight years", "three consecutive days", "two full weeks": as long without a break. */
function runOf(place: Place, at: number): After | null {
  if (!UNBROKEN.has(place.tokens.lower[at] ?? '')) return null;
  const after = measureAfter(place, at + 1);
  return after?.unit.dimension === 'duration' ? after : null;
}
const UNBROKEN = new Set(['straight', 'consecutive', 'successive', 'full', 'whole', 'long']);

/** "50 or more guests": the bound stands between number and noun. */
export function moreBeforeNoun(
  tokens: Tokens,
  rules: Rulebook,
  at: number,
  ceiling: number,
): { bound: Bound; to: number } | null {
  if (at >= ceiling || tokens.lower[at] !== 'or') return null;
  const hit = rules.hedges.after.longest(tokens, at)[0];
  if (!hit || hit.to >= ceiling || tokens.kind[hit.to] !== WORD || STOPS.has(tokens.lower[hit.to]!))
    return null;
  return { bound: hit.value, to: hit.to };
}

/** "75 USD million": the magnitude behind the currency. */
export function magnitudeBehindUnit(
  rules: Rulebook,
  tokens: Tokens,
  node: NumberNode,
  unit: Unit,
  at: number,
): NumberNode {
  const word = rules.numbers.words.get(tokens.lower[at] ?? '');
  if (unit.dimension !== 'money' || node.magnitude !== 0 || word?.is !== 'magnitude' || word.power < 3)
    return node;
  return { ...scaled(node, word.power), magnitude: word.power, to: at + 1 };
}

/** Where a rate may follow: directly, behind "of jet fuel", or behind a conversion in brackets. */
export function perStart(tokens: Tokens, at: number, ceiling: number): number {
  const open = tokens.lower[at];
  if (open !== 'of' && open !== '(') return at;
  for (let i = at + 1; i < Math.min(ceiling, at + 8); i++) {
    const word = tokens.lower[i]!;
    if (open === '(') {
      if (word === ')') return i + 1;
    } else if (tokens.kind[i] !== WORD || i > at + 4 || STOPS_RATE.has(word)) return at;
    else if ((word === 'a' || word === 'per') && i > at + 1) return i;
  }
  return at;
}

const STOPS_RATE = new Set(['and', 'or', 'in', 'the', "'s", 'its', 'their', 'to', 'for', 'was', 'is', 'at']);

/** Where a measure at `at` ends ("250ml" of "eight million 250ml bottles"), or `at` itself. */
export function measureSpan(place: Place, at: number, rules: Rulebook, number: boolean): number {
  if (
    at >= place.ceiling ||
    !(place.tokens.kind[at] === NUMBER || (number && beginsNumber(place.tokens, at, rules.numbers)))
  )
    return at;
  const node = readNumber(place.tokens, at, rules.numbers, {
    floor: at,
    ceiling: place.ceiling,
    money: false,
  });
  if (!node) return at;
  return number ? node.to : (measureAfter({ ...place, magnitude: node.magnitude }, node.to)?.to ?? at);
}
