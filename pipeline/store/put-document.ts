import { claimColumns } from './claim-row.ts';
import { type DocumentRows, documentColumns } from './document-row.ts';
import type { Store } from './open-store.ts';

/**
 * Writes a document with its claims in the place of what the store had of it. Only within a transaction of the caller, who has
 * to check the touched buckets in the same one.
 * @returns the names of the buckets that lost or gained a claim
 */
export function putDocument(store: Store, rows: DocumentRows): Set<string> {
  const touched = dropDocument(store, rows.id);
  const document = insert(store, 'document', documentColumns, rows.document);
  const addTrace = store.prepare('INSERT INTO trace (name, document) VALUES (?, ?)');
  for (const name of new Set(rows.traces)) addTrace.run(name, document);
  const sentences = rows.sentences.map(
    ([start, end, text]) =>
      store
        .prepare('INSERT INTO sentence (document, start, "end", text) VALUES (?, ?, ?, ?)')
        .run(document, start, end, text).lastInsertRowid,
  );
  const addClaim = store.prepare(
    `INSERT INTO claim (document, position, sentence, ${claimColumns.join(', ')})
     VALUES (?, ?, ?, ${claimColumns.map(() => '?').join(', ')})`,
  );
  const addBucket = store.prepare('INSERT INTO bucket (name, claim) VALUES (?, ?)');
  rows.claims.forEach(({ row, sentence, buckets }, position) => {
    const { lastInsertRowid } = addClaim.run(document, position, sentences[sentence], ...row);
    for (const name of new Set(buckets)) {
      addBucket.run(name, lastInsertRowid);
      touched.add(name);
    }
  });
  return touched;
}

/** Takes a document with its claims out. @returns the names of the buckets that lost a claim */
export function dropDocument(store: Store, id: string): Set<string> {
  const row = store.prepare('SELECT rowid FROM document WHERE id = ?').pluck().get(id);
  if (row === undefined) return new Set();
  const touched = store
    .prepare(
      'SELECT DISTINCT bucket.name FROM claim JOIN bucket ON bucket.claim = claim.rowid WHERE claim.document = ?',
    )
    .pluck()
    .all(row) as string[];
  store.prepare('DELETE FROM claim WHERE document = ?').run(row); // before the sentences they stand in
  store.prepare('DELETE FROM document WHERE rowid = ?').run(row);
  return new Set(touched);
}

function insert(store: Store, table: string, columns: readonly string[], row: readonly unknown[]) {
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  return store.prepare(sql).run(...row).lastInsertRowid;
}
