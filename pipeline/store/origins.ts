import type { Store } from './open-store.ts';

/** The group of documents that carry one story; the document itself where it stands alone. */
export const originOfDocument = (store: Store, id: string): string =>
  (store.prepare('SELECT origin FROM document WHERE id = ?').pluck().get(id) as string | null | undefined) ??
  id;

export interface Kin {
  readonly id: string;
  readonly origin: string | null;
}

/** More documents than that under one key show a boilerplate, not a story. */
const BOILERPLATE = 50;

/** Sentences found to be boilerplate, so that they are not counted again and again. */
const boilerplate = new WeakMap<Store, Set<string>>();

/** Documents that share so much with one that they may carry the same story: a band, a wire, or two sentences. */
export function candidatesFor(store: Store, id: string): Kin[] {
  const document = store.prepare('SELECT rowid FROM document WHERE id = ?').pluck().get(id) as number;
  const names = store.prepare('SELECT name FROM trace WHERE document = ?').pluck().all(document) as string[];
  const holders = store
    .prepare(`SELECT document FROM trace WHERE name = ? AND document <> ? LIMIT ${BOILERPLATE + 1}`)
    .pluck();
  const shared = new Map<number, number>();
  const common = boilerplate.get(store) ?? new Set<string>();
  boilerplate.set(store, common);
  for (const name of names) {
    if (common.has(name)) continue;
    const rows = holders.all(name, document) as number[];
    const sentence = name.startsWith('s');
    if (sentence && rows.length > BOILERPLATE) {
      common.add(name);
      continue;
    }
    for (const row of rows) shared.set(row, (shared.get(row) ?? 0) + (sentence ? 1 : 2));
  }
  const read = store.prepare('SELECT id, origin FROM document WHERE rowid = ?');
  return [...shared].filter(([, weight]) => weight >= 2).map(([row]) => read.get(row) as Kin);
}

export const sketchOfDocument = (store: Store, id: string): string =>
  store.prepare('SELECT sketch FROM document WHERE id = ?').pluck().get(id) as string;

export const idsOfOrigin = (store: Store, origin: string): string[] =>
  store.prepare('SELECT id FROM document WHERE origin = ? ORDER BY id').pluck().all(origin) as string[];

/** How many documents a group has; 0 where it is the id of one that stands alone. */
export const sizeOfOrigin = (store: Store, origin: string): number =>
  store.prepare('SELECT count(*) FROM document WHERE origin = ?').pluck().get(origin) as number;

export function setOrigin(store: Store, ids: readonly string[], origin: string | null): void {
  const set = store.prepare('UPDATE document SET origin = ? WHERE id = ?');
  for (const id of ids) set.run(origin, id);
}

/** The buckets in which documents have claims. */
export function bucketsOfDocuments(store: Store, ids: readonly string[]): string[] {
  const find = store
    .prepare(
      `SELECT DISTINCT bucket.name FROM document JOIN claim ON claim.document = document.rowid
       JOIN bucket ON bucket.claim = claim.rowid WHERE document.id = ?`,
    )
    .pluck();
  return ids.flatMap((id) => find.all(id) as string[]);
}

/** The groups of more than one document, in the order of the least path in each. What a group is called depends on history. */
export const originGroups = (store: Store): { origin: string; documents: string[] }[] =>
  (
    store
      .prepare(
        `SELECT origin, json_group_array(id ORDER BY id) AS documents FROM document
         WHERE origin IS NOT NULL GROUP BY origin ORDER BY min(path)`,
      )
      .all() as { origin: string; documents: string }[]
  ).map(({ origin, documents }) => ({ origin, documents: JSON.parse(documents) as string[] }));
