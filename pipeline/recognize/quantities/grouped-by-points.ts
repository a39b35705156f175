import { shift } from '../../model/decimal.ts';
import type { Tokens } from '../../text/tokens.ts';
import { trailingZeros } from '../numbers/number.ts';
import type { Draft } from './draft.ts';

/** Words in front of a mean, which may well have three decimals. */
const MEANS = new Set(['average', 'averaged', 'averages', 'averaging', 'mean', 'median', 'ratio', 'rate']);
const REACH = 4;

/** "over 100.000 jobs": what is counted has no thousandth parts, so the point stands between thousands as it does in half of Europe. */
export function groupedByPoints(tokens: Tokens, draft: Draft): void {
  const { number, unit, floor } = draft;
  if (!unit?.counted || unit.unit.code.includes('/') || number.magnitude !== 0 || draft.upper) return;
  const written = tokens.text.slice(tokens.start[number.from], tokens.end[number.to - 1]);
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(written) || typeof number.value !== 'string') return;
  for (let i = number.from - 1; i >= floor && number.from - i <= REACH; i--)
    if (MEANS.has(tokens.lower[i]!)) return;
  const value = shift(number.value, 3);
  draft.number = { ...number, value, places: 0, coarse: -trailingZeros(value) };
}
