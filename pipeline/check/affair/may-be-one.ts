import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import type { Entry } from '../entry.ts';
import { BY_UNIT, familyKind } from '../narrow-kind.ts';
import { movesBy } from '../slot/slot.ts';
import { measuresApart } from '../told-apart/measures-apart.ts';
import { areMovesOfTwoDays } from '../told-apart/moved-on.ts';
import { narrowedApart } from '../told-apart/narrowed.ts';
import { stem, wordingOf } from '../told-apart/wording.ts';
import { isKeptApart } from './kept-apart.ts';
import { saysAlike } from './says-alike.ts';

/** True where nothing that is told of two figures of one kind keeps them apart, and their words show that they are of one thing. */
export function mayBeOne(a: Entry, b: Entry, context: CheckContext, isOneAffair: boolean): boolean {
  const [x, y] = [a.claim, b.claim];
  return (
    movesBy(x) === movesBy(y) &&
    sumsFit(x, y) &&
    !narrowedApart(x, y, context.rules) &&
    !measuresApart(x, y, context) &&
    !measuresClash(x, y, context) &&
    !isKeptApart(a, b, context) &&
    !areMovesOfTwoDays(x, y) &&
    ((isOneAffair && areOfOneKind(x, y)) || saysAlike(x, y, context))
  );
}

/** "wheat output" and "barley output", "jars sold" and "jars recalled": one measure of two things, or a sale and something else. */
export function measuresClash(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  const [m, n] = [x.metric, y.metric];
  if (m === null || n === null || m.id === n.id) return false;
  const words = (id: string): string[] => id.split('_').map((word) => stem(rules.nounOf(word)));
  const [a, b] = [words(m.id), words(n.id)];
  // "the hijackers held the crew for 33 days", "the crew was held by the hijackers for 40 days"
  if (m.family === 'duration' && a.every((word) => tells(y, word)) && b.every((word) => tells(x, word)))
    return false;
  if (a.at(-1) === b.at(-1) && m.family !== 'count')
    return a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word));
  const isSale = (id: string): boolean => id.endsWith(SALES);
  return isSale(m.id) !== isSale(n.id) && a[0] === b[0] && a.length > 1 && b.length > 1;
}
const SALES = '_sales_count';
/** "Duration" is in no sentence. */
const tells = ({ sentence }: Claim, word: string): boolean =>
  word === 'duration' || wordingOf(sentence).set.has(word);

/** "800 jobs", "1,200 positions will go": money, shares and plain counts are told of anything, other kinds are not. */
function areOfOneKind({ metric: m, quantity }: Claim, { metric: n }: Claim): boolean {
  if (m === null || n === null || LOOSE.has(quantity.dimension)) return false;
  // "fined €86 million", "a penalty of €68 million": of a family that says more than that it is money
  if (quantity.dimension === 'money') return m.family === n.family && !isTellingNothing(m.family);
  if (quantity.dimension === 'length' && OF_ANYTHING.has(m.family)) return false;
  return !BY_UNIT.has(m.family) && familyKind(m.family) === familyKind(n.family);
}
const LOOSE = new Set(['ratio', 'duration']);
/** A height is of what is high; a way or a length is of anything. */
const OF_ANYTHING = new Set(['distance', 'length']);

/** Sums of money: of one family, of families that say no more than that it is money, or one of them of no telling family at all. */
function sumsFit({ metric: m, quantity }: Claim, { metric: n }: Claim): boolean {
  if (quantity.dimension !== 'money' || m === null || n === null || m.family === n.family) return true;
  return (
    (BY_UNIT.has(m.family) && BY_UNIT.has(n.family)) ||
    TELLS_NOTHING.has(m.family) ||
    TELLS_NOTHING.has(n.family)
  );
}
/** "Lent €4bn", "took in €6bn of deposits": two families of money, each of which says what it is. */
export const areOfTwoSums = ({ metric: m, quantity }: Claim, { metric: n }: Claim): boolean =>
  quantity.dimension === 'money' &&
  m !== null &&
  n !== null &&
  m.family !== n.family &&
  !isTellingNothing(m.family) &&
  !isTellingNothing(n.family);
const isTellingNothing = (family: string): boolean => BY_UNIT.has(family) || TELLS_NOTHING.has(family);
const TELLS_NOTHING = new Set(['amount', 'value', 'level', 'undefined']);
