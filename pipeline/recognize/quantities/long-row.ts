import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';

/** "4, 8, 15, 16, 23, …": the bare numbers of long rows with nothing but commas between, which tell of nothing. Linear in the drafts. */
export function inLongRows(tokens: Tokens, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const found = new Set<Draft>();
  let row: Draft[] = [];
  const close = (): void => {
    if (row.length >= LONG) for (const draft of row) found.add(draft);
    row = [];
  };
  for (const draft of drafts) {
    const before = row.at(-1);
    if (before && !(isNext(tokens, before, draft) && isBare(draft))) close();
    if (isBare(draft)) row.push(draft);
  }
  close();
  return found;
}

const isBare = ({ unit, number: { form, magnitude } }: Draft): boolean =>
  unit === null && form === 'digits' && magnitude === 0;

const isNext = ({ lower }: Tokens, { to }: Draft, { from }: Draft): boolean =>
  from === to || (from === to + 1 && /^[,;|]$/.test(lower[to]!));

/** No sentence lists so many figures without saying of what. */
const LONG = 25;
