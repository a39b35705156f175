import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';
import { ANYBODY } from './people-counted.ts';

/** "40 were taken away, nine of them with bad injuries", "three with burns": those who have them are the injured. */
export function withInjuries(
  { dimension, frame: { chunks, language }, chunk, mention }: Draft,
  world: World,
): Found | null {
  const unit = singular(mention.quantity.unit ?? '');
  const arePeople = dimension === 'count' && (ANYBODY.has(unit) || language.list('persons').has(unit));
  let at = chunk + 1;
  const isOfThem = chunks[at]?.word === 'of' && /^(?:them|whom|those)$/.test(chunks[at + 1]?.word ?? '');
  // "missed 12 games with a knee injury"
  if (!arePeople && !(isOfThem && (dimension === 'number' || dimension === 'count'))) return null;
  if (isOfThem) at += 2;
  while (chunks[at]?.kind === 'adverb') at++;
  const noun = chunks[chunks[at + 1]?.kind === 'det' ? at + 2 : at + 1];
  if (chunks[at]?.word !== 'with' || noun?.kind !== 'noun') return null;
  const rule = language.list('harm to the body').has(noun.word)
    ? world.rulebook.metrics.byId.get('injuries')
    : undefined;
  return rule ? simple(rule) : null;
}
withInjuries.needs = { dimensions: ['count', 'number'], lists: ['harm to the body'] };
