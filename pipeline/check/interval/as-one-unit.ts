import type { Claim } from '../../model/claim.ts';
import { type Decimal, divide, multiply, shift, subtract } from '../../model/decimal.ts';
import { isRange, type Quantity } from '../../model/quantity.ts';

/**
 * "102 degrees Fahrenheit" as the 38.9°C, "75 basis points" as the 0.75 points, tons as the tonnes that another outlet gives; any other claim as it is. Only for comparison:
 * the claim in the ledger keeps what was written.
 */
export function asOneUnit(claim: Claim): Claim {
  const { unit, change } = claim.quantity;
  if (unit === '[ton]') return { ...claim, quantity: anyTon(claim.quantity) };
  if (unit === '[bp]') return { ...claim, quantity: converted(claim.quantity, (x) => shift(x, -2), POINT) };
  if (unit !== '[degF]') return claim;
  // "three degrees warmer" starts from no freezing point
  const isLevel = change === null && claim.metric?.id.endsWith('_change') !== true;
  const toCelsius = (x: Decimal): Decimal => divide(multiply(isLevel ? subtract(x, '32') : x, '5'), '9');
  return { ...claim, quantity: converted(claim.quantity, toCelsius, CELSIUS) };
}

/** "35,000 tons" beside "35,000 tonnes": a bare ton may be any of the three, short, metric or long. */
function anyTon(quantity: Quantity): Quantity {
  const { value, low, high, decimals, coarse } = quantity;
  const metric = (x: Decimal): Decimal => shift(x, 3);
  return {
    ...quantity,
    unit: 'kg',
    unitName: 'kilogram',
    value: isRange(value) ? [metric(value[0]), metric(value[1])] : metric(value),
    low: low && multiply(low, SHORT_TON),
    high: high && multiply(high, LONG_TON),
    decimals: decimals - 3,
    coarse: coarse - 3,
  };
}
/** In kilograms. */
const SHORT_TON = '907.18474';
const LONG_TON = '1016.0469088';

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
