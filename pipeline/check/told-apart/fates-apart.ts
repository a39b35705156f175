import type { Claim } from '../../model/claim.ts';

/** True where the one tells how many died and the other how many were hurt, are missing, were saved or were aboard. */
export function fatesApart(x: Claim, y: Claim): boolean {
  const [p, q] = [fateOf(x), fateOf(y)];
  return p !== null && q !== null && p !== q;
}

/** What became of them ("deaths" of "miner_deaths"), or that they were aboard; `null` where nothing is told, or as much as "casualties". */
function fateOf({ metric, sentence }: Claim): string | null {
  if (metric === null) return null;
  const last = metric.id.split('_').at(-1)!;
  if (metric.family === 'passengers') return ABOARD.has(last) ? 'aboard' : null;
  if (!OF_PEOPLE.has(metric.family)) return null;
  if (last === 'casualties') return KILLED_OR_HURT.test(sentence) ? 'dead or hurt' : null;
  return FATES.get(last) ?? null;
}
/** Both together; "casualties" alone may be no more than the dead. */
const KILLED_OR_HURT = /(?:killed|dead|deaths) (?:or|and) (?:\p{L}+ ){0,2}(?:injur|hurt|wound)/iu;

const OF_PEOPLE: ReadonlySet<string> = new Set(['casualties', 'rescue', 'displaced']);
const FATES: ReadonlyMap<string, string> = new Map([
  ['deaths', 'dead'],
  ['injuries', 'hurt'],
  ['missing', 'missing'],
  ['rescued', 'saved'],
  ['survivors', 'saved'],
  ['displaced', 'displaced'],
]);
/** "Passengers" of an airport are counted in the millions, and nothing became of them. */
const ABOARD: ReadonlySet<string> = new Set(['aboard', 'crew']);
