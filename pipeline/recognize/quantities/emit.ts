import type { QuantityMention } from '../../model/mention.ts';
import type { Quantity, Value } from '../../model/quantity.ts';
import { convert, type Unit } from '../../rulebook/units.ts';
import { glued } from '../../text/tokens.ts';
import { QUANTITY, spanOf, take, type Workspace } from '../workspace.ts';
import type { Draft } from './draft.ts';
import { exponentOf, intervalOf } from './interval.ts';

/** A finished draft as a mention; its tokens are marked as used. */
export function emit(workspace: Workspace, draft: Draft): void {
  const { tokens } = workspace;
  const from = leftEdge(draft, workspace);
  const to =
    draft.hedge &&
    draft.hedge[0] >= draft.to &&
    glued(tokens, draft.hedge[0]) &&
    isSign(tokens.lower[draft.hedge[0]]!)
      ? draft.hedge[1]
      : draft.to;
  take(workspace, from, to, QUANTITY);
  workspace.mentions.push(mentionOf(workspace, draft, from, to));
}

function mentionOf(workspace: Workspace, draft: Draft, from: number, to: number): QuantityMention {
  const { tokens } = workspace;
  const { unit, ends } = draft;
  const last = draft.upper ?? draft.number;
  const alone = (end: Draft): QuantityMention => mentionOf(workspace, end, leftEdge(end, workspace), end.to);
  return {
    kind: 'quantity',
    span: spanOf(tokens, from, to),
    rule: draft.rule,
    quantity: quantityOf(draft),
    number: [tokens.start[draft.number.from]!, tokens.end[last.to - 1]!],
    unit: unit && unit.to > unit.from ? spanOf(tokens, unit.from, unit.to) : null,
    hedge: draft.hedge ? spanOf(tokens, draft.hedge[0], draft.hedge[1]) : null,
    mover: draft.mover ? spanOf(tokens, draft.mover[0], draft.mover[1]) : null,
    counted: unit?.counted ?? false,
    ...(ends ? { ends: [alone(ends[0]), alone(ends[1])] as const } : {}),
  };
}

const isSign = (word: string): boolean => word === '+';

/** Signs that stand tight before the number belong to it: "~$5", "sub-$2 bn". */
function leftEdge(draft: Draft, { tokens }: Workspace): number {
  const { hedge, from } = draft;
  if (!hedge || hedge[1] !== from || !glued(tokens, from)) return from;
  let edge = hedge[1];
  while (edge > hedge[0] && glued(tokens, edge)) edge--;
  return edge;
}

function quantityOf(draft: Draft): Quantity {
  const { number, upper, unit } = draft;
  const measure: Unit | null = unit?.unit ?? null;
  const value: Value =
    upper && typeof number.value === 'string' && typeof upper.value === 'string'
      ? [number.value, upper.value]
      : number.value;
  const base = (v: string): string => (measure ? convert(v, measure) : v);
  const places = upper ? Math.min(number.places, upper.places) : number.places;
  const coarse = upper ? Math.min(number.coarse, upper.coarse) : number.coarse;
  const exponent = measure ? exponentOf(measure.factor) : 0;
  const bound = typeof value !== 'string' && draft.bound === 'exact' ? 'between' : draft.bound;
  return {
    value: typeof value === 'string' ? base(value) : [base(value[0]), base(value[1])],
    ...intervalOf(number, upper ?? number, bound, measure),
    decimals: places - exponent + 0,
    coarse: coarse - exponent + 0,
    unit: measure?.base ?? null,
    unitName: measure?.baseName ?? null,
    dimension: measure?.dimension ?? 'number',
    bound,
    change: draft.change,
    written: { value, unit: measure?.code ?? null, unitName: measure?.name ?? null },
  };
}
