import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { type ClauseWord, clauseOf } from './clause.ts';

/** "7,000 workers will build the plant", "the plant will create 9,000 jobs": those who build a thing, and those who work in it. */
export const buildersApart = (x: Claim, y: Claim, rules: CheckRules): boolean =>
  isOfWork(x, rules) && isOfWork(y, rules) && isOfBuilders(x, rules) !== isOfBuilders(y, rules);

/** Jobs or those who have them. */
function isOfWork({ metric, quantity }: Claim, { builders }: CheckRules): boolean {
  if (metric === null || quantity.dimension !== 'count') return false;
  if (metric.family === 'jobs' || metric.family === 'headcount') return true;
  return metric.family === 'count' && quantity.unit !== null && builders.has(lastOf(quantity.unit));
}

const lastOf = (unit: string): string => unit.split(' ').at(-1)!;

/** "Construction jobs", "2,000 people to build it", "construction will employ 2,000"; not "once built, it will employ 2,000". */
const isOfBuilders = (claim: Claim, { building }: CheckRules): boolean =>
  clauseOf(claim).some(
    ({ lower, side }, i, words) =>
      building.has(lower) && !lower.startsWith('complet') && (side !== 'front' || !isDone(words, i)),
  );

const isDone = (words: readonly ClauseWord[], at: number): boolean =>
  words.slice(Math.max(0, at - REACH), at).some(({ lower }) => ONCE.has(lower));
const ONCE = new Set(['once', 'when', 'after', 'since', 'newly', 'for']);
const REACH = 4;
