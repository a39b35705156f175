import type { CheckContext } from '../context.ts';
import { type Interval, plus } from '../interval/interval.ts';
import { scopesFit } from '../slot/slot.ts';
import { type Equation, holds, holdsExactly, written } from './equation.ts';
import { type Fact, isPartial } from './facts.ts';

/** How many figures of the same unit before and behind are looked at: sums are told close together. */
const NEAR = 12;
/** And how many figures of any unit, where only nearness shows that they belong together. */
const BESIDE = 8;

/**
 * Sums that the text itself makes: a step and the total after it ("another 5, totalling 13"), parts that the registry or a stage
 * declares, and their whole. `fails` only for a step, its total and the total before, which name each other.
 */
export function sumsOf(facts: readonly Fact[], context: CheckContext): Equation[] {
  const found: Equation[] = [];
  for (const group of byUnit(facts)) {
    for (const [i, total] of group.entries()) {
      const near = [...group.slice(Math.max(0, i - NEAR), i), ...group.slice(i + 1, i + 1 + NEAR)];
      const sum =
        runningTotal(total, near) ?? declaredParts(total, near, context) ?? stages(total, near, context);
      if (sum) found.push(sum);
    }
  }
  return bestOfEach(found);
}

/** Where the same parts would make two wholes, the one they meet best. */
function bestOfEach(sums: readonly Equation[]): Equation[] {
  const best = new Map<string, Equation>();
  for (const sum of sums) {
    const key = sum.terms.map((t) => t.order).join();
    const other = best.get(key);
    if (!other || misfit(sum) < misfit(other)) best.set(key, sum);
  }
  return [...best.values()];
}

const center = ({ low, high }: Interval): number => (Number(low) + Number(high)) / 2;
const misfit = (e: Equation): number => Math.abs(center(e.digits) - center(e.result.digits));

function byUnit(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { quantity, scope, subject } = fact.best.claim;
    const isStep = quantity.change === 'up' && scope.basis === 'increment'; // "added another 40"
    if (subject === null || quantity.dimension.startsWith('ratio')) continue;
    if (quantity.change !== null && !isStep) continue;
    const key = `${quantity.dimension}|${quantity.unit}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].filter((g) => g.length > 2);
}

const basis = (fact: Fact): string | null => fact.best.claim.scope.basis;
const family = (fact: Fact): string | null => fact.best.claim.metric?.family ?? null;
const subject = (fact: Fact): string => fact.best.claim.subject!.id;
const sameSentence = (a: Fact, b: Fact): boolean => [...a.sentences.keys()].some((s) => b.sentences.has(s));
const firm = (fact: Fact): boolean => !['option', 'rumoured'].includes(fact.best.claim.status);

/** "Added another 5, totalling 13": the step stands beside its total; the total before, or the first step, stands earlier. */
function runningTotal(total: Fact, near: readonly Fact[]): Equation | null {
  if (!isTotal(total)) return null;
  const step = near.find(
    (f) =>
      basis(f) === 'increment' && sameSentence(f, total) && Number(f.digits.high) < Number(total.digits.high),
  );
  if (!step) return null;
  const earlier = near.filter((f) => f.order < step.order && subject(f) === subject(total) && firm(f));
  const before = earlier.filter(isTotal).at(-1);
  const starts = before
    ? [before]
    : earlier.filter((f) => basis(f) !== 'increment' || sameSentence(f, total)).reverse();
  const equations = starts.map((start) => sum(total, [start, step]));
  const fitting = equations.find(holdsExactly) ?? (before && equations.find(holds));
  if (fitting) return fitting;
  // Only where a total names the total before it is a misfit the text's own: else a step may have been left untold.
  const [only] = equations;
  return before && only && [before, step].every((f) => sameMeasure(f, total)) ? only : null;
}

const isTotal = (f: Fact): boolean =>
  basis(f) === 'cumulative' || basis(f) === 'total' || basis(f) === 'combined';

const sameMeasure = (a: Fact, b: Fact): boolean =>
  subject(a) === subject(b) &&
  a.best.claim.metric?.id === b.best.claim.metric?.id &&
  a.best.claim.scope.relative === b.best.claim.scope.relative;

/** All parts of one whole by the registry that the article gives this measure of. */
function declaredParts(total: Fact, near: readonly Fact[], context: CheckContext): Equation | null {
  const whole = subject(total);
  const parts = new Map<string, Fact>();
  for (const f of near) {
    if (
      context.wholeOf(subject(f)) !== whole ||
      family(f) !== family(total) ||
      isPartial(basis(f)) ||
      !firm(f)
    )
      continue;
    if (f.best.claim.scope.stage !== null) continue; // a stage of a part is not the part
    if (!parts.has(subject(f))) parts.set(subject(f), f);
  }
  if (parts.size < 2) return null;
  const equation = sum(
    total,
    [...parts.values()].sort((a, b) => a.order - b.order),
  );
  return holds(equation) ? equation : null;
}

/** A stage of a thing and what is added to it make the thing. */
function stages(total: Fact, near: readonly Fact[], context: CheckContext): Equation | null {
  if (total.best.claim.scope.stage !== null || basis(total) === 'increment' || !firm(total)) return null;
  // Stages are told beside their whole, and often by no other name than their own.
  const tree = (f: Fact): boolean =>
    subject(f) === subject(total) ||
    context.wholeOf(subject(f)) === subject(total) ||
    Math.abs(f.order - total.order) <= BESIDE;
  const parts = near.filter(
    (f) =>
      tree(f) && family(f) === family(total) && firm(f) && Number(f.digits.high) < Number(total.digits.high),
  );
  const isStage = (f: Fact): boolean => f.best.claim.scope.stage !== null || f.best.claim.scope.part !== null;
  const isStep = (f: Fact): boolean => basis(f) === 'increment' || basis(f) === 'remaining';
  for (const a of parts.filter(isStage))
    for (const b of parts) {
      if (b === a || !(isStep(b) || (isStage(b) && !scopesFit(a.best.claim, b.best.claim)))) continue;
      const equation = sum(
        total,
        [a, b].sort((x, y) => x.order - y.order),
      );
      if (holdsExactly(equation)) return equation;
    }
  return null;
}

function sum(total: Fact, terms: readonly Fact[]): Equation {
  const add = (pick: (f: Fact) => Interval): Interval => terms.map(pick).reduce(plus);
  return {
    check: 'sum',
    said: `${terms.map(written).join(' + ')} = ${written(total)}`,
    terms,
    result: total,
    digits: add((f) => f.digits),
    reach: add((f) => f.reach),
  };
}
