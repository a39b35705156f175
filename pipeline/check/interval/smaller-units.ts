import type { Claim } from '../../model/claim.ts';
import { add, compare, subtract } from '../../model/decimal.ts';
import { isRange } from '../../model/quantity.ts';
import { remembered } from '../../text/remembered.ts';
import type { Entry } from '../entry.ts';
import { hull, order } from './interval.ts';

/**
 * "882 feet" beside "882 feet 9 inches", "five hours" beside "5 hours 40 minutes": who tells the larger unit alone has dropped the smaller and
 * not rounded it. Linear in what is told in two units, which is little.
 */
export function withSmallerUnits(entries: readonly Entry[]): Entry[] {
  const full = entries.filter(({ claim }) => isInTwoUnits(claim));
  if (full.length === 0) return [...entries];
  return entries.map((entry) => {
    if (isInTwoUnits(entry.claim) || !isWhole(entry.claim)) return entry;
    const same = full.find((other) => dropsPartOf(entry, other));
    return same ? { ...entry, reach: hull(entry.reach, same.reach) } : entry;
  });
}

/** A number, a unit, and a number again. */
const isInTwoUnits = remembered(({ written }: Claim): boolean =>
  /\d\s?[\p{L}'′]+[,\s]+(?:and )?\d/u.test(written),
);

/** A count of whole units, without a bound. */
const isWhole = ({ quantity: { bound, value, low, high, written } }: Claim): boolean =>
  bound === 'exact' &&
  !isRange(value) &&
  low !== null &&
  high !== null &&
  !isRange(written.value) &&
  !written.value.includes('.');

/** The other is more by less than one of what this one counts whole. */
function dropsPartOf({ claim: { quantity: q } }: Entry, { claim: { quantity: p } }: Entry): boolean {
  if (q.dimension !== p.dimension || isRange(q.value) || isRange(p.value)) return false;
  if (order(p.value, q.value) < 0) return false;
  return compare(p.value, add(q.value, subtract(q.high!, q.low!))) < 0;
}
