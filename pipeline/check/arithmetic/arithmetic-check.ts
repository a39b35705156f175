import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { CheckContext } from '../context.ts';
import { compareText, entryOf } from '../entry.ts';
import { type Equation, equationFinding, holds, lineOf } from './equation.ts';
import { type Fact, factsOf } from './facts.ts';
import { formulasOf } from './formulas.ts';
import { perUnitsOf } from './per-unit.ts';
import { type Implied, impliedWholes, sharesOf } from './shares.ts';
import { sumsOf } from './sums.ts';

/** The arithmetic of one article: what its figures say of each other. */
export function checkArithmetic(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const entries = [...claims]
    .sort((a, b) => a.span[0] - b.span[0] || compareText(a.id, b.id))
    .map((c) => entryOf(c, context));
  if (entries.length < 3) return [];
  const facts = factsOf(entries, context);
  const findings: Finding[] = [];
  const done = new Set<string>();
  const add = (equation: Equation, why: string, lines: readonly string[] = []): void => {
    const same = factsIn(equation)
      .map((f) => f.order)
      .sort((a, b) => a - b)
      .join();
    if (done.has(same)) return; // 84 × 15 = 1,260 and 1,260 / 84 = 15 are one
    done.add(same);
    findings.push(equationFinding([equation], why, idOf(equation, key), { lines }));
  };
  for (const sum of sumsOf(facts, context)) add(sum, sumWhy(sum));
  for (const equation of formulasOf(facts))
    add(equation, `What the sentence works out comes out: ${lineOf(equation)}.`);
  for (const { equation, parts } of perUnitsOf(facts, context))
    add(
      equation,
      `Worked out per unit, the amounts fit: ${equation.said}.`,
      parts.map((p) => `by itself, ${lineOf(p)}`),
    );
  const wholes = impliedWholes(facts);
  for (const web of websOf(sharesOf(facts), wholes)) {
    const equations = web.filter((part) => 'said' in part);
    const implied = web.filter((part) => 'line' in part);
    if (equations.length === 0) continue;
    const why = `The shares fit each other: ${equations.map((e) => e.said).join('; ')}.`;
    findings.push(
      equationFinding(equations, why, idOf(equations[0]!, key), {
        facts: implied.flatMap((i) => i.facts),
        lines: implied.map((i) => i.line),
      }),
    );
  }
  return findings;
}

/** The slots that the equation is of, not its values. */
const idOf = ({ check, result, terms }: Equation, key: string): string[] => [
  key,
  check,
  ...[result, ...terms].map(
    ({ best: { claim } }) => `${claim.subject?.id} ${claim.metric?.id} ${claim.sentence}`,
  ),
];

const sumWhy = (sum: Equation): string =>
  holds(sum)
    ? `The parts make the whole: ${sum.said}.`
    : `The parts do not make the whole: ${sum.said} does not come out.`;

type Part = Equation | Implied;

const factsIn = (part: Part): readonly Fact[] => ('said' in part ? [...part.terms, part.result] : part.facts);

/** Equations and what follows from them that share a fact, together: one finding a web. */
function websOf(equations: readonly Equation[], implied: readonly Implied[]): Part[][] {
  const webs = new Set<Part[]>();
  const home = new Map<Fact, Part[]>();
  for (const part of [...equations, ...implied]) {
    const met = new Set(
      factsIn(part)
        .flatMap((f) => [home.get(f) ?? []])
        .filter((w) => w.length > 0),
    );
    const web = [...[...met].flat(), part];
    for (const old of met) webs.delete(old);
    webs.add(web);
    for (const p of web) for (const f of factsIn(p)) home.set(f, web);
  }
  return [...webs];
}
