import type { Store } from './open-store.ts';

/** A claim that a reviewer has judged: a labelled example of its rule. */
export interface LabelledClaim {
  readonly claim: string;
  readonly rule: string;
  readonly right: boolean;
  /** What is wrong with it; `null` where it is right. */
  readonly fault: string | null;
  readonly sentence: string;
  readonly written: string;
  readonly path: string;
}

/**
 * Every claim that a standing decision judges, in the order of rules and claims: accepted, rejected and corrected ones, and, as
 * right ones, those of confirmed findings, since only figures that were read well can contradict each other. What was said of the
 * claim itself counts before what was said of a finding.
 */
export function labelledClaims(store: Store): LabelledClaim[] {
  const labelled = new Map<string, LabelledClaim>();
  for (const row of store.prepare(CONFIRMED).all() as Row[]) labelled.set(row.claim, labelOf(row));
  for (const row of store.prepare(JUDGED).all() as Row[]) labelled.set(row.claim, labelOf(row));
  return [...labelled.values()].sort(
    (a, b) => compare(a.rule, b.rule) || compare(a.path, b.path) || compare(a.claim, b.claim),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Row {
  readonly claim: string;
  readonly action: string;
  readonly reason: string | null;
  readonly rule: string | null;
  readonly sentence: string | null;
  readonly written: string | null;
  readonly path: string | null;
}

const labelOf = ({ claim, action, reason, rule, sentence, written, path }: Row): LabelledClaim => ({
  claim,
  rule: rule ?? 'unknown',
  right: action === 'accept' || action === 'confirm',
  fault: action === 'reject' || action === 'correct' ? (reason ?? 'other') : null,
  sentence: sentence ?? '',
  written: written ?? '',
  path: path ?? '',
});

/** A standing decision on a claim; the example in it outlives the claim. */
const JUDGED = `SELECT target AS claim, action, reason, detail ->> '$.example.rule' AS rule,
    detail ->> '$.example.sentence' AS sentence, detail ->> '$.example.written' AS written, detail ->> '$.example.path' AS path
  FROM decision AS made WHERE kind = 'claim' AND action IN ('accept', 'reject', 'correct')
    AND NOT EXISTS (SELECT 1 FROM decision AS undo WHERE undo.undoes = made.sequence)
  ORDER BY sequence`;

const CONFIRMED = `SELECT DISTINCT member.claim, 'confirm' AS action, NULL AS reason, claim.rule, sentence.text AS sentence,
    claim.written, document.path
  FROM finding JOIN member ON member.finding = finding.rowid JOIN claim ON claim.id = member.claim
    JOIN sentence ON sentence.rowid = claim.sentence JOIN document ON document.rowid = claim.document
  WHERE finding.state = 'confirmed'`;
