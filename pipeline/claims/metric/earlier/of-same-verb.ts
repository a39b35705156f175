import type { Draft } from '../../draft.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { numerator } from '../beside/metric-at.ts';
import type { Found } from '../found.ts';

/** "pays £58 for a pass to Halm, £45 to Wexley and £39 to Oltrey", "has the lowest rent at £636 and Halm the highest at £940": what the verb was said of before. */
export function ofSameVerb(draft: Draft, world: World): Found | null {
  const { chunks } = draft.frame;
  const { verb, chunk, dimension, isSubject } = draft;
  if (verb < 0 || isSubject || verb > chunk || !OF_ONE_KIND.has(numerator(dimension))) return null;
  const earlier = earlierInSentence(draft, world)[0];
  if (!earlier?.metric || earlier.verb !== verb || earlier.chunk < verb) return null;
  if (numerator(earlier.dimension) !== numerator(dimension)) return null;
  const isListed = chunks.slice(earlier.chunk + 1, chunk).some((c) => c.kind === 'and' || c.word === ',');
  if (!isListed) return null;
  if (!earlier.isChange) return { metric: earlier.base ?? earlier.metric, rule: earlier.rule, measure: -1 };
  draft.isChange = true;
  return { metric: earlier.metric, rule: earlier.rule, measure: -1, base: earlier.base ?? earlier.metric };
}

const OF_ONE_KIND = new Set(['money', 'ratio']);
