import type { Claim } from '../../model/claim.ts';
import { add, shift, subtract } from '../../model/decimal.ts';
import { isRange } from '../../model/quantity.ts';

/** A fraction in words is a round one: "a third" is said of 31% and of 35%. Percentage points either way. */
const ROUGH = '2.5';
const FRACTION = /[\p{L}/½⅓⅔¼¾⅛]/u;

/**
 * "Half of the doctors", "one in five" as the percentage that another outlet gives; any other claim as it is. Only for comparison: the claim
 * in the ledger keeps what was written.
 */
export function asPercent(claim: Claim): Claim {
  const { quantity, written, metric } = claim;
  const { value, low, high, bound, unit, dimension } = quantity;
  if (dimension !== 'number' || unit !== null || isRange(value) || !value.startsWith('0.')) return claim;
  if (metric === null || metric.family === 'count' || !FRACTION.test(written)) return claim;
  const percent = shift(value, 2);
  const isExact = bound === 'exact' || bound === 'about';
  return {
    ...claim,
    quantity: {
      ...quantity,
      value: percent,
      low: isExact ? subtract(percent, ROUGH) : low && shift(low, 2),
      high: isExact ? add(percent, ROUGH) : high && shift(high, 2),
      decimals: 0,
      coarse: 0,
      unit: '%',
      unitName: 'percent',
      dimension: 'ratio',
    },
  };
}
