import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { glued, SIGN } from '../../../text/tokens.ts';
import type { NumberNode } from '../../numbers/number.ts';
import { beginsNumber, readNumber } from '../../numbers/read-number.ts';
import type { Place } from '../guard.ts';
import { measureAfter } from '../measure.ts';

/** Marks and words between two numbers that may share a unit. */
export const CONNECTORS = new Set(['-', '–', '/', 'to', 'or', 'and', '~', '—', ',']);

/** True where the number may share the unit of the next one: "8–9%", "300/50 Gbps", "7- or 8-inch", "two or three years". */
export function sharesAhead(place: Place, node: NumberNode, rules: Rulebook): boolean {
  const { tokens, ceiling } = place;
  let at = node.to;
  if (tokens.lower[at] === '-' && glued(tokens, at) && !glued(tokens, at + 1)) at++;
  if (tokens.lower[at] === ',' && CONNECTORS.has(tokens.lower[at + 1] ?? '')) at++;
  if (at + 1 >= ceiling || !CONNECTORS.has(tokens.lower[at]!)) return false;
  let next = at + 1;
  if (tokens.kind[next] === SIGN) next++;
  if (next >= ceiling || !beginsNumber(tokens, next, rules.numbers)) return false;
  const other = readNumber(tokens, next, rules.numbers, { floor: next, ceiling, money: false });
  return other !== null && measureAfter({ ...place, magnitude: other.magnitude }, other.to) !== null;
}
