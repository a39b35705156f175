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

/**
 * Digits of which the machine's own numbers hold every whole one exactly, and the sum of two. A short decimal is a whole number of its
 * last place, so that most figures need no more than that; the others go through big.js.
 */
const EXACT = 15;

const placesOf = (a: Decimal): number => {
  const dot = a.indexOf('.');
  return dot < 0 ? 0 : a.length - dot - 1;
};

/** A decimal in units of the place: as its digits and the place are exact together, so is this. */
const inUnits = (a: Decimal, places: number): number => Math.round(Number(a) * 10 ** places);

const fromUnits = (units: number, places: number): Decimal => shift(String(units), -places);

/** The place in which both are whole numbers of few enough digits; `null` where there is none. */
function commonPlace(a: Decimal, b: Decimal): number | null {
  const [x, y] = [placesOf(a), placesOf(b)];
  const places = Math.max(x, y);
  return a.length - x + places <= EXACT && b.length - y + places <= EXACT ? places : null;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const places = commonPlace(a, b);
  return places === null
    ? print(new Big(a).plus(b))
    : fromUnits(inUnits(a, places) + inUnits(b, places), places);
}

export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b));

export function multiply(a: Decimal, b: Decimal): Decimal {
  if (a.length + b.length > EXACT) return print(new Big(a).times(b));
  const [x, y] = [placesOf(a), placesOf(b)];
  return fromUnits(inUnits(a, x) * inUnits(b, y), x + y);
}

/** The quotient, cut to `Big.DP` decimal places where it does not end. Throws on division by zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  const places = commonPlace(a, b);
  if (places !== null && b !== '0') {
    const quotient = inUnits(a, places) / inUnits(b, places);
    if (Number.isInteger(quotient)) return String(quotient);
  }
  return print(new Big(a).div(b));
}

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
