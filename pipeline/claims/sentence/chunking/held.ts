import type { PeriodMention, QuantityMention } from '../../../model/mention.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { tokenAt, tokensOf } from '../token-at.ts';

/** A figure or a period, which is one chunk whatever its words are, and the token behind it. */
export interface Held {
  readonly mention: QuantityMention | PeriodMention;
  readonly to: number;
}

/** Figures and periods by their first token; a figure inside a period ("the past three years") is the period's. */
export function heldIn(
  tokens: Tokens,
  quantities: readonly QuantityMention[],
  periods: readonly PeriodMention[],
  isVerb: (token: number) => boolean,
): ReadonlyMap<number, Held> {
  const at = new Map<number, Held>();
  for (const mention of periods) {
    const [a, b] = tokensOf(tokens, mention.span);
    at.set(a, { mention, to: b });
  }
  for (const mention of quantities) {
    const [a, b] = tokensOf(tokens, mention.span);
    let start = a;
    if (mention.hedge && mention.hedge[0] < mention.span[0])
      start = Math.min(a, tokenAt(tokens, mention.hedge[0]));
    // a hedge that something else stands in stays outside
    // "revenue topped $15bn": a verb that bounds is still the verb
    for (let k = start; k < a; k++) if (at.has(k) || isVerb(k)) start = a;
    at.set(totalBefore(tokens, start), { mention, to: b });
  }
  return at;
}

/** "a total of 38 homes", "a record low of 1.3 births" are the homes and the births: where that begins, or the figure itself. */
function totalBefore({ lower }: Tokens, figure: number): number {
  if (lower[figure - 1] !== 'of' || !SUMS.has(lower[figure - 2] ?? '')) return figure;
  let article = figure - 3;
  while (figure - article < LONGEST_SUM && SAYS_WHICH.has(lower[article] ?? '')) article--;
  return lower[article] === 'a' || lower[article] === 'an' ? article : figure;
}

const SUMS = new Set(['total', 'sum', 'amount', 'low', 'high', 'average', 'mean', 'median']);
const LONGEST_SUM = 7;
const SAYS_WHICH = new Set(
  'combined record grand overall cumulative further estimated new historic fresh all - time'.split(' '),
);
