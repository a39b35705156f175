import type { Claim } from '../../model/claim.ts';
import { type Decimal, divide, multiply, shift, subtract } from '../../model/decimal.ts';
import { isRange, type Quantity } from '../../model/quantity.ts';

/**
 * "102 degrees Fahrenheit" as the 38.9°C, "75 basis points" as the 0.75 points that another outlet gives; any other claim as it is. Only for comparison:
 * the claim in the ledger keeps what was written.
 */
export function asOneUnit(claim: Claim): Claim {
  const { unit, change } = claim.quantity;
  if (unit === '[bp]') return { ...claim, quantity: converted(claim.quantity, (x) => shift(x, -2), POINT) };
  if (unit !== '[degF]') return claim;
  // "three degrees warmer" starts from no freezing point
  const isLevel = change === null && claim.metric?.id.endsWith('_change') !== true;
  const toCelsius = (x: Decimal): Decimal => divide(multiply(isLevel ? subtract(x, '32') : x, '5'), '9');
  return { ...claim, quantity: converted(claim.quantity, toCelsius, CELSIUS) };
}

const POINT = { unit: '[pp]', unitName: 'percentage point' };
const CELSIUS = { unit: 'Cel', unitName: 'celsius' };

function converted(
  quantity: Quantity,
  to: (x: Decimal) => Decimal,
  unit: Pick<Quantity, 'unit' | 'unitName'>,
): Quantity {
  const { value, low, high, decimals, coarse } = quantity;
  const places = unit === POINT ? 2 : 0;
  return {
    ...quantity,
    ...unit,
    value: isRange(value) ? [to(value[0]), to(value[1])] : to(value),
    low: low && to(low),
    high: high && to(high),
    decimals: decimals + places,
    coarse: coarse + places,
  };
}
