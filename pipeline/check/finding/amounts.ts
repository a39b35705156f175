import { type Decimal, divide, shift } from '../../model/decimal.ts';
import { isRange, type Quantity } from '../../model/quantity.ts';
import type { Interval } from '../interval/interval.ts';
import { unitBehind } from './say-unit.ts';

/** Numbers as a reader likes them, in the unit that the text used. Figures are rounded only where they do not end. */

/** How values in the base unit are shown: divided by `by`, with `unit` behind. */
export interface Scale {
  readonly by: Decimal;
  readonly unit: string;
}

/** The scale of a written figure: its own unit, and the thousands, millions … that its size asks for. */
export function scaleOf({ value, written, unitName, unit }: Quantity): Scale {
  const base = isRange(value) ? value[1] : value;
  const said = isRange(written.value) ? written.value[1] : written.value;
  const by = Number(said) === 0 || Number(base) === 0 ? '1' : divide(base, said);
  return { by, unit: said === base ? (unitName ?? unit ?? '') : (written.unitName ?? written.unit ?? '') };
}

const MAGNITUDES = [
  [12, 'trillion'],
  [9, 'bn'],
  [6, 'm'],
] as const;

/** `10500000000` → "10.5 bn", `18000` → "18,000". */
export function sayNumber(x: Decimal): string {
  const size = Math.abs(Number(x));
  for (const [places, name] of MAGNITUDES)
    if (size >= 10 ** places) return `${trim(shift(x, -places))} ${name}`;
  return trim(x);
}

/** Groups of three, and at most four significant digits behind the point where it does not end soon. */
function trim(x: Decimal): string {
  const [whole = '0', fraction = ''] = x.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  if (fraction.length <= 6) return fraction ? `${grouped}.${fraction}` : grouped;
  const rounded = Number(x).toPrecision(5);
  return rounded.includes('e') ? rounded : rounded.replace(/\.?0+$/, '');
}

export function sayAmount(x: Decimal, { by, unit }: Scale): string {
  const number = sayNumber(by === '1' ? x : divide(x, by));
  return `${number}${unitBehind(unit, number)}`;
}

/** "10.5 bn to 11.5 bn dollars", "15 bn dollars or more", "below 5%". */
export function sayInterval({ low, high, closedLow, closedHigh }: Interval, scale: Scale): string {
  const number = (x: Decimal): string => sayNumber(scale.by === '1' ? x : divide(x, scale.by));
  if (low === null && high === null) return `any number of${unitBehind(scale.unit, '')}`;
  if (low === null)
    return closedHigh ? `${sayAmount(high!, scale)} or less` : `below ${sayAmount(high!, scale)}`;
  if (high === null) return closedLow ? `${sayAmount(low, scale)} or more` : `above ${sayAmount(low, scale)}`;
  if (low === high) return sayAmount(low, scale);
  return `${number(low)} to ${sayAmount(high, scale)}`;
}
