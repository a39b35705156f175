import type { Claim } from '../model/claim.ts';
import { allClaimsSelect, claimOf, claimOrder, claimSelect } from './claim-row.ts';
import type { Store } from './open-store.ts';

/** All claims, in the order of paths and text, one at a time: memory does not grow with the store. */
export function* allClaims(store: Store): Generator<Claim> {
  // a statement of its own, since an open iteration keeps a shared one busy
  const rows = store.database.prepare(`${allClaimsSelect} ${claimOrder}`).raw().iterate() as Iterable<
    unknown[]
  >;
  for (const row of rows) yield claimOf(row);
}

/** Whether a bucket has more than one claim: a single one has nothing to be compared with. */
export const isShared = (store: Store, name: string): boolean =>
  store.prepare('SELECT count(*) FROM (SELECT 1 FROM bucket WHERE name = ? LIMIT 2)').pluck().get(name) === 2;

/** The claims of one bucket, in the same order. */
export const claimsInBucket = (store: Store, name: string): Claim[] =>
  find(
    store,
    `${claimSelect} JOIN bucket ON bucket.claim = claim.rowid WHERE bucket.name = ? ${claimOrder}`,
    name,
  );

export const claimsOfDocument = (store: Store, documentId: string): Claim[] =>
  find(store, `${claimSelect} WHERE document.id = ? ORDER BY claim.position`, documentId);

/** Claims whose figure stands on a line of a file. */
export const claimsAt = (store: Store, path: string, line: number): Claim[] =>
  find(store, `${claimSelect} WHERE document.path = ? AND claim.line = ? ${claimOrder}`, path, line);

/** Claims whose id begins so; a prefix is enough where it is unique. */
export const claimsById = (store: Store, prefix: string): Claim[] =>
  find(
    store,
    `${claimSelect} WHERE claim.id >= ? AND claim.id < ? ${claimOrder}`,
    prefix,
    `${prefix}\u{10ffff}`,
  );

function find(store: Store, sql: string, ...parameters: readonly unknown[]): Claim[] {
  return store
    .prepare(sql)
    .raw()
    .all(...parameters)
    .map((row) => claimOf(row as unknown[]));
}
