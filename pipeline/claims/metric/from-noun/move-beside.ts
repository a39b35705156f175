import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { type Found, GROWTH } from '../found.ts';
import { growthNoun } from '../move/growth-noun.ts';

/** "a fall of 5% in sales": which way the noun before the figure moves the metric behind it; `null` for none. */
export function movedBefore(
  { frame, chunk: figure }: Draft,
  { rulebook }: World,
  chunk: number,
): 'up' | 'down' | null {
  const { chunks } = frame;
  if (chunk < figure || chunks[figure - 1]?.word !== 'of' || !MOVED_BY.has(chunks[chunk - 1]?.word ?? ''))
    return null;
  const named =
    chunks[figure - 2]?.kind === 'noun' ? metricAt(frame, figure - 2, 'ratio', rulebook, true) : null;
  if (!named || !GROWTH.has(named.rule.id)) return null;
  return named.rule.id === 'decline' ? 'down' : 'up';
}

/** "an increase in revenue of 12%", "a rise to council tax of 5%": the figure is that of the move in front. */
export function moveOf(draft: Draft, world: World, chunk: number): Found | null {
  const { chunks } = draft.frame;
  const moved = chunks[chunk - 2]?.kind === 'noun' && MOVED_BY.has(chunks[chunk - 1]?.word ?? '');
  if (!moved || draft.chunk - chunk > 3 || chunks[chunk + 1]?.word !== 'of') return null;
  const named = metricAt(draft.frame, chunk - 2, 'ratio', world.rulebook, true);
  return named && GROWTH.has(named.rule.id) ? growthNoun(draft, world, chunk - 2, named, []) : null;
}

const MOVED_BY = new Set(['in', 'to']);
