import type { Verdict } from '../../model/finding.ts';
import type { Value } from '../../model/quantity.ts';
import type { Entry } from '../entry.ts';
import { disagree } from '../interval/clusters.ts';
import { within } from '../interval/interval.ts';

/**
 * How figures agree that all share a value: the same twice; one a bound; one more exact than the rest and within what they stand for;
 * or only after rounding.
 */
export function gradeOf(
  entries: readonly Entry[],
): Extract<Verdict, 'identical' | 'rounding' | 'refines' | 'bound'> {
  const [first] = entries;
  const same = entries.every(
    ({ claim: { quantity: q } }) =>
      sameValue(q.value, first!.claim.quantity.value) && q.bound === first!.claim.quantity.bound,
  );
  if (same) return 'identical';
  if (entries.some(({ reach }) => reach.low === null || reach.high === null)) return 'bound';
  const sharp = mostPrecise(entries).reading.fine;
  const nested = entries.every(({ reading: { fine } }) => within(sharp, fine));
  return nested && entries.some(({ reading: { fine } }) => !within(fine, sharp)) ? 'refines' : 'rounding';
}

/** True where they agree only if trailing zeros are read as a round figure. */
export const onlyCoarsely = (entries: readonly Entry[]): boolean =>
  disagree(entries.map((e) => ({ reach: e.reading.fine })));

const sameValue = (a: Value, b: Value): boolean => String(a) === String(b);

/** The member that says most: the narrowest interval, and among equals the one with no trailing zeros that may be rounding. */
export function mostPrecise(entries: readonly Entry[]): Entry {
  return entries.reduce((best, e) => {
    const by = width(e) - width(best) || zeros(e) - zeros(best);
    return by < 0 ? e : best;
  });
}

const zeros = ({ claim: { quantity } }: Entry): number => quantity.decimals - quantity.coarse;

function width({ reading: { fine } }: Entry): number {
  if (fine.low === null || fine.high === null) return Number.POSITIVE_INFINITY;
  return Number(fine.high) - Number(fine.low);
}
