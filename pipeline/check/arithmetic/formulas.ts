import { below, type Interval, meet, over, point, times } from '../interval/interval.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
import { type Equation, written } from './equation.ts';
import type { Fact } from './facts.ts';
import {
  combine,
  type Dimension,
  dimensionOf,
  plainFactor,
  sameDimension,
  timeless,
} from './unit-algebra.ts';

/** More figures than this in a sentence and its neighbour: any number can be made of them. */
const MOST = 6;
/** Worked-out and stated figures wider than this share of themselves agree with too much to mean anything. */
const WIDEST = 0.4;

/** Words by which a sentence says that a figure follows from others. */
const FOLLOWS =
  /(?:^|[^\p{L}])(?:imply|implies|implying|implied|equates?|equivalent|works? out|working out|translates?|that is|which is|meaning|amounts? to|averag(?:es|ing|e)|per|each|apiece|of which|represent(?:s|ing)?|account(?:s|ing)? for|based on|a year|annually)(?:[^\p{L}]|$)/iu;

/** A figure that others are only compared with: "well below the industry's 10", "more than twice its 3". */
const LOWER =
  /(?:below|under|less than|lower than|short of|smaller than)(?:\s+[\p{L}’']+){0,2}\s*[~≈]?\s*$/iu;
const HIGHER =
  /(?:above|more than|higher than|exceeding|beyond|greater than)(?:\s+[\p{L}’']+){0,2}\s*[~≈]?\s*$/iu;

/** Figures with the sign of their exponent: 1 multiplies, -1 divides. */
type Formula = readonly { readonly fact: Fact; readonly sign: 1 | -1 }[];

/**
 * Arithmetic that one sentence does, with the one before it to draw on: a share of an amount, a figure per unit, a rate over a
 * duration. The units must come out right and the digits must agree; nothing is ever called wrong here, since what the sentence
 * leaves unsaid may be what is missing.
 */
export function formulasOf(facts: readonly Fact[]): Equation[] {
  const sentences = sentencesOf(facts);
  const found: Equation[] = [];
  for (const [number, own] of sentences) {
    const sentence = own[0]!.sentences.get(number)!.claim.sentence;
    if (own.length < 2 || own.length > MOST || !FOLLOWS.test(sentence)) continue;
    const before = (sentences.get(number - 1) ?? []).filter((f) => !own.includes(f)).slice(-MOST);
    for (const result of [...own].reverse()) {
      const equation = workedOut(result, own, before, number);
      if (!equation) continue;
      found.push(equation);
      break; // a sentence has one result
    }
  }
  return found;
}

function sentencesOf(facts: readonly Fact[]): Map<number, Fact[]> {
  const sentences = new Map<number, Fact[]>();
  for (const fact of facts) {
    if (!usable(fact)) continue;
    for (const number of fact.sentences.keys()) {
      const own = sentences.get(number);
      if (own) own.push(fact);
      else sentences.set(number, [fact]);
    }
  }
  return sentences;
}

/** Figures with a unit, above zero and told closely enough to reckon with. */
function usable({ best, digits, unit }: Fact): boolean {
  return (
    unit !== null &&
    best.claim.quantity.change === null &&
    Number(digits.low) > 0 &&
    relativeWidth(digits) <= WIDEST
  );
}

/** The formula that uses all other figures of the sentence, and at most one of the sentence before, and comes out as `result`. */
function workedOut(
  result: Fact,
  own: readonly Fact[],
  before: readonly Fact[],
  number: number,
): Equation | null {
  const others = own.filter((f) => f !== result);
  const compared = comparedHow(result, number);
  const pools = compared ? [others] : [others, ...before.map((b) => [...others, b])];
  for (const pool of pools) {
    if (pool.length < 2 || !pool.some((f) => dimensionOf(f.unit).size > 0)) continue;
    for (const formula of formulas(pool)) {
      const equation = evaluate(formula, result, compared);
      if (equation) return equation;
    }
  }
  return null;
}

/** Every product and quotient of all the figures whose first is not divided by. */
function* formulas(pool: readonly Fact[]): Generator<Formula> {
  for (let mask = 0; mask < 1 << pool.length; mask++) {
    const formula = pool.map((fact, i) => ({ fact, sign: mask & (1 << i) ? (-1 as const) : (1 as const) }));
    const top = formula.filter((t) => t.sign === 1);
    if (top.length > 0) yield [...top, ...formula.filter((t) => t.sign === -1)];
  }
}

function evaluate(formula: Formula, result: Fact, compared: 'lower' | 'higher' | null): Equation | null {
  if (!compared && !about(estimate(formula), middle(result))) return null; // floats first: they settle nearly all
  if (!unitsAgree(formula, result)) return null;
  const digits = reckon(formula, result, (f) => f.digits);
  if (!digits || relativeWidth(digits) > WIDEST || !comesOut(digits, result, compared)) return null;
  const reach = reckon(formula, result, (f) => f.reach);
  if (!reach) return null;
  const said = sayFormula(formula);
  const equation = { check: 'ratio', terms: formula.map((t) => t.fact), result, digits, reach };
  return compared ? { ...equation, said, compared } : { ...equation, said: `${said} = ${written(result)}` };
}

function comesOut(digits: Interval, result: Fact, compared: 'lower' | 'higher' | null): boolean {
  if (compared === null) return meet(digits, result.digits);
  return compared === 'lower' ? below(digits, result.digits) : below(result.digits, digits);
}

function comparedHow(result: Fact, number: number): 'lower' | 'higher' | null {
  const { claim } = result.sentences.get(number)!;
  const ahead = claim.sentence.slice(0, placeOfFigure(claim)).replace(/[$€£¥]$/u, '');
  return LOWER.test(ahead) ? 'lower' : HIGHER.test(ahead) ? 'higher' : null;
}

/** The value in the unit's own measure: 60% is 0.6. */
const factor = (fact: Fact): string => plainFactor(fact.unit);
const middle = ({ digits, unit }: Fact): number =>
  ((Number(digits.low) + Number(digits.high)) / 2) * Number(plainFactor(unit));

const estimate = (formula: Formula): number =>
  formula.reduce((product, { fact, sign }) => product * middle(fact) ** sign, 1);

const about = (a: number, b: number): boolean => Math.abs(a - b) <= WIDEST * Math.max(a, b);

function unitsAgree(formula: Formula, result: Fact): boolean {
  const none: Dimension = new Map();
  const got = formula.reduce((d, { fact, sign }) => combine(d, dimensionOf(fact.unit), sign), none);
  const want = dimensionOf(result.unit);
  return sameDimension(got, want) || sameDimension(timeless(got), timeless(want));
}

/** The formula over intervals, in the unit of the result; `null` where a divisor may be zero. */
function reckon(formula: Formula, result: Fact, pick: (fact: Fact) => Interval): Interval | null {
  let product: Interval | null = point('1');
  for (const { fact, sign } of formula) {
    if (product === null) return null;
    const value = times(pick(fact), point(factor(fact)));
    product = sign === 1 ? times(product, value) : over(product, value);
  }
  return product && over(product, point(factor(result)));
}

function sayFormula(formula: Formula): string {
  return formula
    .map(({ fact, sign }, i) => `${i === 0 ? '' : sign === 1 ? ' × ' : ' / '}${written(fact)}`)
    .join('');
}

function relativeWidth({ low, high }: Interval): number {
  if (low === null || high === null) return Number.POSITIVE_INFINITY;
  return (Number(high) - Number(low)) / Math.max(Math.abs(Number(high)), Number.MIN_VALUE);
}
