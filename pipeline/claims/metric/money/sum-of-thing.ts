import { isRange } from '../../../model/quantity.ts';
import type { MetricRule } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

/** Up to this much a thing is bought over a counter. */
const SMALL = 10_000;

/** "a $60 game" is sold for it, "the £6.5bn Halm Hub" is built for it; of a firm and of "a £20 note" it says neither. */
export function sumOfThing(
  { roles, frame, dimension, mention: { quantity }, isChange }: Draft,
  { rulebook: { language, metrics } }: World,
): MetricRule | undefined {
  const thing = roles.thing === undefined ? undefined : frame.chunks[roles.thing];
  if (dimension !== 'money' || isChange || !thing || quantity.value === null || isRange(quantity.value))
    return undefined;
  if (Number(quantity.value) <= SMALL)
    return language.list('sums by their size').has(thing.word) ? undefined : metrics.byId.get('price');
  const end = frame.tokens.end[thing.head]!;
  const named = frame.entities.find((e) => e.span[1] === end);
  return named && !IS_NOT_BUILT.has(named.type ?? '') ? metrics.byId.get('cost') : undefined;
}
const IS_NOT_BUILT: ReadonlySet<string> = new Set(['company', 'person', 'index']);
