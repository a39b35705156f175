import { common, type Interval, order } from './interval.ts';

/** Something with an interval to be compared by. */
export interface Spanned {
  readonly reach: Interval;
}

/** The members of a group that share a value, and the values they share. */
export interface Clique<T> {
  readonly members: readonly T[];
  readonly shared: Interval;
}

/** Beyond so many overlapping groups a list of them helps nobody, and writing them all out would be quadratic. */
const MOST = 200;

/**
 * All maximal sets of intervals with a common value, from low to high: two or more exactly where some two intervals do not meet
 * (in one dimension, intervals that meet in pairs all meet). A member stands in every set it belongs to. Equal intervals are swept
 * as one, so that a figure repeated ten thousand times costs no more than once.
 */
export function cliques<T extends Spanned>(items: readonly T[]): Clique<T>[] {
  const sorted = [...bundlesOf(items)].sort(byLow);
  const out: Clique<T>[] = [];
  let open: Bundle<T>[] = [];
  let grown = false; // a bundle has come since the last set was written down
  for (const bundle of sorted) {
    const left = open.filter((o) => !endsBefore(o.reach, bundle.reach));
    if (left.length < open.length) {
      if (grown && out.length < MOST) out.push(clique(open));
      open = left;
    }
    open.push(bundle);
    grown = true;
  }
  if (open.length > 0) out.push(clique(open));
  return out;
}

/** Items of one interval. */
interface Bundle<T> extends Spanned {
  readonly members: T[];
}

function bundlesOf<T extends Spanned>(items: readonly T[]): Iterable<Bundle<T>> {
  const bundles = new Map<string, Bundle<T>>();
  for (const item of items) {
    const { low, high, closedLow, closedHigh } = item.reach;
    const key = `${low} ${high} ${closedLow} ${closedHigh}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.members.push(item);
    else bundles.set(key, { reach: item.reach, members: [item] });
  }
  return bundles.values();
}

const clique = <T extends Spanned>(bundles: readonly Bundle<T>[]): Clique<T> => ({
  members: bundles.flatMap((b) => b.members),
  shared: bundles.map((b) => b.reach).reduce(common),
});

/** True where `a` ends before `b` begins. `b` begins no earlier than `a`. */
function endsBefore(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  const side = order(a.high, b.low);
  return side < 0 || (side === 0 && !(a.closedHigh && b.closedLow));
}

function byLow(a: Spanned, b: Spanned): number {
  const [x, y] = [a.reach, b.reach];
  if (x.low === null || y.low === null) return x.low === y.low ? 0 : x.low === null ? -1 : 1;
  return order(x.low, y.low) || Number(y.closedLow) - Number(x.closedLow);
}

/** True where some two of them do not meet: the highest beginning lies above the lowest end. Linear. */
export function disagree(items: readonly Spanned[]): boolean {
  let first: Interval | null = null; // ends first
  let last: Interval | null = null; // begins last
  for (const { reach } of items) {
    if (reach.high !== null && (first === null || endsEarlier(reach, first))) first = reach;
    if (reach.low !== null && (last === null || beginsLater(reach, last))) last = reach;
  }
  return first !== null && last !== null && first !== last && endsBefore(first, last);
}

function endsEarlier(a: Interval, b: Interval): boolean {
  const side = order(a.high!, b.high!);
  return side < 0 || (side === 0 && !a.closedHigh && b.closedHigh);
}

function beginsLater(a: Interval, b: Interval): boolean {
  const side = order(a.low!, b.low!);
  return side > 0 || (side === 0 && !a.closedLow && b.closedLow);
}
