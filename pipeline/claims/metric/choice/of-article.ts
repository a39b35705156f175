import { fits, type MetricRule } from '../../../rulebook/metrics.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { numerator } from '../beside/metric-at.ts';
import { GROWTH, simple, withChange } from '../found.ts';
import { addTo, type Candidates, kindOf } from './candidate.ts';

/** How many of the article's measures are weighed for a figure. */
const MOST = 2;

/** What the article speaks of most of all that such a figure can be: of transfers fees, of a harvest tonnes. */
export function ofArticle(draft: Draft, world: World, candidates: Candidates): void {
  let rank = 0;
  for (const rule of spokenOf(world)) {
    if (!takes(rule, draft.dimension)) continue;
    rank++;
    const found = withChange(draft, simple(rule).metric, rule.id, -1);
    const { isChange, direction } = draft;
    addTo(candidates, { found, isChange, direction }, [
      rank === 1 ? 'the measure that the article has most' : 'the measure that it has next to most',
      `a measure of the article, for ${kindOf(draft.dimension)}`,
    ]);
    if (rank === MOST) return;
  }
}

const takes = (rule: MetricRule, dimension: string): boolean =>
  rule.dimensions.size > 0 &&
  (fits(rule, dimension) ||
    fits(rule, numerator(dimension)) ||
    (dimension === 'number' && fits(rule, 'count')));

/** Its measures by how often it has their words, the commonest first. */
const spokenOf = remembered(({ readings, rulebook }: World): readonly MetricRule[] => {
  const counts = new Map<MetricRule, number>();
  for (const { sentences } of readings)
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind !== 'metric' || !BY.has(mention.rule)) continue;
        const rule = rulebook.metrics.byId.get(mention.id);
        if (rule && !GROWTH.has(rule.id)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
  return [...counts].sort(([, a], [, b]) => b - a).map(([rule]) => rule);
});
const BY: ReadonlySet<string> = new Set(['metric:word', 'metric:verb']);
