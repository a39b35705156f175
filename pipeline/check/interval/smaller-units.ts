import { add, compare, subtract } from '../../model/decimal.ts';
import { isRange } from '../../model/quantity.ts';
import type { Entry } from '../entry.ts';
import { hull } from './interval.ts';

/**
 * "882 feet" beside "882 feet 9 inches", "five hours" beside "5 hours 40 minutes": who tells the larger unit alone has dropped the smaller and
 * not rounded it. Linear in what is told in two units, which is little.
 */
export function withSmallerUnits(entries: readonly Entry[]): Entry[] {
  const full = entries.filter(isInTwoUnits);
  if (full.length === 0) return [...entries];
  return entries.map((entry) => {
    const same = full.find((other) => dropsPartOf(entry, other));
    return same ? { ...entry, reach: hull(entry.reach, same.reach) } : entry;
  });
}

/** A number, a unit, and a number again. */
const isInTwoUnits = ({ claim: { written } }: Entry): boolean =>
  /\d\s?[\p{L}'′]+[,\s]+(?:and )?\d/u.test(written);

/** The other is more by less than one of what this one counts whole. */
function dropsPartOf(entry: Entry, other: Entry): boolean {
  const [{ quantity: q }, { quantity: p }] = [entry.claim, other.claim];
  if (isInTwoUnits(entry) || q.bound !== 'exact' || isRange(q.value) || isRange(p.value)) return false;
  if (q.low === null || q.high === null || q.dimension !== p.dimension || isRange(q.written.value))
    return false;
  if (q.written.value.includes('.')) return false;
  const oneMore = add(q.value, subtract(q.high, q.low));
  return compare(p.value, q.value) >= 0 && compare(p.value, oneMore) < 0;
}
