import type { Claim } from '../model/claim.ts';
import type { CheckContext } from './context.ts';
import { byTimeAndPlace, type Entry, entryOf } from './entry.ts';
import { withConversions } from './interval/conversions.ts';
import { withSmallerUnits } from './interval/smaller-units.ts';

/** Claims made ready for comparison, in the order of time and place; what is told in two units stands for what either can stand for. */
export const entriesOf = (claims: readonly Claim[], context: CheckContext): Entry[] =>
  withSmallerUnits(withConversions(claims.map((claim) => entryOf(claim, context)).sort(byTimeAndPlace)));
