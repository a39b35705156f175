import type { Claim } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import { clauseOf } from '../told-apart/clause.ts';
import { isTime } from '../told-apart/when-told.ts';
import { stem } from '../told-apart/wording.ts';
import type { Setting } from './setting.ts';
import { WEIGHT } from './weights.ts';

/**
 * "Spain was 2.5C warmer than usual, Austria 3.1C", "in Spain it was 1.5C warmer": whom the clauses of two figures name besides what both articles are about
 * anyway, the same or others.
 */
export function ofNamesBeside(x: Claim, y: Claim, { names, context }: Setting): number {
  // "the Chinese market", "in China"
  const named = (claim: Claim): ReadonlySet<string> =>
    new Set([...namesIn(claim)].map((name) => stem(context.countryOf(name) ?? name)));
  const [mine, theirs] = [named(x), named(y)];
  if (mine.isSubsetOf(names) || theirs.isSubsetOf(names)) return 0;
  for (const name of mine) if (theirs.has(name) && !names.has(name)) return WEIGHT.sameNames;
  return WEIGHT.otherNames;
}

/** Small, of the clause that a figure stands in. */
export const namesIn = remembered(
  (claim: Claim): ReadonlySet<string> =>
    new Set(
      clauseOf(claim).flatMap(({ isName, side, lower }) =>
        // "31C" has no name in it
        isName && side !== 'figure' && !isTime(lower) ? [lower.replace(/['’]s$/, '')] : [],
      ),
    ),
);
