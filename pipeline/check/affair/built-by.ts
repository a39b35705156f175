import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';

/** "Took 5,000 men to build it", "96 workers died during its construction": measures of a building that each text has in its own words. */
export type OfBuilding = 'builders' | 'builders_at_once' | 'construction_deaths';

/** Which of them a claim's measure is; `null` for any other. */
export const ofBuilding = (claim: Claim, rules: CheckRules): OfBuilding | null => reading(rules)(claim);

const reading = remembered((rules: CheckRules) =>
  remembered((claim: Claim): OfBuilding | null => {
    const { metric, quantity, sentence } = claim;
    if (metric === null || !/^(?:count|number)$/.test(quantity.dimension)) return null;
    const isDeaths = metric.family === 'casualties' && /(?:^|_)deaths(?:_|$)/.test(metric.id);
    if (!isDeaths && !isOfBuilders(claim, rules)) return null;
    if (!isOfBuildingIt(sentence, rules)) return null;
    if (isDeaths) return 'construction_deaths';
    const words = ` ${sentence.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
    return rules.atOnce.some((phrase) => words.includes(` ${phrase} `)) ? 'builders_at_once' : 'builders';
  }),
);

/** "5,000 workers", "a workforce of 5,000 men": those who may build. */
function isOfBuilders({ metric, quantity }: Claim, { builders }: CheckRules): boolean {
  if (quantity.dimension !== 'count' || quantity.unit === null) return false;
  if (metric!.family !== 'count' && metric!.family !== 'headcount' && metric!.family !== 'jobs') return false;
  return builders.has(quantity.unit.split(' ').at(-1)!);
}

/** True where a sentence tells of how a thing was built. */
export const isOfBuildingIt = (sentence: string, { building }: CheckRules): boolean =>
  (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => building.has(word));
