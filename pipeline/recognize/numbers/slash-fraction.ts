import { type Decimal, divide } from '../../model/decimal.ts';
import { glued, NUMBER, type Tokens } from '../../text/tokens.ts';
import { fraction } from './fraction.ts';
import type { NumberNode } from './number.ts';
import type { Surroundings } from './surroundings.ts';

/** Denominators that measures are written with; "9/11" and "24/7" are something else. */
const MEASURED = new Set(['2', '3', '4', '5', '6', '8', '10', '12', '16', '32', '64', '100', '128', '1000']);

const SLASHES = new Set(['/', '⁄']);

/** "3/4", "1⁄32", "1/10th" at token `i`: numerator below a usual denominator and no further slash. */
export function slashFraction(tokens: Tokens, i: number, around: Surroundings): NumberNode | null {
  const ratio = slashed(tokens, i);
  if (!ratio || (i > around.floor && SLASHES.has(tokens.lower[i - 1]!) && glued(tokens, i))) return null;
  return fraction(i, ratio.to, ratio.value);
}

/** The value of "3/4" at token `i`, and the token behind it, whatever stands in front. */
export function slashed(tokens: Tokens, i: number): { value: Decimal; to: number } | null {
  if (!SLASHES.has(tokens.lower[i + 1] ?? '') || tokens.kind[i + 2] !== NUMBER) return null;
  if (!glued(tokens, i + 1) || !glued(tokens, i + 2)) return null;
  const [over, under] = [tokens.lower[i]!, tokens.lower[i + 2]!];
  if (!/^\d{1,3}$/.test(over) || !MEASURED.has(under) || Number(over) >= Number(under)) return null;
  let to = i + 3;
  if (glued(tokens, to)) {
    if (SLASHES.has(tokens.lower[to]!)) return null;
    if (/^(?:th|rd|nd|ths)$/.test(tokens.lower[to]!)) to++;
  }
  return { value: divide(over, under), to };
}
