import { positive } from '../../../recognize/quantities/positive.ts';
import { fits } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { dimensionOf, type Found, simple } from '../found.ts';

/** "was the tallest dam in the world at 726 feet", "The fastest train, at 400 km/h,": the measure that it leads in. */
export function superlative(draft: Draft, { rulebook }: World): Found | null {
  const { chunks, tokens } = draft.frame;
  if (chunks[draft.chunk - 1]?.word !== 'at') return null;
  for (let i = draft.chunk - 2; i >= 0 && draft.chunk - i <= REACH; i--) {
    const { kind, from, to } = chunks[i]!;
    if (kind === 'verb' || kind === 'figure') return null;
    for (let k = from; k < to; k++) {
      if (!/st$/.test(tokens.lower[k]!)) continue;
      const quality = positive(tokens.lower[k]!);
      const rules = quality === null ? [] : (rulebook.metrics.byQuality.get(quality) ?? []);
      const rule = rules.find((one) => fits(one, dimensionOf(draft)));
      if (rule) return simple(rule);
    }
  }
  return null;
}
superlative.needs = { front: ['at'] };

/** Chunks from the figure back to what it is the most of. */
const REACH = 9;
