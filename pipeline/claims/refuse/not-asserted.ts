import { isRange } from '../../model/quantity.ts';
import type { Draft } from '../draft.ts';
import { amountOf, isCount, wordAt } from './reason.ts';

/** "Will it cost $5m?": a question asserts nothing. */
export function asked(draft: Draft): string | null {
  const { tokens, reading } = draft.frame;
  const last = tokens.lower[reading.tokens[1] - 1];
  return last === '?' ? 'the sentence asks' : null;
}

const SUPPOSES = new Set(['imagine', 'suppose', 'hypothetically']);

/** "Suppose that a plant costs $5m": neither does what is supposed. */
export function hypothetical(draft: Draft): string | null {
  const { tokens, reading } = draft.frame;
  for (let i = reading.tokens[0]; i < draft.tokens[0] && i < reading.tokens[0] + 12; i++)
    if (SUPPOSES.has(tokens.lower[i]!)) return 'the sentence supposes';
  return null;
}

/** "1 GW of compute maps to $10 bn": the unit that another figure is for. */
export function denominator(draft: Draft): string | null {
  const before = wordAt(draft, draft.tokens[0] - 1);
  if (before === 'per' || before === 'every') return 'the number that a rate is for';
  const { mention, dimension, frame } = draft;
  if (amountOf(draft) !== 1 || mention.counted || isRange(mention.quantity.value)) return null;
  if (mention.hedge || mention.quantity.bound !== 'exact') return null;
  if (!draft.isSubject || frame.quantities.length < 2 || isCount(draft) || dimension === 'ratio') return null;
  return 'the unit that the other figure is for';
}
