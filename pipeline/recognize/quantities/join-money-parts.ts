import { add, compare, shift } from '../../model/decimal.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';
import { joinNeighbours } from './join-neighbours.ts';

/** "15 dollars 50", "thirteen dollars forty-five cents", "12 pounds and 20 pence": one amount of money in two parts. */
export const joinMoneyParts = (tokens: Tokens, drafts: readonly Draft[]): Draft[] =>
  joinNeighbours(drafts, (a, b) => moneyParts(tokens, a, b));

function moneyParts(tokens: Tokens, a: Draft, b: Draft): Draft | null {
  if (a.upper || b.upper || a.unit === null || a.unit.unit.dimension !== 'money') return null;
  if (
    typeof a.number.value !== 'string' ||
    typeof b.number.value !== 'string' ||
    a.number.value.includes('.')
  )
    return null;
  if (a.number.magnitude !== 0 || a.unit.unit.factor !== '1') return null;
  const and = b.from - a.to === 1 && tokens.lower[a.to] === 'and';
  if (b.from !== a.to && !and) return null;
  const minor = b.unit !== null && b.unit.unit.base === a.unit.unit.base && b.unit.unit.factor === '0.01';
  const spelt = and && b.number.form === 'words'; // "$100 and fifty"
  if (a.unit.from < a.number.from && !spelt) return null;
  const bare = b.unit === null && (spelt || (b.number.plain && tokens.lower[b.number.from]!.length === 2));
  if (!(minor || bare) || compare(b.number.value, '100') >= 0) return null;
  const value = add(a.number.value, shift(b.number.value, -2));
  return {
    ...a,
    number: { ...a.number, to: b.number.to, value, places: 2, coarse: 2, plain: false },
    to: b.to,
  };
}
