import type { Claim } from '../../model/claim.ts';

/** True where the one tells how many died and the other how many were hurt, are missing or were saved. */
export function fatesApart(x: Claim, y: Claim): boolean {
  const [p, q] = [fateOf(x), fateOf(y)];
  return p !== null && q !== null && p !== q;
}

/** What became of them, "deaths" of "miner_deaths"; `null` where nothing is told, or as much as "casualties". */
function fateOf({ metric }: Claim): string | null {
  if (metric === null || !OF_PEOPLE.has(metric.family)) return null;
  const fate = metric.id.split('_').at(-1)!;
  return FATES.has(fate) ? fate : null;
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['casualties', 'rescue', 'displaced']);
const FATES: ReadonlySet<string> = new Set(['deaths', 'injuries', 'missing', 'rescued', 'displaced']);
