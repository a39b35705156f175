import type { Claim } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';

/**
 * "Inflation was 4.6% in the year to October", "in the 12 months to October": the rate that others give for October, and it is taken as that month's.
 */
export function asOfMonth(claim: Claim): Claim {
  const { metric, period, quantity } = claim;
  if (period === null || quantity.unit !== '%' || !/(?:^|_)inflation(?:_rate)?$/.test(metric?.id ?? ''))
    return claim;
  const last = lastMonthOf(period);
  return last === null ? claim : { ...claim, period: { ...period, from: last, grain: 'month' } };
}

/** The first day of the last month of twelve, which are no calendar year; `null` of any other period. */
function lastMonthOf({ from, to }: Period): string | null {
  if (from === null || to === null || to.slice(5, 7) === '12') return null;
  const [first, end] = [new Date(from), new Date(to)];
  const isWhole = first.getUTCDate() === 1 && new Date(end.getTime() + DAY).getUTCDate() === 1;
  const months =
    (end.getUTCFullYear() - first.getUTCFullYear()) * 12 + end.getUTCMonth() - first.getUTCMonth();
  return isWhole && months === 11 ? `${to.slice(0, 7)}-01` : null;
}
const DAY = 86_400_000;
