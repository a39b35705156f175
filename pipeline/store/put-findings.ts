import type { Finding } from '../model/finding.ts';
import { hasDecisions, stateOf } from './decisions.ts';
import type { Store } from './open-store.ts';

/**
 * Puts the findings of one bucket in the place of what it had, touching only what changed, and keeps what became of each.
 * Only within the caller's transaction. @param when ISO instant for the history
 */
export function putFindings(store: Store, bucket: string, findings: readonly Finding[], when: string): void {
  const before = new Map(
    store
      .prepare(
        `SELECT id, json_array(verdict, "check", severity, rank, subject, metric, why, origins, detail) FROM finding WHERE bucket = ?`,
      )
      .raw()
      .all(bucket) as [string, string][],
  );
  for (const finding of findings) {
    const row = cells(finding);
    const known = before.get(finding.id);
    before.delete(finding.id);
    if (known === undefined || known !== jsonArray(store, row)) write(store, bucket, finding, row, when);
  }
  for (const id of before.keys()) {
    store.prepare('DELETE FROM finding WHERE id = ?').run(id);
    remember(store, id, when, null, null, []);
  }
}

type Row = readonly (string | number | null)[];

const cells = (finding: Finding): Row => [
  finding.verdict,
  finding.check,
  finding.severity,
  finding.rank,
  finding.subject,
  finding.metric,
  finding.why,
  finding.origins,
  JSON.stringify({
    factors: finding.factors,
    arithmetic: finding.arithmetic,
    clusters: finding.clusters,
    notes: finding.notes,
    members: finding.members.map(({ id, low, high }) => ({ id, low, high })),
  }),
];

/** Written by SQLite itself, so that both sides print numbers the same way. */
const jsonArray = (store: Store, row: Row): unknown =>
  store
    .prepare('SELECT json_array(?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .pluck()
    .get(...row);

function write(store: Store, bucket: string, finding: Finding, row: Row, when: string): void {
  const members = finding.members.map(({ id }) => id);
  if (store.prepare('SELECT EXISTS (SELECT 1 FROM finding WHERE id = ?)').pluck().get(finding.id) === 1)
    store.prepare('DELETE FROM finding WHERE id = ?').run(finding.id);
  store
    .prepare(
      `INSERT INTO finding (id, bucket, verdict, "check", severity, rank, subject, metric, why, origins, detail, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      finding.id,
      bucket,
      ...row,
      hasDecisions(store) ? stateOf(store, finding.id, members, finding.check) : 'open',
    );
  const addMember = store.prepare('INSERT INTO member (finding, position, claim) VALUES (?, ?, ?)');
  members.forEach((claim, position) => void addMember.run(finding.id, position, claim));
  store
    .prepare('INSERT INTO finding_text (finding, text) VALUES (?, ?)')
    .run(finding.id, searchable(finding));
  remember(store, finding.id, when, finding.verdict, finding.severity, members);
}

/** What a search looks through; the sentences of a claim follow from its id, so this is never behind. */
const searchable = ({ subject, metric, why, members }: Finding): string =>
  [subject, metric, why, ...members.slice(0, MOST).map(({ sentence }) => sentence.slice(0, LONGEST))]
    .join('\n')
    .toLowerCase();

/** Bounds on what a search looks through: sentences of a finding, and characters of one. */
const MOST = 50;
const LONGEST = 2000;

/** Appends to a finding's history where verdict, severity or evidence are new; a new wording is no news. */
function remember(
  store: Store,
  finding: string,
  when: string,
  verdict: string | null,
  severity: string | null,
  members: readonly string[],
): void {
  const said = JSON.stringify(members);
  const last = store
    .prepare(
      'SELECT verdict, severity, members FROM history WHERE finding = ? ORDER BY sequence DESC LIMIT 1',
    )
    .raw()
    .get(finding) as [string | null, string | null, string] | undefined;
  if (last && last[0] === verdict && last[1] === severity && last[2] === said) return;
  store
    .prepare('INSERT INTO history (finding, "when", verdict, severity, members) VALUES (?, ?, ?, ?, ?)')
    .run(finding, when, verdict, severity, said);
}
