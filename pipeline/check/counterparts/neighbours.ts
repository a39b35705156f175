import type { Figures } from '../affair/made-up-of.ts';
import type { Entry } from '../entry.ts';
import { tellingDigits } from './beside.ts';
import { WEIGHT } from './weights.ts';

/** Of every figure of a kind the one that its article gives before it and the one behind it, by what they are worth. */
export type Neighbours = ReadonlyMap<Entry, readonly [before: string, behind: string]>;

/** "The Halms are worth $8.3bn, the Orrins $8.1bn and the Carrs $5.7bn": told in a row, and often in one order by everybody. */
export function neighboursIn({ entries }: Figures): Neighbours {
  const inOrder = [...entries].sort((a, b) => a.claim.span[0] - b.claim.span[0]);
  return new Map(inOrder.map((entry, i) => [entry, [told(inOrder[i - 1]), told(inOrder[i + 1])]]));
}

/** What is told of much ("4", "half") stands beside anything: ''. */
const told = (entry: Entry | undefined): string =>
  entry && tellingDigits(entry.claim).length > 1 ? String(entry.claim.quantity.value) : '';

/** How much it says for two figures being one that those beside them are. */
export function ofNeighbours(x: Entry, mine: Neighbours, y: Entry, theirs: Neighbours): number {
  const [p, q] = [mine.get(x), theirs.get(y)];
  if (!p || !q) return 0;
  return [0, 1].filter((i) => p[i] !== '' && p[i] === q[i]).length * WEIGHT.neighbour;
}
