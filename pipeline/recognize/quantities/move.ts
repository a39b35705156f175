import { compare } from '../../model/decimal.ts';
import { single } from '../numbers/number.ts';
import type { Workspace } from '../workspace.ts';
import type { Draft, UnitUse } from './draft.ts';

/** Rule of the figure that something moved away from. */
export const MOVED_FROM = 'quantities/moved-from';

/** Words between the verb of moving and "from". */
const NEAR = 10;

/** "rose from 15% to 20%", "fell by 5%, from 719 to 681": two figures, before and after, and no range between them. */
export function isMove({ tokens, rules }: Workspace, a: Draft, b: Draft): boolean {
  // "a drop in applications from 32 to 38-year-olds": those of that age
  if (/olds$/.test(tokens.lower[b.to - 1] ?? '')) return false;
  if (compare(single(a.number), single(b.number)) > 0) return true;
  for (let i = a.from - 1; i >= a.floor && a.from - i <= NEAR; i--) {
    if (rules.changes.movers.has(tokens.lower[i]!)) return true;
    // "sales doubled from $4m to $8m"
    if (rules.numbers.words.get(tokens.lower[i]!)?.is === 'multiple') return true;
    if (BORDERS.has(tokens.lower[i]!)) return false;
  }
  return false;
}
const BORDERS = new Set([';', 'and', 'but', 'or', 'with', 'which']);

/** Both ends by themselves; a unit that one has is that of the other. */
export function endsOf(a: Draft, b: Draft): readonly [Draft, Draft] {
  return [
    { ...a, unit: a.unit ?? sharedAt(b.unit, a.to), rule: MOVED_FROM },
    { ...b, unit: b.unit ?? sharedAt(a.unit, b.to) },
  ];
}

const sharedAt = (unit: UnitUse | null, at: number): UnitUse | null => unit && { ...unit, from: at, to: at };
