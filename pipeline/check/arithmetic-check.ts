import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { CheckContext } from './context.ts';
import { compareText, entryOf } from './entry.ts';
import { type Equation, equationFinding, holds, lineOf } from './equation.ts';
import { type Fact, factsOf } from './facts.ts';
import { formulasOf } from './formulas.ts';
import { perUnitsOf } from './per-unit.ts';
import { sharesOf } from './shares.ts';
import { sumsOf } from './sums.ts';

/** The arithmetic of one article: what its figures say of each other. */
export function checkArithmetic(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const entries = [...claims]
    .sort((a, b) => a.span[0] - b.span[0] || compareText(a.id, b.id))
    .map((c) => entryOf(c, context));
  if (entries.length < 3) return [];
  const facts = factsOf(entries, context);
  const findings: Finding[] = [];
  for (const sum of sumsOf(facts, context)) findings.push(one(sum, key, sumWhy(sum)));
  for (const { equation, parts } of perUnitsOf(facts, context))
    findings.push(
      equationFinding(
        [equation],
        `Worked out per unit, the amounts fit: ${equation.said}.`,
        idOf(equation, key),
        {
          lines: parts.map((p) => `by itself, ${lineOf(p)}`),
        },
      ),
    );
  for (const equation of formulasOf(facts))
    findings.push(one(equation, key, `What the sentence works out comes out: ${lineOf(equation)}.`));
  for (const web of websOf(sharesOf(facts)))
    findings.push(
      equationFinding(
        web,
        `The shares fit each other: ${web.map((e) => e.said).join('; ')}.`,
        idOf(web[0]!, key),
      ),
    );
  return findings;
}

const one = (equation: Equation, key: string, why: string): Finding =>
  equationFinding([equation], why, idOf(equation, key));

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

/** Equations that share a fact, together: one finding a web. */
function websOf(equations: readonly Equation[]): Equation[][] {
  const home = new Map<Fact, Equation[]>();
  for (const equation of equations) {
    const facts = [...equation.terms, equation.result];
    const webs = new Set(facts.flatMap((f) => home.get(f) ?? []).map((e) => home.get(e.result)!));
    const joined = [equation];
    for (const web of webs) for (const e of web) if (!joined.includes(e)) joined.unshift(e);
    for (const e of joined) for (const f of [...e.terms, e.result]) home.set(f, joined);
  }
  return [...new Set(home.values())];
}
