import type { Decimal } from './decimal.ts';

/** How the words around a number bound it; `between` where a range was written. */
export type Bound =
  | 'exact'
  | 'about'
  | 'at_least'
  | 'more_than'
  | 'at_most'
  | 'less_than'
  | 'up_to'
  | 'between';

/** The direction where the quantity is an amount of change ("rose 6.5%"); `null` for a level. */
export type Change = 'up' | 'down' | null;

/** One number, or the two ends of a written range in the order of the text. */
export type Value = Decimal | readonly [Decimal, Decimal];

/** A number with its unit as the text has it: magnitudes multiplied out, the unit unconverted ("256 GB" is 256 gigabyte). */
export interface WrittenAmount {
  readonly value: Value;
  /** UCUM or ISO 4217 style code of the written unit (`GB`, `[mi_i]`, `USD`), or the counted noun; `null` where no unit is written. */
  readonly unit: string | null;
  /** English singular in British spelling ("kilometre", "vacuum tube"); `null` where no unit is written. */
  readonly unitName: string | null;
}

export interface Quantity {
  /** In `unit`, converted exactly (2.2 GW is 2200000000 W). */
  readonly value: Value;
  /**
   * The interval that the written digits, the bound words and the range stand for, in `unit`
   * (rounding rule of XBRL Calculations 1.1: half a unit of the last written place either way); `null` is an open end.
   * How far `about` widens is a setting of the checker and is not in here.
   */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** The last written place as a power of ten: the number was written to 10^-decimals of `unit` ("$11 bn" is -9). */
  readonly decimals: number;
  /** The other reading where a bare integer ends in zeros: "500,000" has decimals 0 and coarse -5. Else equal to `decimals`. */
  readonly coarse: number;
  /** Code of the base unit of the dimension (`W`, `bit/s`, `m2`, `USD`, `USD/W`), or the counted noun ("vacuum tube"), or `null`. */
  readonly unit: string | null;
  readonly unitName: string | null;
  /** `money`, `power`, `ratio`, `count`, `duration`, …; `number` where no unit is written. */
  readonly dimension: string;
  readonly bound: Bound;
  readonly change: Change;
  readonly written: WrittenAmount;
}

export const isRange = (value: Value): value is readonly [Decimal, Decimal] => typeof value !== 'string';
