import { add, type Decimal, max, min, shift, subtract } from '../../model/decimal.ts';
import type { Bound, Value } from '../../model/quantity.ts';
import { convert, type Unit } from '../../rulebook/units.ts';
import type { NumberNode } from '../numbers/number.ts';

/** The number times a power of ten, as if written so. */
export function scaled(node: NumberNode, power: number): NumberNode {
  if (power === 0) return node;
  const value: Value =
    typeof node.value === 'string'
      ? shift(node.value, power)
      : [shift(node.value[0], power), shift(node.value[1], power)];
  return { ...node, value, places: node.places - power, coarse: node.coarse - power, plain: false };
}

export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/**
 * What the written digits stand for, in the base unit: half of the last place either way; a bound opens an end and makes the
 * other the written number itself.
 */
export function intervalOf(lower: NumberNode, upper: NumberNode, bound: Bound, unit: Unit | null): Interval {
  const a = endsOf(lower);
  const b = lower === upper ? a : endsOf(upper);
  const low = min(a.low, b.low);
  const high = max(a.high, b.high);
  const to = (value: Decimal): Decimal => (unit ? convert(value, unit) : value);
  const lowest = to(min(a.least, b.least));
  const highest = to(max(a.most, b.most));
  switch (bound) {
    case 'at_least':
    case 'more_than':
      return { low: lowest, high: null };
    case 'at_most':
    case 'less_than':
    case 'up_to':
      return { low: null, high: highest };
    default:
      return { low: to(low), high: to(high) };
  }
}

/** A written number's own ends: a vague plural has them in its words, digits by rounding. */
function endsOf(node: NumberNode): { low: Decimal; high: Decimal; least: Decimal; most: Decimal } {
  if (typeof node.value !== 'string') {
    const [low, high] = node.value;
    return { low, high, least: low, most: high };
  }
  const [low, high] = aroundWritten(node.value, node.places);
  return { low, high, least: node.value, most: node.value };
}

/** The value half a unit of the last written place down and up. */
function aroundWritten(value: Decimal, places: number): readonly [Decimal, Decimal] {
  // a bare positive integer, as most figures are: no arithmetic on text at all
  if (
    places === 0 &&
    value.length < 15 &&
    value !== '0' &&
    !value.includes('.') &&
    value.charCodeAt(0) !== 45
  )
    return [`${Number(value) - 1}.5`, `${value}.5`];
  // small mantissas in plain integers: exact, and far quicker than general decimals
  const mantissa = shift(value, places + 1);
  if (mantissa.length < 15 && !mantissa.includes('.')) {
    const whole = Number(mantissa);
    return [shift(String(whole - 5), -places - 1), shift(String(whole + 5), -places - 1)];
  }
  const half = shift('5', -places - 1);
  return [subtract(value, half), add(value, half)];
}

/** The power of ten of a factor's first digit: 1609.344 has 3, 0.3048 has -1. */
export function exponentOf(factor: Decimal): number {
  if (!factor.startsWith('0.')) return factor.split('.')[0]!.length - 1;
  let zeros = 2;
  while (factor[zeros] === '0') zeros++;
  return 1 - zeros;
}
