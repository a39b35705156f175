import type { Claim } from '../../model/claim.ts';
import { type Decimal, multiply } from '../../model/decimal.ts';
import { isRange } from '../../model/quantity.ts';

/** How many of the smaller unit the spans of time have, at least and at most: a month is no number of days. */
const MONTHS: Readonly<Record<string, readonly [Decimal, Decimal]>> = { mo: ['1', '1'], a: ['12', '12'] };
const MINUTES: Readonly<Record<string, readonly [Decimal, Decimal]>> = {
  min: ['1', '1'],
  h: ['60', '60'],
  d: ['1440', '1440'],
  wk: ['10080', '10080'],
  mo: ['40320', '44640'],
  a: ['525600', '527040'],
};

/**
 * "18 months" and "three years", "44 days" and "more than two months" in one unit; claims that are no spans of time, and spans in one unit already,
 * as they are. Only for comparison.
 */
export function asSpans(claims: readonly Claim[]): readonly Claim[] {
  const units = new Set(
    claims.flatMap(({ quantity: { dimension, unit } }) => (dimension === 'duration' && unit ? [unit] : [])),
  );
  if (units.size < 2) return claims;
  const isOfMonths = units.isSubsetOf(new Set(Object.keys(MONTHS)));
  return claims.map((claim) =>
    isOfMonths ? inUnit(claim, MONTHS, 'mo', 'month') : inUnit(claim, MINUTES, 'min', 'minute'),
  );
}

function inUnit(claim: Claim, sizes: typeof MONTHS, unit: string, unitName: string): Claim {
  const { quantity } = claim;
  const size = quantity.dimension === 'duration' && quantity.unit ? sizes[quantity.unit] : undefined;
  if (!size || quantity.unit === unit || isRange(quantity.value)) return claim;
  const [least, most] = size;
  return {
    ...claim,
    quantity: {
      ...quantity,
      value: multiply(quantity.value, most),
      low: quantity.low && multiply(quantity.low, least),
      high: quantity.high && multiply(quantity.high, most),
      decimals: 0,
      coarse: 0,
      unit,
      unitName,
    },
  };
}
