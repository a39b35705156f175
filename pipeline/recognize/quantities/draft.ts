import type { Bound, Change } from '../../model/quantity.ts';
import type { Unit } from '../../rulebook/units.ts';
import type { NumberNode } from '../numbers/number.ts';

/** The unit of a number, and the tokens it is written in; `from === to` where it is shared with another number. */
export interface UnitUse {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  readonly counted: boolean;
}

/** A quantity in the making. Each step of the order fills what it knows; tokens are half-open. */
export interface Draft {
  number: NumberNode;
  /** The other end of a written range. */
  upper: NumberNode | null;
  /** Where the two ends are what something moved from and to rather than a range: each by itself. */
  ends?: readonly [Draft, Draft];
  /** Symbols, number and unit. */
  from: number;
  to: number;
  unit: UnitUse | null;
  /** The sentence it stands in. */
  readonly floor: number;
  readonly ceiling: number;
  bound: Bound;
  hedge: readonly [number, number] | null;
  change: Change;
  mover: readonly [number, number] | null;
  /** Steps that shaped it, for the mention's rule. */
  rule: string;
}

export const sameUnit = (a: UnitUse | null, b: UnitUse | null): boolean =>
  a !== null && b !== null && (a.unit.code === b.unit.code || a.unit.name === b.unit.name);
