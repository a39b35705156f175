import type { Claim } from '../../model/claim.ts';

/** "The tax will rise by 10%", "grants will be cut by 40%": of two things, each with a name, that go two ways. */
export function goOtherWays(x: Claim, y: Claim): boolean {
  const [up, down] = [x.quantity.change, y.quantity.change];
  if (up === null || down === null || up === down) return false;
  return x.subject?.id !== y.subject?.id && whatMoves(x) !== whatMoves(y);
}

/** "council_tax" of "council_tax_growth"; of a level that moved, the whole name. */
const whatMoves = ({ metric }: Claim): string =>
  metric?.id.replace(/_(?:growth|decline|change|increase|rise|cut)$/, '') ?? '';
