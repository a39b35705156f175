import type { Claim } from '../model/claim.ts';
import { allClaimsSelect, claimOf, claimOrder, claimSelect, placedSelect } from './claim-row.ts';
import type { Store } from './open-store.ts';

/** All claims, in the order of paths and text, one at a time: memory does not grow with the store. */
export function* allClaims(store: Store): Generator<Claim> {
  // a statement of its own, since an open iteration keeps a shared one busy
  const rows = store.database.prepare(`${allClaimsSelect} ${claimOrder}`).raw().iterate() as Iterable<
    unknown[]
  >;
  for (const row of rows) yield claimOf(row);
}

/** Whether a bucket has claims of more than one document. */
export const isAcross = (store: Store, name: string): boolean =>
  store
    .prepare(
      `SELECT count(*) FROM (SELECT DISTINCT claim.document FROM bucket JOIN claim ON claim.rowid = bucket.claim
       WHERE bucket.name = ? LIMIT 2)`,
    )
    .pluck()
    .get(name) === 2;

/** Whether all the claims of a bucket meet in one slot too ("s|…"), which is asked of the keys alone. */
export function isOneSlot(store: Store, name: string): boolean {
  const [claims, placed, slots] = store
    .prepare(
      `SELECT count(DISTINCT own.claim), count(DISTINCT slot.claim), count(DISTINCT slot.name)
       FROM bucket AS own LEFT JOIN bucket AS slot ON slot.claim = own.claim AND slot.name >= 's|' AND slot.name < 's}'
       WHERE own.name = ?`,
    )
    .raw()
    .get(name) as [number, number, number];
  return slots === 1 && claims === placed;
}

/** Whether a bucket has more than one claim: a single one has nothing to be compared with. */
export const isShared = (store: Store, name: string): boolean =>
  store.prepare('SELECT count(*) FROM (SELECT 1 FROM bucket WHERE name = ? LIMIT 2)').pluck().get(name) === 2;

/** Claims by their rowid, kept while nothing is written to them: a claim is in several buckets, and reading it is most of a check. */
export type ReadClaims = Map<number, Placed>;

interface Placed {
  readonly claim: Claim;
  readonly position: number;
}

/** The claims of one bucket, in the same order. What `known` has is not read again, and what is read is added to it. */
export function claimsInBucket(store: Store, name: string, known: ReadClaims = new Map()): Claim[] {
  const ids = store.prepare('SELECT claim FROM bucket WHERE name = ?').pluck().all(name) as number[];
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length > 0) {
    const rows = store
      .prepare(`${placedSelect} WHERE claim.rowid IN (SELECT value FROM json_each(?))`)
      .raw()
      .all(JSON.stringify(fresh)) as unknown[][];
    for (const row of rows)
      known.set(row.at(-2) as number, { claim: claimOf(row), position: row.at(-1) as number });
  }
  return ids
    .map((id) => known.get(id)!)
    .sort(byPlace)
    .map(({ claim }) => claim);
}

const byPlace = (a: Placed, b: Placed): number =>
  compare(a.claim.document.path, b.claim.document.path) ||
  compare(a.claim.document.id, b.claim.document.id) ||
  a.position - b.position;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
