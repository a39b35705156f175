import type { CheckContext } from '../context.ts';
import { type Interval, meet, over, plus } from '../interval/interval.ts';
import type { Equation } from './equation.ts';
import { written } from './equation.ts';
import { type Fact, isPartial } from './facts.ts';
import { combine, type Dimension, dimensionOf, sameDimension } from './unit-algebra.ts';

/** A figure per unit with what it is worked out from, for one thing or for the parts of one together. */
export interface PerUnit {
  readonly equation: Equation;
  /** Every part's own quotient, for the reader: one part may lie outside of what holds for all together. */
  readonly parts: readonly Equation[];
}

/**
 * A figure per unit (dollars per gigawatt) against the amounts of the same thing, or of its declared parts together. What holds is
 * reported; what does not is passed over, since a text seldom says that the two amounts have the same scope.
 */
export function perUnitsOf(facts: readonly Fact[], context: CheckContext): PerUnit[] {
  const found: PerUnit[] = [];
  const amounts = facts.filter((f) => dimensionOf(f.unit).size > 0 && isWhole(f));
  const bySubject = new Map<string, Fact[]>();
  for (const fact of amounts) {
    const id = fact.best.claim.subject!.id;
    bySubject.set(id, [...(bySubject.get(id) ?? []), fact].slice(-24));
    const whole = context.wholeOf(id);
    if (whole)
      bySubject.set(`parts of ${whole}`, [...(bySubject.get(`parts of ${whole}`) ?? []), fact].slice(-48));
  }
  for (const result of facts) {
    const { subject, quantity } = result.best.claim;
    if (!subject || !result.unit?.includes('/') || quantity.change !== null) continue;
    const want = dimensionOf(result.unit);
    const own = quotients(bySubject.get(subject.id) ?? [], want);
    const parts = own.length > 0 ? own : quotients(bySubject.get(`parts of ${subject.id}`) ?? [], want);
    const perUnit = together(parts, result);
    if (perUnit) found.push(perUnit);
  }
  return found;
}

const isWhole = ({ best: { claim } }: Fact): boolean =>
  claim.subject !== null &&
  claim.quantity.change === null &&
  claim.scope.stage === null &&
  !isPartial(claim.scope.basis) &&
  claim.status !== 'option' &&
  claim.status !== 'rumoured';

interface Quotient {
  readonly top: Fact;
  readonly bottom: Fact;
}

/** For each subject the one pair of amounts whose quotient has the wanted unit; none where there are several such pairs. */
function quotients(amounts: readonly Fact[], want: Dimension): Quotient[] {
  const bySubject = Map.groupBy(amounts, (f) => f.best.claim.subject!.id);
  const found: Quotient[] = [];
  for (const mine of bySubject.values()) {
    const pairs = mine.flatMap((top) =>
      mine
        .filter((bottom) => bottom !== top && isQuotient(top, bottom, want))
        .map((bottom) => ({ top, bottom })),
    );
    if (pairs[0] && pairs.every((p) => p.top === pairs[0]!.top || p.bottom === pairs[0]!.bottom))
      found.push(pairs[0]);
  }
  return found;
}

const isQuotient = (top: Fact, bottom: Fact, want: Dimension): boolean =>
  sameDimension(combine(dimensionOf(top.unit), dimensionOf(bottom.unit), -1), want);

function together(quotients: readonly Quotient[], result: Fact): PerUnit | null {
  if (quotients.length === 0 || quotients.length > 8) return null;
  const equation = divide(quotients, result);
  const whole = result.reach.low !== null && result.reach.high !== null;
  if (!equation || !meet(equation.digits, whole ? result.reach : result.digits)) return null;
  const parts = quotients.length > 1 ? quotients.flatMap((q) => divide([q], result) ?? []) : [];
  return { equation, parts };
}

function divide(quotients: readonly Quotient[], result: Fact): Equation | null {
  const total = (side: 'top' | 'bottom', pick: (f: Fact) => Interval): Interval =>
    quotients.map((q) => pick(q[side])).reduce(plus);
  const digits = over(
    total('top', (f) => f.digits),
    total('bottom', (f) => f.digits),
  );
  const reach = over(
    total('top', (f) => f.reach),
    total('bottom', (f) => f.reach),
  );
  if (!digits) return null;
  const say = (side: 'top' | 'bottom'): string => quotients.map((q) => written(q[side])).join(' + ');
  const several = quotients.length > 1;
  const said = several ? `(${say('top')}) / (${say('bottom')})` : `${say('top')} / ${say('bottom')}`;
  return {
    check: 'per unit',
    said: `${said} = ${written(result)}`,
    terms: quotients.flatMap((q) => [q.top, q.bottom]),
    result,
    digits,
    reach: reach ?? digits,
  };
}
