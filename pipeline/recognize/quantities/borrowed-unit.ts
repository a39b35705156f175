import { compare, type Decimal } from '../../model/decimal.ts';
import { single } from '../numbers/number.ts';
import type { Draft, UnitUse } from './draft.ts';

/** The unit of another number, which this one leaves out: no token of it is its own. */
export const borrowed = (unit: UnitUse, a: Draft): UnitUse => ({ ...unit, from: a.to, to: a.to });

export const compareOf = (a: Draft, b: Draft): number => compare(single(a.number), single(b.number));

/** Neither is more than twenty times the other. */
export function inReach(a: Decimal, b: Decimal): boolean {
  const [x, y] = [Number(a), Number(b)];
  return x < 20 * y && y < 20 * x;
}
