import type { QuantityMention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import { tokenAt } from '../sentence/chunks.ts';

/** "longer than three airliners", "as tall as 12 buses": things that something is measured against, which nobody has counted. */
export function yardstick({
  frame: { tokens, language },
  mention,
  dimension,
  tokens: [figure],
}: Draft): string | null {
  if (!mention.counted || dimension !== 'count') return null;
  const { lower } = tokens;
  // "longer than" can itself be what bounds the number
  let from = mention.hedge ? Math.min(figure, tokenAt(tokens, mention.hedge[0])) : figure;
  while (ABOUT.has(lower[from - 1] ?? '')) from--;
  const isThan = [from, from - 2].some(
    (at) => language.list('longer and wider').has(lower[at] ?? '') && lower[at + 1] === 'than',
  );
  const isAs = [from, from - 3].some(
    (at) =>
      lower[at] === 'as' &&
      language.list('long and heavy').has(lower[at + 1] ?? '') &&
      lower[at + 2] === 'as',
  );
  return isThan || isAs || usesAsMuch(lower, from, mention, language.list('what uses so much'))
    ? 'what something is measured against'
    : null;
}

/** "uses as much as 650 households": things that use something, which are many and not much. */
function usesAsMuch(
  lower: readonly string[],
  from: number,
  { quantity }: QuantityMention,
  users: ReadonlySet<string>,
): boolean {
  const isAsMuch = [from, from - 3].some((at) => /^as much as/.test(lower.slice(at, at + 3).join(' ')));
  return isAsMuch && users.has(quantity.unit ?? '');
}
const ABOUT = new Set(['about', 'around', 'some', 'nearly', 'almost', 'roughly']);
