import type { Draft } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { dimensionOf, type Found, GROWTH, open, openWords } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';

/** "set aside €340m for the cost of the programme", "booked $2m for repair costs": a sum is of what it is meant to meet. */
export function meantFor(draft: Draft, world: World): Found | null {
  const { frame, chunk, dimension } = draft;
  const { chunks } = frame;
  if (
    dimension !== 'money' ||
    !MEETS.has(chunks[chunk + 1]?.word ?? '') ||
    chunks[chunk + 2]?.kind !== 'noun'
  )
    return null;
  // "$2m for new books and $5m for repairs of the roof": each of what it is for
  const shared = earlierInSentence(draft, world).find(
    (d) =>
      d.dimension === 'money' && chunks[d.chunk + 1]?.word === 'for' && chunks[d.chunk + 2]?.kind === 'noun',
  );
  // "The fare is £4 for adults and £2 for children": a price is a price, whoever pays it for what
  if (shared?.metric && !shared.isChange && PRICES.has(shared.metric.family))
    return { metric: shared.metric, rule: shared.rule, measure: -1 };
  const words = shared ? openWords(draft, chunk + 2) : [];
  if (words.length > 0 && !hasName(frame, chunk + 2))
    return { metric: open(words, draft), rule: null, measure: -1 };
  const named = metricAt(frame, chunk + 2, dimensionOf(draft), world.rulebook, false);
  return named?.rule.family === 'cost' && !GROWTH.has(named.rule.id)
    ? fromNamed(draft, world, chunk + 2, named)
    : null;
}
meantFor.needs = { dimensions: ['money'] };

const PRICES = new Set(['price', 'income', 'penalty', 'value']);
const MEETS = new Set(['for', 'to cover', 'to meet']);
