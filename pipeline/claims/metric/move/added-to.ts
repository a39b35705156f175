import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { dimensionOf, type Found, GROWTH } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';

/** "added $154m to the total cost", "cut £3m from its budget": a move of what the figure is added to. */
export function addedTo(draft: Draft, world: World): Found | null {
  const { chunks } = draft.frame;
  const [to, what] = [chunks[draft.chunk + 1]?.word ?? '', draft.chunk + 2];
  const verb = draft.chunk > draft.verb ? (chunks[draft.verb]?.word ?? '') : '';
  const up = to === 'to' && draft.frame.language.list('add').has(verb);
  const down = to === 'from' && draft.frame.language.list('take off').has(verb);
  if (!up && !down) return null;
  const named = metricAt(draft.frame, what, dimensionOf(draft), world.rulebook, false);
  if (!named || GROWTH.has(named.rule.id)) return null;
  draft.isChange = true;
  draft.direction = up ? 'up' : 'down';
  return fromNamed(draft, world, what, named);
}
addedTo.needs = { behind: ['to', 'from'] };
