import type { Document } from '../model/document.ts';
import { type DocumentRecord, documentOf } from './document-row.ts';
import type { Store } from './open-store.ts';

/** How a document stands in the store, without its text. */
export interface Kept {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly hash: string;
}

const KEPT = 'SELECT id, path, line, hash FROM document';

/** The documents that were read from a path, in the order of their lines. */
export const keptAt = (store: Store, path: string): Kept[] =>
  store.prepare(`${KEPT} WHERE path = ? ORDER BY line`).all(path) as Kept[];

/** The documents below a folder. */
export const keptBelow = (store: Store, folder: string): Kept[] =>
  store
    .prepare(`${KEPT} WHERE path >= ? AND path < ? ORDER BY path, line`)
    .all(`${folder}/`, `${folder}0`) as Kept[]; // "0" follows "/"

export const keptById = (store: Store, id: string): Kept | null =>
  (store.prepare(`${KEPT} WHERE id = ?`).get(id) as Kept | undefined) ?? null;

export const documentById = (store: Store, id: string): Document | null => {
  const record = store.prepare('SELECT * FROM document WHERE id = ?').get(id) as DocumentRecord | undefined;
  return record ? documentOf(record) : null;
};

/** All documents with their texts, in the order of their paths, one at a time. */
export function* allDocuments(store: Store): Generator<Document> {
  const rows = store.database
    .prepare('SELECT * FROM document ORDER BY path, line, id')
    .iterate() as Iterable<DocumentRecord>;
  for (const record of rows) yield documentOf(record);
}
