import {
  add,
  compare,
  type Decimal,
  divide,
  max,
  min,
  multiply,
  negate,
  subtract,
  unitOfPlace,
} from '../../model/decimal.ts';

/**
 * The values a written figure can stand for. `null` is an open end. An end that is not `closed` is not itself reached:
 * 1.4 and 1.5 meet at 1.45 and nowhere else, and are two different figures.
 */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly closedLow: boolean;
  readonly closedHigh: boolean;
}

export const interval = (
  low: Decimal | null,
  high: Decimal | null,
  closedLow = false,
  closedHigh = closedLow,
): Interval => ({ low, high, closedLow, closedHigh });

/** The one value `x`. */
export const point = (x: Decimal): Interval => interval(x, x, true);

/** `compare`, deciding by floats where they are far enough apart to be trusted. */
export function order(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  const x = Number(a);
  const y = Number(b);
  const gap = Math.abs(x - y);
  return gap > 1e-12 * (Math.abs(x) + Math.abs(y)) && gap < Number.POSITIVE_INFINITY ? x - y : compare(a, b);
}

/** True where `a` lies wholly below `b`: no value is in both. */
export function below(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  const side = order(a.high, b.low);
  if (side !== 0) return side < 0;
  // They touch: that is a common value only where both reach it, as "at least 5" and "at most 5" do.
  return !(a.closedHigh && b.closedLow);
}

/** True where some value is in both. */
export const meet = (a: Interval, b: Interval): boolean => !below(a, b) && !below(b, a);

/** True where every value of `inner` is in `outer`, ends not looked at. */
export const within = (inner: Interval, outer: Interval): boolean =>
  (outer.low === null || (inner.low !== null && order(outer.low, inner.low) <= 0)) &&
  (outer.high === null || (inner.high !== null && order(inner.high, outer.high) <= 0));

/** The values in both; call it only where they meet. */
export const common = (a: Interval, b: Interval): Interval => ({
  low: a.low === null ? b.low : b.low === null ? a.low : max(a.low, b.low),
  high: a.high === null ? b.high : b.high === null ? a.high : min(a.high, b.high),
  closedLow: a.closedLow && b.closedLow,
  closedHigh: a.closedHigh && b.closedHigh,
});

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.low === null ? null : min(a.low, b.low),
  high: a.high === null || b.high === null ? null : max(a.high, b.high),
  closedLow: a.closedLow || b.closedLow,
  closedHigh: a.closedHigh || b.closedHigh,
});

export const negative = (a: Interval): Interval => ({
  low: a.high === null ? null : negate(a.high),
  high: a.low === null ? null : negate(a.low),
  closedLow: a.closedHigh,
  closedHigh: a.closedLow,
});

export const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.low === null ? null : add(a.low, b.low),
  high: a.high === null || b.high === null ? null : add(a.high, b.high),
  closedLow: a.closedLow && b.closedLow,
  closedHigh: a.closedHigh && b.closedHigh,
});

export const minus = (a: Interval, b: Interval): Interval => plus(a, negative(b));

/** The product. An open end stands for any size, so that 0 × anything may still be 0. */
export function times(a: Interval, b: Interval): Interval {
  const corners = [
    corner(a.low, -1, b.low, -1),
    corner(a.low, -1, b.high, 1),
    corner(a.high, 1, b.low, -1),
    corner(a.high, 1, b.high, 1),
  ];
  return { ...extremes(corners), closedLow: false, closedHigh: false };
}

/** The quotient, or `null` where the divisor may be zero. The ends are rounded outwards at the 40th decimal. */
export function over(a: Interval, b: Interval): Interval | null {
  const positive = b.low !== null && order(b.low, '0') > 0;
  const negativeOnly = b.high !== null && order(b.high, '0') < 0;
  if (!positive && !negativeOnly) return null;
  if (negativeOnly) return over(negative(a), negative(b));
  const by = (x: Decimal, y: Decimal | null, side: -1 | 1): Decimal =>
    y === null ? '0' : outward(x, y, side);
  const low = a.low === null ? null : by(a.low, order(a.low, '0') >= 0 ? b.high : b.low, -1);
  const high = a.high === null ? null : by(a.high, order(a.high, '0') >= 0 ? b.low : b.high, 1);
  return interval(low, high);
}

const ULP = unitOfPlace(40);

function outward(x: Decimal, y: Decimal, side: -1 | 1): Decimal {
  const q = divide(x, y);
  if (compare(multiply(q, y), x) === 0) return q;
  return side < 0 ? subtract(q, ULP) : add(q, ULP);
}

/** A corner of a product: a value, or the sign of the infinity it runs to; 0 × infinity counts as 0. */
function corner(x: Decimal | null, xEnd: -1 | 1, y: Decimal | null, yEnd: -1 | 1): Decimal | -1 | 1 {
  if (x !== null && y !== null) return multiply(x, y);
  const sx = x === null ? xEnd : Math.sign(order(x, '0'));
  const sy = y === null ? yEnd : Math.sign(order(y, '0'));
  const sign = sx * sy;
  return sign === 0 ? '0' : sign < 0 ? -1 : 1;
}

function extremes(corners: readonly (Decimal | -1 | 1)[]): { low: Decimal | null; high: Decimal | null } {
  const finite = corners.filter((c): c is Decimal => typeof c === 'string');
  return {
    low: corners.includes(-1) || finite.length === 0 ? null : finite.reduce(min),
    high: corners.includes(1) || finite.length === 0 ? null : finite.reduce(max),
  };
}

/** The gap between two intervals that do not meet, as a fraction of the larger inner end; 0 where they do. */
export function gapOf(a: Interval, b: Interval): number {
  if (below(b, a)) return gapOf(b, a);
  if (!below(a, b)) return 0;
  const x = Number(a.high);
  const y = Number(b.low);
  return Math.abs(y - x) / Math.max(Math.abs(x), Math.abs(y), Number.MIN_VALUE);
}
