import { type Cell, claimColumns } from './claim-row.ts';
import { type DocumentRows, documentColumns } from './document-row.ts';
import type { Store } from './open-store.ts';

type RowId = number | bigint;

/**
 * Writes a document with its claims in the place of what the store had of it. Only within a transaction of the caller, who has
 * to check the touched buckets in the same one.
 * @returns the names of the buckets that lost a claim, or gained one beside which another stands
 */
export function putDocument(store: Store, rows: DocumentRows): Set<string> {
  const touched = dropDocument(store, rows.id);
  for (const name of metIn(store, rows)) touched.add(name);
  const document = addDocument(store, rows.document, rows.traces);
  const sentences = rows.sentences.map(([start, end, text]) =>
    addSentence(store, document, start, end, text),
  );
  rows.claims.forEach(({ row, sentence, buckets }, position) => {
    addClaim(store, document, position, sentences[sentence]!, row, buckets);
  });
  return touched;
}

/** The buckets in which a claim of a document meets another: one that is there already, or, where that tells anything, one of its own. */
function metIn(store: Store, { claims }: DocumentRows): string[] {
  const count = new Map<string, number>();
  for (const { buckets } of claims)
    for (const name of new Set(buckets)) count.set(name, (count.get(name) ?? 0) + 1);
  const taken = store.prepare('SELECT EXISTS (SELECT 1 FROM bucket WHERE name = ?)').pluck();
  return [...count]
    .filter(([name, own]) => (own > 1 && !isAcrossArticles(name)) || taken.get(name) === 1)
    .map(([name]) => name);
}

/** Accounts of one affair, and words around a figure, are held against those of other articles, never against themselves. */
const isAcrossArticles = (bucket: string): boolean => /^[abw]\|/.test(bucket);

/** A document's own row, for those that write claim by claim. */
export function addDocument(store: Store, row: readonly Cell[], traces: readonly string[]): RowId {
  const { lastInsertRowid } = store
    .prepare(
      `INSERT INTO document (${documentColumns.join(', ')}) VALUES (${documentColumns.map(() => '?').join(', ')})`,
    )
    .run(...row);
  const addTrace = store.prepare('INSERT INTO trace (name, document) VALUES (?, ?)');
  for (const name of new Set(traces)) addTrace.run(name, lastInsertRowid);
  return lastInsertRowid;
}

export const addSentence = (store: Store, document: RowId, start: number, end: number, text: string): RowId =>
  store
    .prepare('INSERT INTO sentence (document, start, "end", text) VALUES (?, ?, ?, ?)')
    .run(document, start, end, text).lastInsertRowid;

const INSERT_CLAIM = `INSERT INTO claim (document, position, sentence, ${claimColumns.join(', ')})
  VALUES (?, ?, ?, ${claimColumns.map(() => '?').join(', ')})`;

export function addClaim(
  store: Store,
  document: RowId,
  position: number,
  sentence: RowId,
  row: readonly Cell[],
  buckets: readonly string[],
): void {
  const claim = store.prepare(INSERT_CLAIM).run(document, position, sentence, ...row).lastInsertRowid;
  const addBucket = store.prepare('INSERT INTO bucket (name, claim) VALUES (?, ?)');
  for (const name of new Set(buckets)) addBucket.run(name, claim);
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
