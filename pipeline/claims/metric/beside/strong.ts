import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';
import { metricAt } from './metric-at.ts';

/** "on top of its 2,400-strong workforce", "a 60,000-strong crowd": as many as the noun behind it has. */
export function strong(draft: Draft, world: World): Found | null {
  const { frame, chunk, dimension, tokens } = draft;
  const { lower, start } = frame.tokens;
  const to = tokens[1];
  if (dimension !== 'number' || lower[to] !== '-' || lower[to + 1] !== 'strong') return null;
  const at = frame.chunks.findIndex((c, i) => i >= chunk && c.kind === 'noun' && start[c.head]! > start[to]!);
  const named = at < 0 || at - chunk > 2 ? null : metricAt(frame, at, 'number', world.rulebook, false);
  return named ? fromNamed(draft, world, at, named) : null;
}
strong.needs = { dimensions: ['number'], words: ['strong'] };
