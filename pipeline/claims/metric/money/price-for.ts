import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { type Found, simple } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';

/** "took in 1,310 weapons at $60 apiece": what one of them goes for. */
function isForEach({ frame: { chunks, tokens }, chunk, tokens: [, to] }: Draft): boolean {
  return chunks[chunk - 1]?.word === 'at' && /^(?:apiece|each)$/.test(tokens.lower[to] ?? '');
}

/** "charged $450 for a one-way ticket": as where "a one-way ticket costs $450". */
export function priceFor(draft: Draft, world: World): Found | null {
  const { dimension, frame, chunk } = draft;
  const { chunks } = frame;
  if (dimension !== 'money' || draft.isChange) return null;
  const own =
    draft.clauseSubject < 0 ? null : metricAt(frame, draft.clauseSubject, dimension, world.rulebook, false);
  // but "shares closed at $75 apiece": what they say themselves
  const price = isForEach(draft) && !own ? world.rulebook.metrics.byId.get('price') : undefined;
  if (price) return simple(price);
  if (chunks[chunk + 1]?.word !== 'for') return null;
  const at = chunks[chunk + 2]?.kind === 'det' ? chunk + 3 : chunk + 2;
  const named = chunks[at]?.kind === 'noun' ? metricAt(frame, at, dimension, world.rulebook, false) : null;
  return named?.rule.id === 'price' ? fromNamed(draft, world, at, named) : null;
}
priceFor.needs = { dimensions: ['money'] };
