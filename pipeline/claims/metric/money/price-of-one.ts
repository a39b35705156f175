import { isRange } from '../../../model/quantity.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { isRelative, metricAt } from '../beside/metric-at.ts';
import { type Found, withChange } from '../found.ts';

/** Up to this much a thing is bought over a counter. */
const SMALL = 10_000;

/** "A pint of milk was up 25% at £1.59", "a packet of rice has doubled to £1.15 from 61p": one thing moves only in its price. */
export function priceOfOne(draft: Draft, { rulebook }: World): Found | null {
  const { frame, clauseSubject, dimension, verb, isSubject } = draft;
  const rule = rulebook.metrics.byId.get('price');
  const thing = frame.chunks[clauseSubject];
  if (!rule || isSubject || verb < clauseSubject || thing?.kind !== 'noun') return null;
  if (!ONE.has(frame.tokens.lower[thing.from]!) || singular(thing.word) !== thing.word) return null;
  if (metricAt(frame, clauseSubject, 'money', rulebook, true)) return null;
  const moves =
    rulebook.shapes.verbs('move').has(frame.chunks[verb]!.word) || isUpOrDown(draft) || isDoubled(draft);
  if (!moves || !(dimension === 'money' ? isSmall(frame.chunks[draft.chunk]!) : isRelative(dimension)))
    return null;
  // "a packet is up 4%" alone, but "a fire grew 40%" is dearer only where a sum is told
  const isPack = frame.language.list('packs of goods').has(thing.word);
  if (!isPack && !frame.chunks.slice(verb).some(isSmall)) return null;
  return withChange(draft, { id: rule.id, name: rule.name, family: rule.family }, rule.id, -1);
}
const ONE = new Set(['a', 'an']);

/** "was up 25%", "is down to £4". */
const isUpOrDown = ({ frame: { tokens, chunks }, verb, tokens: [from] }: Draft): boolean =>
  tokens.lower.slice(chunks[verb]!.to, from + 1).some((word) => word === 'up' || word === 'down');

/** "has doubled": a figure that is its own verb. */
const isDoubled = ({ frame: { chunks }, clauseSubject, chunk }: Draft): boolean =>
  chunks
    .slice(clauseSubject, chunk + 1)
    .some(({ mention }) => mention?.kind === 'quantity' && mention.quantity.dimension === 'multiple');

function isSmall({ mention }: Chunk): boolean {
  if (mention?.kind !== 'quantity' || mention.quantity.dimension !== 'money') return false;
  const { value } = mention.quantity;
  return value !== null && !isRange(value) && Number(value) <= SMALL;
}
