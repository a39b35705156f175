import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { dimensionOf, type Found } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';

/** "The toll kept climbing; one count has it above 4,000", "an estimate puts it at £4m": of the measure told in front. */
export function hasItAt(draft: Draft, world: World): Found | null {
  const { frame, tokens, isChange } = draft;
  const { lower } = frame.tokens;
  if (isChange) return null;
  const has = hasIn(lower, tokens[0]);
  if (has < 0) return null;
  for (let at = draft.chunk - 1; at >= 0; at--) {
    const chunk = frame.chunks[at]!;
    // "one count has it" counts nothing
    if (chunk.kind === 'figure' && frame.tokens.lower[chunk.from] !== 'one') break;
    if (chunk.kind !== 'noun' || chunk.to >= has) continue;
    const named = metricAt(frame, at, dimensionOf(draft), world.rulebook, false);
    if (named) return fromNamed(draft, world, at, named);
  }
  return null;
}
hasItAt.needs = { words: ['has', 'puts', 'had', 'put'] };

/** Where "has it" stands, with nothing but a word or two of "above" or "at nearly" between it and the figure; -1 for nowhere. */
function hasIn(lower: readonly string[], figure: number): number {
  for (let at = figure - 2; at >= figure - 5 && at >= 0; at--)
    if (/^(?:has|had|puts?)$/.test(lower[at]!) && /^(?:it|them|that)$/.test(lower[at + 1] ?? '')) return at;
  return -1;
}
