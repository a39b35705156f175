import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { dimensionOf, type Found, withChange } from '../found.ts';
import { metricBy } from './metric-at.ts';

/** "the amount spent on flowers was £4m", "the total raised": the participle says of what it is the amount. */
export function amountDone(draft: Draft, chunk: number, { rulebook }: World): Found | null {
  const { chunks, tokens } = draft.frame;
  const [amount, done] = [chunks[chunk]!, chunks[chunk + 1]];
  if (!AMOUNTS.has(amount.word) || done?.kind !== 'verb' || !done.bare || draft.mention.counted) return null;
  const rule = metricBy(draft.frame, 'metric:verb', done.from, done.to, dimensionOf(draft), rulebook)?.rule;
  if (!rule) return null;
  const name = `${amount.word} ${tokens.lower[done.head]}`;
  return withChange(draft, { id: rule.id, name, family: rule.family }, rule.id, chunk);
}
const AMOUNTS = new Set(['amount', 'sum', 'total', 'money', 'cash']);
