import type { Bound } from '../../../model/quantity.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { joinNeighbours } from '../join-neighbours.ts';

/** "more than 20 and less than 30": two bounds that close one interval. */
export const joinBounds = (tokens: Tokens, drafts: readonly Draft[]): Draft[] =>
  joinNeighbours(drafts, (a, b) => closed(tokens, a, b));

const JOINTS = new Set(['and', 'but', ',']);
const LOWER: ReadonlySet<Bound> = new Set(['at_least', 'more_than']);
const UPPER: ReadonlySet<Bound> = new Set(['at_most', 'less_than', 'up_to']);

function closed(tokens: Tokens, a: Draft, b: Draft): Draft | null {
  if (a.upper || b.upper || !a.hedge || !b.hedge || a.ceiling !== b.ceiling || a.change || b.change)
    return null;
  if (typeof a.number.value !== 'string' || typeof b.number.value !== 'string') return null;
  const rising = LOWER.has(a.bound) && UPPER.has(b.bound);
  const falling = UPPER.has(a.bound) && LOWER.has(b.bound);
  if (!rising && !falling) return null;
  const gap = b.hedge[0] - a.to;
  if (gap > 2 || gap < 0) return null;
  for (let i = a.to; i < b.hedge[0]; i++) if (!JOINTS.has(tokens.lower[i]!)) return null;
  if (a.unit && b.unit && a.unit.unit.code !== b.unit.unit.code) return null;
  const [low, high] = rising ? [a, b] : [b, a];
  if (Number(low.number.value) >= Number(high.number.value)) return null;
  return {
    ...a,
    number: low.number,
    upper: high.number,
    to: b.to,
    unit: a.unit ?? b.unit,
    bound: 'between',
    hedge: [a.hedge[0], b.hedge[1]],
    rule: 'quantities/two-bounds',
  };
}
