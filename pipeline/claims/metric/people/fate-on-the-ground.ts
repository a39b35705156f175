import type { Draft } from '../../draft.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { metricBy } from '../beside/metric-at.ts';
import { FATES } from '../families.ts';
import { dimensionOf, type Found, simple } from '../found.ts';
import { ANYBODY } from './people-counted.ts';

/** "All 40 on board were killed, and 19 on the ground": what became of those of whom the sentence tells first became of those on the ground. */
export function fateOnTheGround(draft: Draft, world: World): Found | null {
  const { tokens, chunks } = draft.frame;
  const [, end] = draft.tokens;
  const from = ANYBODY.has(tokens.lower[end] ?? '') || PERSONS.has(tokens.lower[end] ?? '') ? end + 1 : end;
  if (draft.isChange || tokens.lower.slice(from, from + GROUND.length).join(' ') !== GROUND.join(' '))
    return null;
  const whole = earlierInSentence(draft, world).find(({ metric }) => FATES.has(metric?.family ?? ''));
  const told = world.rulebook.metrics.byId.get(whole?.metric?.id ?? '');
  if (told) return simple(told);
  for (const verb of chunks
    .slice(0, draft.chunk)
    .filter(({ kind }) => kind === 'verb')
    .reverse()) {
    const named = metricBy(
      draft.frame,
      'metric:verb',
      verb.from,
      verb.to,
      dimensionOf(draft),
      world.rulebook,
    );
    if (named && FATES.has(named.rule.family)) return simple(named.rule);
  }
  return null;
}
fateOnTheGround.needs = { dimensions: ['count', 'number'], words: ['ground'] };

const GROUND = ['on', 'the', 'ground'];
const PERSONS = new Set(['others', 'more', 'bystanders', 'residents']);
