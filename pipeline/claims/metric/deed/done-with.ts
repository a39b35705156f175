import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricBy } from '../beside/metric-at.ts';
import { dimensionOf, type Found, simple } from '../found.ts';

/** "The £160,917 raised from the appeal will help", "the 300 MW generated there is sold": the participle right behind says what became of it. */
export function doneWith(draft: Draft, { rulebook }: World): Found | null {
  const { frame, chunk, isSubject, mention, verb } = draft;
  const behind = frame.chunks[chunk + 1];
  if (mention.counted || behind?.kind !== 'verb' || !behind.bare || !/(?:ed|[dt]|n)$/.test(behind.word))
    return null;
  // as the verb of its clause it is found elsewhere, and "spent £4m raised in May" was spent
  const isFree = isSubject ? verb !== chunk + 1 : standsBehindPreposition(draft);
  if (!isFree) return null;
  const named = metricBy(frame, 'metric:verb', behind.from, behind.to + 1, dimensionOf(draft), rulebook);
  return named ? simple(named.rule) : null;
}

/** "with $89m requested in the plan", "lower than the $207m sought in March": no object of a verb. */
function standsBehindPreposition({ frame: { chunks }, chunk }: Draft): boolean {
  const before = chunks[chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1];
  return before?.kind === 'prep' || before?.word === 'than';
}
