import type { Decimal } from '../../model/decimal.ts';
import { type NumberNode, placesOf } from './number.ts';

/** A part ("a third"): written to as many places as it has, to hundredths where it does not end. */
export function fraction(from: number, to: number, value: Decimal): NumberNode {
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
