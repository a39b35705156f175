import type { Metric } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import { idOf, normalWords } from '../sentence/normal-words.ts';
import type { Found } from './found.ts';

/** "Revenue per employee was $400,000", "cost per click fell": no revenue and no cost, but so much of it for each. */
export function perWhat(draft: Draft, found: Found): Found {
  const { chunks, tokens } = draft.frame;
  const [per, each] = [chunks[found.measure + 1], chunks[found.measure + 2]];
  if (found.measure < 0 || per?.word !== 'per' || each?.kind !== 'noun') return found;
  const words = normalWords(tokens, { from: each.from, to: each.head + 1 });
  // "per head" is a basis, and the rules' own measures have their "per" in them
  if (
    words.length === 0 ||
    draft.frame.language.list('per head').has(words.at(-1)!) ||
    found.metric.id.includes('_per_')
  )
    return found;
  const base = found.base ?? found.metric;
  // "the price per tonne" is the price, which is told by the tonne
  if (base.family === 'price') return found;
  const suffix = found.metric.id.slice(base.id.length);
  const of = (metric: Metric, end: string): Metric => ({
    ...metric,
    id: `${base.id}_per_${idOf(words, '_')}${end}`,
    name: `${base.name} per ${words.join(' ')}${end.replace('_', ' ')}`,
  });
  return found.metric.id.startsWith(base.id)
    ? { ...found, metric: of(found.metric, suffix), base: of(base, '') }
    : found;
}
