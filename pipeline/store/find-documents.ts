import type { Document } from '../model/document.ts';
import { type DocumentRecord, documentOf } from './document-row.ts';
import type { Store } from './open-store.ts';

/** How a document stands in the store, without its text. */
export interface Kept {
  readonly id: string;
  readonly path: string;
  /** The file it was read from, and the line of the record in it; 0 for a file of its own. */
  readonly source: string;
  readonly line: number;
}

const KEPT = 'SELECT id, path, source, line FROM document';

/** The documents that were read from a file, in the order of their lines. */
export const keptFrom = (store: Store, source: string): Kept[] =>
  // sorted here: it is asked of each file, which mostly has one, and SQLite's sorter takes ten times as long to set up as to find it
  (store.prepare(`${KEPT} WHERE source = ?`).all(source) as Kept[]).sort(
    (a, b) => a.line - b.line || (a.id < b.id ? -1 : 1),
  );

/** The documents from files below a folder. */
export const keptBelow = (store: Store, folder: string): Kept[] =>
  store
    .prepare(`${KEPT} WHERE source >= ? AND source < ? ORDER BY source, line, id`)
    .all(`${folder}/`, `${folder}0`) as Kept[]; // "0" follows "/"

export const keptById = (store: Store, id: string): Kept | null =>
  (store.prepare(`${KEPT} WHERE id = ?`).get(id) as Kept | undefined) ?? null;

/** What the document at that place was read from, as a hash. */
export const hashAt = (store: Store, source: string, line: number): string | null =>
  (store
    .prepare('SELECT hash FROM document WHERE source = ? AND line = ? ORDER BY id LIMIT 1')
    .pluck()
    .get(source, line) as string | undefined) ?? null;

export const idsAt = (store: Store, source: string, line: number): string[] =>
  store
    .prepare('SELECT id FROM document WHERE source = ? AND line = ?')
    .pluck()
    .all(source, line) as string[];

export const documentById = (store: Store, id: string): Document | null => {
  const record = store.prepare('SELECT * FROM document WHERE id = ?').get(id) as DocumentRecord | undefined;
  return record ? documentOf(record) : null;
};

/** All documents with their texts, in the order of their paths, one at a time. */
export function* allDocuments(store: Store): Generator<Document> {
  const rows = store.database
    .prepare('SELECT * FROM document ORDER BY path, id')
    .iterate() as Iterable<DocumentRecord>;
  for (const record of rows) yield documentOf(record);
}

export const keptByPath = (store: Store, path: string): Kept[] =>
  store.prepare(`${KEPT} WHERE path = ?`).all(path) as Kept[];
