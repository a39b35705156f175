import { negate } from '../../../model/decimal.ts';
import { glued, NUMBER, SIGN, type Tokens, WORD } from '../../../text/tokens.ts';
import type { NumberNode } from '../../numbers/number.ts';
import type { Before } from '../measure.ts';
import { CONNECTORS } from './shares-ahead.ts';

/** "- 20 degrees" of a wordwise-spaced text: a lone hyphen before a temperature is its sign, unless a number stands before. */
export function belowZero(tokens: Tokens, node: NumberNode, floor: number): NumberNode {
  const at = node.from - 1;
  const lone = at > floor && tokens.lower[at] === '-' && !glued(tokens, at) && !glued(tokens, node.from);
  if (!lone || typeof node.value !== 'string' || node.sign || tokens.kind[at - 1] !== WORD) return node;
  return { ...node, from: at, value: negate(node.value), sign: '-' };
}

/** "$5–6 per GW": the number is the second end, and the unit is the first's. */
export const endsRange = (tokens: Tokens, from: number, floor: number): boolean =>
  from - 2 >= floor &&
  CONNECTORS.has(tokens.lower[from - 1]!) &&
  (glued(tokens, from) || tokens.kind[from - 2] === NUMBER);

/** Where the currency before a signed number ends: left of "-" in "$-50". */
export const signStart = (tokens: Tokens, i: number, floor: number): number => {
  const before = i - 1 >= floor ? tokens.lower[i - 1] : '';
  const sign = before === '-' || before === '+' || before === '~';
  return sign && glued(tokens, i) && i - 2 >= floor && tokens.kind[i - 2] === SIGN ? i - 1 : i;
};

/** Behind "1+", "20-plus": the sign that stands tight between number and unit. */
export function plusAfter(tokens: Tokens, at: number, ceiling: number): number | null {
  if (at >= ceiling || !glued(tokens, at)) return null;
  if (tokens.lower[at] === '+' && tokens.kind[at + 1] !== NUMBER) return at + 1;
  return tokens.lower[at] === '-' && tokens.lower[at + 1] === 'plus' && glued(tokens, at + 1) ? at + 2 : null;
}

/** "PS5" is a console, "PS2.7m" a torn pound sign: these letters count as money only with an amount's look. */
export const misread = (tokens: Tokens, currency: Before, node: NumberNode): boolean =>
  NAMES_TOO.has(tokens.lower[currency.from]!) &&
  node.plain &&
  node.magnitude === 0 &&
  tokens.lower[node.from]!.length < 3;
/** "PS 5" and "Euro 7" are names. */
const NAMES_TOO = new Set(['ps', 'euro']);

/** "four-, five- and six-cylinder": the last of a list of hyphened numbers. */
export const isListed = (tokens: Tokens, from: number, floor: number): boolean =>
  from - 2 >= floor &&
  (tokens.lower[from - 1] === 'and' || tokens.lower[from - 1] === 'or') &&
  (tokens.lower[from - 2] === '-' || (tokens.lower[from - 2] === ',' && tokens.lower[from - 3] === '-'));

/** "a three course meal", "the 11 member agreement": an article before, perhaps with an adjective between. */
export function isCompound(tokens: Tokens, i: number, floor: number): boolean {
  for (let at = i - 1; at >= floor && at >= i - 2; at--) if (ARTICLES.has(tokens.lower[at]!)) return true;
  return false;
}
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our']);
