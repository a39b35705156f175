import { NUMBER } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { wordAt } from './reason.ts';

/** "-70 °C ± 10 °C": how far the figure in front may be off. */
export function tolerance(draft: Draft): string | null {
  const { tokens, quantities } = draft.frame;
  const [from] = draft.tokens;
  const isOff = wordAt(draft, from - 1) === '±' || tokens.lower[from]!.startsWith('±');
  return isOff && quantities[0] !== draft.mention ? 'how far another figure may be off' : null;
}

/** "$5.2 billion (2007 USD)": the year whose money another sum is told in. */
export function yearOfMoney(draft: Draft): string | null {
  const { dimension, frame, mention, tokens } = draft;
  const { lower, kind } = frame.tokens;
  if (dimension !== 'money' || mention.hedge || frame.quantities.length < 2) return null;
  const isYear = kind[tokens[0]] === NUMBER && /^(?:19|20)\d\d$/.test(lower[tokens[0]]!);
  const isBehindSum = frame.quantities.some(
    (q) => q.span[1] <= mention.span[0] && q.quantity.dimension === 'money',
  );
  return isYear && isBehindSum && /^[([,]$|^in$/.test(lower[tokens[0] - 1] ?? '')
    ? 'the year whose money another sum is told in'
    : null;
}
