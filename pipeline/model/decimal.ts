import Big from 'big.js';

/**
 * An exact decimal number as text in canonical form: `-?(0|[1-9]\d*)(\.\d*[1-9])?`, never `-0`, no exponent.
 * Text, because a float cannot hold 14.4 and a value must survive the store, JSON and a worker unchanged;
 * canonical, so that equal numbers are equal strings. Arithmetic goes through big.js.
 */
export type Decimal = string;

Big.PE = 1_000_000; // print without exponents, whatever the size
Big.NE = -1_000_000;
Big.DP = 40; // digits kept by a division that does not end

const ZERO = 48;
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** Any decimal literal (`1200.50`, `2.2e9`, `+.5`) in canonical form. Throws on what is no number. */
export function decimal(literal: string | number | bigint): Decimal {
  const text = String(literal);
  if (PLAIN.test(text) && text !== '-0') return text;
  return print(new Big(text.startsWith('+') ? text.slice(1) : text));
}

/** `value × 10^places`, exactly, by moving the point. */
export function shift(value: Decimal, places: number): Decimal {
  if (places === 0 || value === '0') return value;
  const dotted = value.includes('.');
  if (places > 0 && !dotted) return value + '0'.repeat(places); // "2.2 million" is rarer than "2 million"
  const negative = value.startsWith('-');
  const body = negative ? value.slice(1) : value;
  const dot = dotted ? body.indexOf('.') : -1;
  let digits = dot < 0 ? body : body.slice(0, dot) + body.slice(dot + 1);
  let point = (dot < 0 ? body.length : dot) + places;
  if (point <= 0) {
    digits = '0'.repeat(1 - point) + digits;
    point = 1;
  }
  if (point > digits.length) digits += '0'.repeat(point - digits.length);
  let first = 0;
  while (first < point - 1 && digits.charCodeAt(first) === ZERO) first++;
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === ZERO) end--;
  const whole = digits.slice(first, point);
  const fraction = digits.slice(point, end);
  const out = fraction ? `${whole}.${fraction}` : whole;
  return negative && out !== '0' ? `-${out}` : out;
}

/** Most figures are short integers, which the machine's own numbers hold exactly, their sums and differences too. */
const isShort = (a: Decimal): boolean => a.length <= 15 && !a.includes('.');

export const add = (a: Decimal, b: Decimal): Decimal =>
  isShort(a) && isShort(b) ? String(Number(a) + Number(b)) : print(new Big(a).plus(b));
export const subtract = (a: Decimal, b: Decimal): Decimal =>
  isShort(a) && isShort(b) ? String(Number(a) - Number(b)) : print(new Big(a).minus(b));
export const multiply = (a: Decimal, b: Decimal): Decimal =>
  a.length + b.length <= 15 && isShort(a) && isShort(b)
    ? String(Number(a) * Number(b))
    : print(new Big(a).times(b));

/** The quotient, cut to `Big.DP` decimal places where it does not end. Throws on division by zero. */
export const divide = (a: Decimal, b: Decimal): Decimal =>
  b !== '0' && isShort(a) && isShort(b) && Number(a) % Number(b) === 0
    ? String(Number(a) / Number(b))
    : print(new Big(a).div(b));

export const negate = (a: Decimal): Decimal => (a === '0' ? a : a.startsWith('-') ? a.slice(1) : `-${a}`);

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export const compare = (a: Decimal, b: Decimal): number => {
  if (a === b) return 0;
  // up to fifteen digits, two decimals that differ are two floats in the same order
  if (a.length <= 15 && b.length <= 15) return Number(a) < Number(b) ? -1 : 1;
  return new Big(a).cmp(b);
};

export const min = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);
export const max = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);

/** `10^-places`: one unit of the last written place. */
export const unitOfPlace = (places: number): Decimal => shift('1', -places);

function print(value: Big): Decimal {
  const text = value.toFixed();
  if (PLAIN.test(text) && text !== '-0') return text;
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
}
