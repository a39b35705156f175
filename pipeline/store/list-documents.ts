import { like, wordsIn } from './find-ledger.ts';
import type { Store } from './open-store.ts';

/** A document as a list shows it. */
export interface ListedDocument {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly claims: number;
}

/** Documents in the order of their paths. @param text words in title, publisher or path */
export function listDocuments(store: Store, text: string, count: number, skip: number): ListedDocument[] {
  const words = wordsIn(text);
  const where = words.map(() => "concat_ws(' ', title, publisher, path) LIKE ? ESCAPE '\\'").join(' AND ');
  return store
    .prepare(
      `SELECT id, path, title, publisher, published,
         (SELECT count(*) FROM claim WHERE claim.document = document.rowid) AS claims
       FROM document WHERE ${where || 'TRUE'} ORDER BY path, id LIMIT ? OFFSET ?`,
    )
    .all(...words.map(like), count, skip) as ListedDocument[];
}
