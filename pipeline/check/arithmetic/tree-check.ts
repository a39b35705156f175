import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { CheckContext } from '../context.ts';
import { byTimeAndPlace, type Entry, entryOf } from '../entry.ts';
import { sayFigure } from '../finding/say.ts';
import { groupBy } from '../group-by.ts';
import { plus } from '../interval/interval.ts';
import { readDigits } from '../interval/reading.ts';
import { equationFinding, holdsExactly } from './equation.ts';
import { type Fact, isPartial } from './facts.ts';

/**
 * A whole that one article gives and its declared parts in others: reported where the latest figures of the parts add up to the whole.
 * Where they do not, nothing is said: parts may be missing, or of another time.
 */
export function checkTree(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const entries = claims
    .filter(isFirmWhole)
    .map((c) => entryOf(c, context))
    .sort(byTimeAndPlace);
  const latest = new Map(
    [...groupBy(entries, (e) => e.claim.subject!.id)].map(([id, mine]) => [id, mine.at(-1)!]),
  );
  const findings: Finding[] = [];
  for (const [id, whole] of latest) {
    const parts = [...latest.values()].filter((e) => context.wholeOf(e.claim.subject!.id) === id);
    if (parts.length < 2 || new Set([whole, ...parts].map((e) => e.claim.document.id)).size < 2) continue;
    const facts = parts.map(factOf);
    const result = factOf(whole, parts.length);
    const said = `${parts.map(sayFigure).join(' + ')} = ${sayFigure(whole)}`;
    const digits = facts.map((f) => f.digits).reduce(plus);
    const equation = { check: 'sum', said, terms: facts, result, digits, reach: digits };
    if (holdsExactly(equation))
      findings.push(
        equationFinding([equation], `The parts that several articles give make the whole: ${said}.`, [
          key,
          id,
        ]),
      );
  }
  return findings;
}

const isFirmWhole = ({ subject, quantity, scope, status }: Claim): boolean =>
  subject !== null &&
  quantity.change === null &&
  (quantity.bound === 'exact' || quantity.bound === 'about' || quantity.bound === 'between') &&
  scope.stage === null &&
  !isPartial(scope.basis === 'combined' ? null : scope.basis) &&
  status !== 'option' &&
  status !== 'rumoured';

const factOf = (entry: Entry, order: number): Fact => ({
  entries: [entry],
  best: entry,
  unit: entry.claim.quantity.unit,
  digits: readDigits(entry.claim.quantity),
  reach: entry.reading.fine,
  order,
  sentences: new Map(),
});
