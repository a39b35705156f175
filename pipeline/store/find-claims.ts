import type { Claim, DocumentRef } from '../model/claim.ts';
import {
  allClaimsSelect,
  claimOf,
  claimOrder,
  claimSelect,
  documentRefOf,
  documentSelect,
  placedSelect,
} from './claim-row.ts';
import type { Store } from './open-store.ts';

/** All claims, in the order of paths and text, one at a time: memory does not grow with the store. */
export function* allClaims(store: Store): Generator<Claim> {
  // a statement of its own, since an open iteration keeps a shared one busy
  const rows = store.database.prepare(`${allClaimsSelect} ${claimOrder}`).raw().iterate() as Iterable<
    unknown[]
  >;
  for (const row of rows) yield claimOf(row);
}

/** Of how many documents a bucket has claims; what is more than `most` is told as one more. */
export const documentsInBucket = (store: Store, name: string, most: number): number =>
  store
    .prepare(
      `SELECT count(*) FROM (SELECT DISTINCT claim.document FROM bucket JOIN claim ON claim.rowid = bucket.claim
       WHERE bucket.name = ? LIMIT ?)`,
    )
    .pluck()
    .get(name, most + 1) as number;

/** The documents of which a bucket has claims, at most one more than `most`. What `known` has is not read again. */
export function documentsOfBucket(
  store: Store,
  name: string,
  most: number,
  known: ReadClaims,
): DocumentRef[] {
  const rows = store
    .prepare(
      `SELECT DISTINCT claim.document FROM bucket JOIN claim ON claim.rowid = bucket.claim WHERE bucket.name = ? LIMIT ?`,
    )
    .pluck()
    .all(name, most + 1) as number[];
  return rows.map((row) => documentAt(store, row, known));
}

/** Whether all the claims of a bucket meet in one slot too ("s|…"), which is asked of the keys alone. */
export function isOneSlot(store: Store, name: string): boolean {
  const slot = store
    .prepare(
      `SELECT name FROM bucket WHERE claim = (SELECT claim FROM bucket WHERE name = ? LIMIT 1)
       AND name >= 's|' AND name < 's}'`,
    )
    .pluck()
    .get(name);
  // both buckets are stretches of one index, while the buckets of each claim would be all over the other
  const isWithin = store
    .prepare(
      `SELECT NOT EXISTS (SELECT 1 FROM bucket AS own WHERE own.name = ?
         AND NOT EXISTS (SELECT 1 FROM bucket AS slot WHERE slot.name = ? AND slot.claim = own.claim))`,
    )
    .pluck();
  return slot !== undefined && isWithin.get(name, slot) === 1;
}

/** What has been read, kept while nothing is written to it: a claim is in several buckets, and reading it is most of a check. */
export class ReadClaims {
  /** By rowid. */
  readonly claims = new Map<number, Placed>();
  /** By rowid: one and the same object for all its claims, so that what is worked out of it is worked out once. */
  readonly documents = new Map<number, DocumentRef>();
  /** The origin of each of their documents, by its id. */
  readonly origins = new Map<string, string>();

  clear(): void {
    this.claims.clear();
    this.documents.clear();
    this.origins.clear();
  }
}

interface Placed {
  readonly claim: Claim;
  readonly position: number;
}

const PLACED = `${placedSelect} WHERE claim.rowid IN (SELECT value FROM json_each(?))`;

const DOCUMENT = `${documentSelect} WHERE document.rowid = ?`;

/** The rowids of the claims of one bucket. */
export const rowsInBucket = (store: Store, name: string): number[] =>
  store.prepare('SELECT claim FROM bucket WHERE name = ?').pluck().all(name) as number[];

/** Claims by their rowids, in the order of paths and text. What `known` has is not read again, and what is read is added to it. */
export function claimsInRows(store: Store, ids: readonly number[], known = new ReadClaims()): Claim[] {
  const fresh = ids.filter((id) => !known.claims.has(id));
  const rows = fresh.length === 0 ? [] : store.prepare(PLACED).raw().all(JSON.stringify(fresh));
  for (const row of rows as unknown[][]) {
    const [id, position, document] = row.slice(-3) as [number, number, number];
    known.claims.set(id, { claim: claimOf(row, documentAt(store, document, known)), position });
  }
  return ids
    .map((id) => known.claims.get(id)!)
    .sort(byPlace)
    .map(({ claim }) => claim);
}

function documentAt(store: Store, rowid: number, { documents, origins }: ReadClaims): DocumentRef {
  const known = documents.get(rowid);
  if (known) return known;
  const row = store.prepare(DOCUMENT).raw().get(rowid) as unknown[];
  const document = documentRefOf(row);
  documents.set(rowid, document);
  origins.set(document.id, (row.at(-1) as string | null) ?? document.id);
  return document;
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
