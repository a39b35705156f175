import type { Claim } from '../../model/claim.ts';
import {
  add,
  compare,
  type Decimal,
  max,
  min,
  multiply,
  negate,
  shift,
  subtract,
  unitOfPlace,
} from '../../model/decimal.ts';
import { isRange, type Quantity } from '../../model/quantity.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { isExchanged } from './exchanged.ts';
import { type Interval, interval, negative } from './interval.ts';

/** What a figure can stand for, by the strict reading of its digits and by the generous one. */
export interface Reading {
  /** Rounded at the last written place; `about` applied. */
  readonly fine: Interval;
  /** The same with trailing zeros taken for a round figure; `fine` itself where there are none. */
  readonly coarse: Interval;
  /** The middle of what was written, for sorting and for gaps. */
  readonly middle: number;
  /** Settings that widened it, in words; empty where none did. */
  readonly widened: string | null;
  readonly roundFigure: string | null;
}

const DECLINE = /(?:^|_)decline$/;

const CLOSED = new Set(['at_least', 'at_most', 'up_to']);

/** A claim's figure as intervals in the base unit, signed: a fall is below zero. */
export function readingOf(claim: Claim, rules: CheckRules): Reading {
  const { quantity } = claim;
  const closed = CLOSED.has(quantity.bound) || quantity.low === quantity.high;
  const written = interval(quantity.low, quantity.high, closed);
  const percent = rules.of(claim.metric).about;
  const exchanged = isExchanged(claim) && !isRange(quantity.value);
  const width = exchanged
    ? share(quantity.value, rules.exchange)
    : quantity.bound === 'about'
      ? aboutWidth(quantity, percent, rules.coarse)
      : '0';
  const fine = widen(written, width);
  const place = coarsePlace(quantity, rules.coarse);
  const round = place === quantity.decimals ? fine : widen(hullOfPlace(quantity, place, written), width);
  const coarse = cutShort(claim, withoutInches(claim, round), place);
  // "fell 5%", "a fall of 5%"
  const fall =
    quantity.change === 'down' || (quantity.change === null && DECLINE.test(claim.metric?.id ?? ''));
  return {
    fine: fall ? negative(fine) : fine,
    coarse: fall ? negative(coarse) : coarse,
    middle: middleOf(quantity) * (fall ? -1 : 1),
    widened: exchanged
      ? `"${claim.written}" is told in another currency first: ${rules.exchange * 100}% either way for the rate`
      : width === '0'
        ? null
        : `"${claim.written}" is read as about: ${sayWidth(width, quantity, percent)}`,
    roundFigure: place === quantity.decimals ? null : `"${claim.written}" may be a round figure`,
  };
}

/** "882 feet, 9 inches" may be told as 882 feet, its inches left out. */
function withoutInches({ written, quantity }: Claim, reach: Interval): Interval {
  const inches = FEET_AND_INCHES.exec(written)?.[1];
  if (inches === undefined || reach.low === null || quantity.unit !== 'm') return reach;
  const feet = subtract(String(quantity.value), multiply(inches, INCH));
  return { ...reach, low: min(reach.low, feet) };
}
const FEET_AND_INCHES =
  /\d\s?(?:feet|foot|ft\.?|['’′]),?\s?(?:and )?(\d+(?:\.\d+)?)\s?(?:inch(?:es)?|in\.?|["”″])$/u;
const INCH = '0.0254';

/** "A 41,000-seat stadium" of 41,870 seats: in front of a noun the rest is more often left out than rounded. */
function cutShort({ written, quantity }: Claim, reach: Interval, place: number): Interval {
  if (place === quantity.decimals || reach.high === null || !IN_FRONT_OF_NOUN.test(written)) return reach;
  if (isRange(quantity.value) || !quantity.dimension.startsWith('count')) return reach;
  return { ...reach, high: max(reach.high, add(quantity.value, unitOfPlace(place))) };
}
const IN_FRONT_OF_NOUN = /00-\p{L}/u;

function middleOf({ value }: Quantity): number {
  return isRange(value) ? (Number(value[0]) + Number(value[1])) / 2 : Number(value);
}

/** How far "about" reaches where a figure is written to many places, in units of the last: "some 58.9%" is no 61%. */
const FINEST = '10';

/**
 * The setting's percentage, but no less than one and no more than ten units of the place the figure was rounded to. A range says its
 * own width.
 */
function aboutWidth(quantity: Quantity, percent: number, coarse: number): Decimal {
  const unit = unitOfPlace(coarsePlace(quantity, coarse));
  if (isRange(quantity.value)) return unitOfPlace(quantity.decimals);
  return max(min(share(quantity.value, percent), multiply(unit, FINEST)), unit);
}

const share = (value: Decimal, percent: number): Decimal => multiply(size(value), String(percent));

/** Which of the limits it was. */
function sayWidth(width: Decimal, { value }: Quantity, percent: number): string {
  const isShort = !isRange(value) && compare(width, share(value, percent)) < 0;
  return isShort ? 'ten units of its last place either way' : `${percent * 100}% either way`;
}

const size = (x: Decimal): Decimal => (x.startsWith('-') ? negate(x) : x);

/**
 * The coarsest place the trailing zeros allow whose half unit is within the setting: "500,000" may have been rounded to the
 * hundred thousands, "100,000" hardly was. Bounds and ranges have no coarse reading: they are wide already.
 */
export function coarsePlace(quantity: Quantity, setting: number): number {
  const { value, bound, decimals, coarse } = quantity;
  if (coarse >= decimals || isRange(value) || (bound !== 'exact' && bound !== 'about')) return decimals;
  const most = Math.abs(Number(value)) * setting * (1 + 1e-9);
  const half = Number(halfUnit(quantity));
  let place = decimals;
  while (place > coarse && half * 10 ** (decimals - place + 1) <= most) place--;
  return place;
}

/**
 * Half a unit of the last written place. Taken from the ends where both are there: "300 miles" was written to the mile, and half a
 * mile is no power of ten of metres.
 */
export function halfUnit({ value, low, high, bound, decimals }: Quantity): Decimal {
  const both = low !== null && high !== null && !isRange(value) && (bound === 'exact' || bound === 'about');
  return both ? multiply(subtract(high, low), '0.5') : shift('5', -decimals - 1);
}

function hullOfPlace(quantity: Quantity, place: number, fine: Interval): Interval {
  const { value, decimals } = quantity;
  if (isRange(value)) return fine;
  const half = shift(halfUnit(quantity), decimals - place);
  const low = subtract(value, half);
  const high = add(value, half);
  return interval(fine.low && min(fine.low, low), fine.high && max(fine.high, high));
}

function widen(x: Interval, width: Decimal): Interval {
  if (width === '0') return x;
  const low = x.low === null ? null : subtract(x.low, width);
  const high = x.high === null ? null : add(x.high, width);
  return { ...x, low, high };
}

/** What the digits alone stand for, rounded at the last written place: no bound, no `about`, no sign of a fall. */
export function readDigits(quantity: Quantity): Interval {
  const half = halfUnit(quantity);
  const { value } = quantity;
  const [low, high] = isRange(value) ? value : [value, value];
  return interval(subtract(min(low, high), half), add(max(low, high), half));
}
