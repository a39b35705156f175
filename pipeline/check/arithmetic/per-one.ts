import type { Claim } from '../../model/claim.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Unit, UnitRules } from '../../rulebook/units.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

/** A figure that a sentence gives for one of something: "1 GW brings in $10 bn", "each turbine makes 15 MW". */
export interface PerOne {
  /** What it is given for, in its base unit, and how many of those one is: 1 GW is 10^9 W. */
  readonly unit: string;
  readonly many: Decimal;
}

const ONE = /(?:^|[^\p{L}\d.,])(?:1|one|each|every|per|a single)\s+(\p{L}+)([^\p{L}\d.;:][^.;:\d]{0,60})?$/iu;

/** Words of one thing: "one expects" and "each said" are none. */
export function perOne(claim: Claim, units: UnitRules | null, counted: ReadonlySet<string>): PerOne | null {
  if (units === null || claim.quantity.unit === null || claim.quantity.unit.includes('/')) return null;
  const before = claim.sentence.slice(0, placeOfFigure(claim)).replace(/[\p{Sc}~≈\s]+$/u, ' ');
  const word = ONE.exec(before.slice(-120))?.[1];
  if (word === undefined) return null;
  const unit = unitNamed(word, units);
  if (unit && unit.dimension !== 'duration') return { unit: unit.base, many: unit.factor };
  return counted.has(word.toLowerCase()) ? { unit: word.toLowerCase(), many: '1' } : null;
}

/** The unit of a code ("GW") or a name ("gigawatt"). */
const unitNamed = (word: string, units: UnitRules): Unit | null =>
  (word.length > 1 ? units.byCode.get(word) : undefined) ?? byName(units).get(word.toLowerCase()) ?? null;

const byName = remembered(
  ({ byCode }: UnitRules): ReadonlyMap<string, Unit> => new Map([...byCode.values()].map((u) => [u.name, u])),
);
