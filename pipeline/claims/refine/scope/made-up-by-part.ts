import type { Draft } from '../../draft.ts';

/** "The booster accounts for 70 metres of the height": how much of a size is a part's, and no size of the whole. */
export function isMadeUpByPart({ frame: { tokens }, tokens: [from], dimension }: Draft): boolean {
  if (!SIZES.has(dimension)) return false;
  const at = HEDGES.has(tokens.lower[from - 1] ?? '') ? from - 2 : from - 1;
  const [verb, behind] = [tokens.lower[at - 1] ?? '', tokens.lower[at]];
  return (behind === 'for' && ACCOUNTS.test(verb)) || (behind === 'up' && MAKES.test(verb));
}
const SIZES = new Set(['length', 'mass', 'area', 'volume', 'power', 'energy']);
const HEDGES = new Set(['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'approximately']);
const ACCOUNTS = /^account(?:s|ed|ing)?$/;
const MAKES = /^(?:makes?|made|making)$/;
