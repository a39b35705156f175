import type { Decimal } from '../../model/decimal.ts';
import type { Bound, Change, Value } from '../../model/quantity.ts';

/** A number as it stands in the text, before units: the bricks of quantities. Token positions are half-open. */
export interface NumberNode {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  /** Written to 10^-places ("2.5 million" has -5), and its other reading where an integer ends in zeros. */
  readonly places: number;
  readonly coarse: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague' | 'digit phrase' | 'multiple';
  /** Bare digits without grouping, point, sign and magnitude: what years and identifiers look like too. */
  readonly plain: boolean;
  /** The power of ten that a word or letter gave. */
  readonly magnitude: number;
  /** A sign written tight before it. */
  readonly sign: '+' | '-' | null;
  readonly bound: Bound | null;
  readonly change: Change;
  /** Code of the unit that the wording itself implies (`x` of "tripled", `%` of "double-digit growth"). */
  readonly unit: string | null;
}

/** The last places of an integer: how many zeros it ends in. */
export function trailingZeros(value: Decimal): number {
  if (value === '0' || value.includes('.')) return 0;
  let n = 0;
  while (value[value.length - 1 - n] === '0') n++;
  return n;
}

export const placesOf = (value: Decimal): number => {
  const dot = value.indexOf('.');
  return dot < 0 ? 0 : value.length - dot - 1;
};

export const single = (node: NumberNode): Decimal =>
  typeof node.value === 'string' ? node.value : node.value[0];
