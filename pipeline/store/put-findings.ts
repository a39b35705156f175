import { hasDecisions, stateOf } from './decisions.ts';
import { type FindingRow, findingColumns } from './finding-row.ts';
import type { Store } from './open-store.ts';

const columns = findingColumns.join(', ');
const SELECT = `SELECT ${columns}, id, rowid FROM finding WHERE bucket = ?`;
const INSERT = `INSERT INTO finding (id, bucket, ${columns}, state)
  VALUES (?, ?, ${findingColumns.map(() => '?').join(', ')}, ?) ON CONFLICT (id) DO NOTHING`;
const UPDATE = `UPDATE finding SET ${findingColumns.map((column) => `${column} = ?`).join(', ')}, state = ? WHERE rowid = ?`;

/**
 * Puts the findings of one bucket in the place of what it had, touching only what changed, and keeps what became of each.
 * Only within the caller's transaction. @param when ISO instant for the history
 */
export function putFindings(
  store: Store,
  bucket: string,
  findings: readonly FindingRow[],
  when: string,
): void {
  const before = findingsOf(store, bucket);
  for (const finding of findings) {
    const known = before.get(finding.id);
    before.delete(finding.id);
    if (known && finding.cells.every((cell, i) => cell === known[i])) continue;
    if (known) rewrite(store, known.at(-1) as RowId, finding);
    else write(store, bucket, finding);
    remember(store, finding, when);
  }
  for (const id of before.keys()) {
    remove(store, id);
    remember(store, { id, cells: [null, null, null], members: [] }, when);
  }
}

type RowId = number | bigint;

/** The cells of the findings that a bucket has, with the rowid last, by their ids. */
function findingsOf(store: Store, bucket: string): Map<string, readonly unknown[]> {
  const rows = store.prepare(SELECT).raw().all(bucket);
  return new Map((rows as unknown[][]).map((row) => [row.at(-2) as string, row]));
}

/** A finding that the bucket did not have. */
function write(store: Store, bucket: string, finding: FindingRow): void {
  const { id, cells, members, text } = finding;
  const insert = () => store.prepare(INSERT).run(id, bucket, ...cells, stateAfter(store, finding));
  let put = insert();
  if (put.changes === 0) {
    remove(store, id); // it stood in another bucket
    put = insert();
  }
  const row = put.lastInsertRowid;
  addMembers(store, row, members, 0);
  store.prepare('INSERT INTO finding_text (finding, text) VALUES (?, ?)').run(row, text);
}

/** A finding with other words or evidence than before keeps its row, so that only what is new in it has to be written. */
function rewrite(store: Store, row: RowId, finding: FindingRow): void {
  const { cells, members, text } = finding;
  store.prepare(UPDATE).run(...cells, stateAfter(store, finding), row);
  const before = store
    .prepare('SELECT claim FROM member WHERE finding = ? ORDER BY position')
    .pluck()
    .all(row) as string[];
  const same = before.findIndex((claim, i) => claim !== members[i]);
  const kept = same < 0 ? before.length : same;
  if (kept < before.length)
    store.prepare('DELETE FROM member WHERE finding = ? AND position >= ?').run(row, kept);
  addMembers(store, row, members, kept);
  store.prepare('UPDATE finding_text SET text = ? WHERE finding = ? AND text <> ?').run(text, row, text);
}

const stateAfter = (store: Store, { id, cells, members }: FindingRow): string =>
  hasDecisions(store) ? stateOf(store, id, members, cells[CHECK] as string) : 'open';

/** @param from the position from which on they are not there yet */
function addMembers(store: Store, row: RowId, members: readonly string[], from: number): void {
  if (from < members.length)
    store
      .prepare(
        'INSERT INTO member (finding, position, claim) SELECT ?, key, value FROM json_each(?) WHERE key >= ?',
      )
      .run(row, JSON.stringify(members), from);
}

/** With its members and its text. */
const remove = (store: Store, id: string): void =>
  void store.prepare('DELETE FROM finding WHERE id = ?').run(id);

const [VERDICT, CHECK, SEVERITY] = [0, 1, 2];

/** Appends to a finding's history where verdict, severity or evidence are new; a new wording is no news. */
function remember(
  store: Store,
  { id, cells, members }: Pick<FindingRow, 'id' | 'cells' | 'members'>,
  when: string,
): void {
  store
    .prepare(
      `WITH news (finding, "when", verdict, severity, members) AS (VALUES (?, ?, ?, ?, ?))
       INSERT INTO history (finding, "when", verdict, severity, members)
       SELECT * FROM news WHERE NOT EXISTS (
         SELECT 1 FROM (
           SELECT verdict, severity, members FROM history WHERE finding = news.finding ORDER BY sequence DESC LIMIT 1
         ) AS last WHERE last.verdict IS news.verdict AND last.severity IS news.severity AND last.members = news.members)`,
    )
    .run(id, when, cells[VERDICT], cells[SEVERITY], JSON.stringify(members));
}
