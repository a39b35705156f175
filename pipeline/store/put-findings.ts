import { hasDecisions, stateOf } from './decisions.ts';
import { type FindingRow, findingColumns } from './finding-row.ts';
import type { Store } from './open-store.ts';

const columns = findingColumns.join(', ');
const SELECT = `SELECT ${columns}, id FROM finding WHERE bucket = ?`;
const INSERT = `INSERT INTO finding (id, bucket, ${columns}, state)
  VALUES (?, ?, ${findingColumns.map(() => '?').join(', ')}, ?) ON CONFLICT (id) DO NOTHING`;

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
    write(store, bucket, finding);
    remember(store, finding, when);
  }
  for (const id of before.keys()) {
    remove(store, id);
    remember(store, { id, cells: [null, null, null], members: [] }, when);
  }
}

/** The cells of the findings that a bucket has, by their ids. */
function findingsOf(store: Store, bucket: string): Map<string, readonly unknown[]> {
  const rows = store.prepare(SELECT).raw().all(bucket);
  return new Map((rows as unknown[][]).map((row) => [row.at(-1) as string, row]));
}

function write(store: Store, bucket: string, { id, cells, members, text }: FindingRow): void {
  const state = hasDecisions(store) ? stateOf(store, id, members, cells[CHECK] as string) : 'open';
  const insert = () => store.prepare(INSERT).run(id, bucket, ...cells, state);
  let put = insert();
  if (put.changes === 0) {
    remove(store, id); // it stood with other words, or in another bucket
    put = insert();
  }
  const row = put.lastInsertRowid;
  store
    .prepare('INSERT INTO member (finding, position, claim) SELECT ?, key, value FROM json_each(?)')
    .run(row, JSON.stringify(members));
  store.prepare('INSERT INTO finding_text (finding, text) VALUES (?, ?)').run(row, text);
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
