import { isRange } from '../../model/quantity.ts';
import type { Entry } from '../entry.ts';
import type { Figures } from './made-up-of.ts';

/** So few may have been aboard any car or boat. */
const MANY = 20;
/** And so many of any ship. */
const A_ROUND_NUMBER = 50;

/** True where two articles tell of like many who were aboard, so that what crashed or sank with them is one: "242 on board", "230 passengers and 12 crew". */
export function areAboardOne(a: Figures, b: Figures): boolean {
  const [p, q] = [aboardIn(a), aboardIn(b)];
  return !p.isDisjointFrom(q);
}

/** How many were aboard, as told and as passengers and crew come to. */
function aboardIn({ entries }: Figures): ReadonlySet<number> {
  const told = (...ids: string[]): number[] =>
    entries.filter((entry) => ids.includes(entry.claim.metric?.id ?? '') && isAll(entry)).map(numberOf);
  const crew = told('crew');
  const sums = told('passengers').flatMap((many) => crew.map((few) => many + few));
  return new Set(
    [...told('aboard', 'occupant'), ...sums].filter((many) => many >= MANY && many % A_ROUND_NUMBER > 0),
  );
}

const isAll = ({ claim: { scope, quantity } }: Entry): boolean =>
  scope.part === null && !isRange(quantity.value) && quantity.bound === 'exact';
const numberOf = ({ claim }: Entry): number => Number(claim.quantity.value);
