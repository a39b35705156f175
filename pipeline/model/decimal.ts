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
  const negative = value.startsWith('-');
  const body = negative ? value.slice(1) : value;
  const dot = body.indexOf('.');
  let digits = dot < 0 ? body : body.slice(0, dot) + body.slice(dot + 1);
  let point = (dot < 0 ? body.length : dot) + places;
  if (point <= 0) {
    digits = '0'.repeat(1 - point) + digits;
    point = 1;
  }
  if (point > digits.length) digits += '0'.repeat(point - digits.length);
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const fraction = digits.slice(point).replace(/0+$/, '');
  const out = fraction ? `${whole}.${fraction}` : whole;
  return negative && out !== '0' ? `-${out}` : out;
}

export const add = (a: Decimal, b: Decimal): Decimal => print(new Big(a).plus(b));
export const subtract = (a: Decimal, b: Decimal): Decimal => print(new Big(a).minus(b));
export const multiply = (a: Decimal, b: Decimal): Decimal => print(new Big(a).times(b));

/** The quotient, cut to `Big.DP` decimal places where it does not end. Throws on division by zero. */
export const divide = (a: Decimal, b: Decimal): Decimal => print(new Big(a).div(b));

export const negate = (a: Decimal): Decimal => (a === '0' ? a : a.startsWith('-') ? a.slice(1) : `-${a}`);

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export const compare = (a: Decimal, b: Decimal): number => (a === b ? 0 : new Big(a).cmp(b));

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
