import { capitalised, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Suspect } from './check.ts';

/**
 * "Orrin won 310 seats, Halm 88 and Tarn 41": the verb of the first is said once, and what stands behind each further name is a figure of it. The name
 * in front of the first verb shows that the others are set beside it: "it has 300 staff and Boeing 737s" has none.
 */
export function isSaidOnce({ tokens, node, floor, ceiling }: Suspect): boolean {
  if (!isEnd(tokens, node.to, ceiling)) return false;
  let at = node.from;
  for (let hops = 0; hops < MOST; hops++) {
    const name = startOfName(tokens, at - 1, floor);
    if (name <= floor || !PARTS.has(tokens.lower[name - 1]!)) return false;
    const before = figureBefore(tokens, name - 1, floor);
    if (before < 0) return false;
    if (!capitalised(tokens, before - 1)) return followsVerb(tokens, before, floor);
    at = before;
  }
  return false;
}
const MOST = 12;
const PARTS = new Set([',', 'and', ';', 'but', 'while']);

/** Nothing that is counted stands behind: "and Tarn 41." */
const isEnd = ({ lower }: Tokens, to: number, ceiling: number): boolean =>
  to >= ceiling || /^(?:[,;.)]|and|but|while)$/.test(lower[to]!);

/** The first of the capitals that end at `last`; behind it where none stands there. */
function startOfName(tokens: Tokens, last: number, floor: number): number {
  let at = last;
  while (at >= floor && tokens.kind[at] === WORD && capitalised(tokens, at)) at--;
  return at + 1;
}

/** The number that the part in front ends with, and what it counts: "310 seats,"; -1 where none does. */
function figureBefore({ kind, lower }: Tokens, mark: number, floor: number): number {
  let at = mark - 1;
  if (PARTS.has(lower[at] ?? '')) at--;
  for (let words = 0; at > floor && words <= LONGEST; at--, words++) {
    if (kind[at] === NUMBER) return at;
    if (kind[at] !== WORD) return -1;
  }
  return -1;
}
/** "310 seats in parliament". */
const LONGEST = 3;

/** "Orrin won 310", "Velden County has just 88": a word that is no small one, and a name in front of it. */
function followsVerb(tokens: Tokens, figure: number, floor: number): boolean {
  let verb = figure - 1;
  while (verb > floor && HEDGES.has(tokens.lower[verb]!)) verb--;
  return (
    verb > floor &&
    tokens.kind[verb] === WORD &&
    !SMALL.has(tokens.lower[verb]!) &&
    capitalised(tokens, verb - 1)
  );
}
const HEDGES = new Set([
  'just',
  'only',
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'over',
  'roughly',
  'for',
]);
const SMALL = new Set([
  'in',
  'of',
  'to',
  'from',
  'at',
  'by',
  'on',
  'and',
  'or',
  'the',
  'a',
  'an',
  'until',
  'since',
  'through',
]);
