import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricBy } from '../beside/metric-at.ts';
import { FATES } from '../families.ts';
import { dimensionOf, type Found, simple } from '../found.ts';

/** "All 40 aboard the Orlan were killed", "241 people aboard died": what became of them, and not only how many they were. */
export function fateAboard(draft: Draft, { rulebook }: World): Found | null {
  const { chunks } = draft.frame;
  if (chunks[draft.chunk + 1]?.word !== 'aboard') return null;
  const verb = chunks
    .slice(draft.chunk + 2, draft.chunk + 5)
    .find((c) => c.kind !== 'noun' && c.kind !== 'det');
  if (verb?.kind !== 'verb') return null;
  const named = metricBy(draft.frame, 'metric:verb', verb.from, verb.to, dimensionOf(draft), rulebook);
  return named && FATES.has(named.rule.family) ? simple(named.rule) : null;
}
fateAboard.needs = { behind: ['aboard'] };
