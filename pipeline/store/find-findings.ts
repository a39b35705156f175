import type { Finding, FindingState, Member, Severity, Verdict } from '../model/finding.ts';
import type { Store } from './open-store.ts';

interface FindingRow {
  readonly id: string;
  readonly verdict: Verdict;
  readonly check: string;
  readonly severity: Severity;
  readonly rank: number;
  readonly subject: string | null;
  readonly metric: string | null;
  readonly why: string;
  readonly origins: number;
  readonly state: FindingState;
  readonly detail: string;
}

type Detail = Pick<Finding, 'factors' | 'arithmetic' | 'clusters' | 'notes'> & {
  readonly members: readonly Pick<Member, 'id' | 'low' | 'high'>[];
};

/** All findings, most worth a reviewer's minute first; `asking` leaves out what explains why figures are not at odds. */
export function* allFindings(store: Store, asking: boolean): Generator<Finding> {
  const rows = store.database
    .prepare(
      `SELECT * FROM finding ${asking ? "WHERE verdict IN ('conflict', 'fails')" : ''}
       ORDER BY CASE WHEN verdict IN ('conflict', 'fails') THEN 0 ELSE 1 END,
         CASE severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END, rank DESC, id`,
    )
    .all() as FindingRow[];
  for (const row of rows) yield findingOf(store, row);
}

export function findingById(store: Store, id: string): Finding | null {
  const row = store.prepare('SELECT * FROM finding WHERE id = ?').get(id) as FindingRow | undefined;
  return row ? findingOf(store, row) : null;
}

/** Findings whose id begins so. */
export const findingsById = (store: Store, prefix: string): Finding[] =>
  (
    store
      .prepare('SELECT * FROM finding WHERE id >= ? AND id < ? ORDER BY id')
      .all(prefix, `${prefix}\u{10ffff}`) as FindingRow[]
  ).map((row) => findingOf(store, row));

/** Findings that speak of a claim. */
export const findingsOfClaim = (store: Store, claimId: string): Finding[] =>
  (
    store
      .prepare(
        `SELECT DISTINCT finding.* FROM member JOIN finding ON finding.rowid = member.finding
         WHERE member.claim = ? ORDER BY finding.rank DESC, finding.id`,
      )
      .all(claimId) as FindingRow[]
  ).map((row) => findingOf(store, row));

function findingOf(store: Store, { detail, ...row }: FindingRow): Finding {
  const { members, ...rest } = JSON.parse(detail) as Detail;
  return {
    id: row.id,
    verdict: row.verdict,
    check: row.check,
    severity: row.severity,
    rank: row.rank,
    subject: row.subject,
    metric: row.metric,
    why: row.why,
    origins: row.origins,
    state: row.state,
    ...rest,
    members: members.map((member) => memberOf(store, member)),
  };
}

/** A member's place and sentence are read from its claim as it stands now: an edit above moves the line, not the finding. */
function memberOf(store: Store, { id, low, high }: Detail['members'][number]): Member {
  const row = store
    .prepare(
      `SELECT document.id, document.record, document.path, document.publisher, document.published,
         claim.line, claim."column", claim.start, claim."end", claim.written, sentence.text
       FROM claim JOIN document ON document.rowid = claim.document JOIN sentence ON sentence.rowid = claim.sentence
       WHERE claim.id = ? ORDER BY document.path, document.id, claim.position LIMIT 1`,
    )
    .raw()
    .get(id) as [
    string,
    string | null,
    string,
    string | null,
    string | null,
    number,
    number,
    number,
    number,
    string,
    string,
  ];
  const [documentId, record, path, publisher, published, line, column, start, end, written, sentence] = row;
  return {
    id,
    document: { id: documentId, record, path, publisher, published },
    line,
    column,
    span: [start, end],
    written,
    sentence,
    low,
    high,
  };
}
