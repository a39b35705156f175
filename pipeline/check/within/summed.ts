import { add, type Decimal } from '../../model/decimal.ts';
import type { Entry } from '../entry.ts';

/** True where figures of a text add up to another one: "12 dead" over "killed nine men and three women". */
export function isAllPartOf({ claim: { quantity } }: Entry, parts: readonly Entry[]): boolean {
  if (typeof quantity.value !== 'string') return true;
  const values = [...new Set(parts.map(({ claim }) => claim.quantity.value))].filter(
    (v) => typeof v === 'string',
  );
  if (values.length > MOST) return true;
  let sums: Decimal[] = ['0'];
  for (const value of values) sums = [...sums, ...sums.map((sum) => add(sum, value))];
  return sums.includes(quantity.value);
}
/** So many may add up to anything. */
const MOST = 8;
