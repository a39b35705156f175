import type { Store } from './open-store.ts';

/** The group of documents that carry one story; the document itself where it stands alone. */
export const originOfDocument = (store: Store, id: string): string =>
  (store.prepare('SELECT origin FROM document WHERE id = ?').pluck().get(id) as string | null | undefined) ??
  id;

export interface Kin {
  readonly id: string;
  readonly origin: string | null;
  readonly sketch: string;
}

/** More documents than that under one key show a boilerplate, not a story. */
const BOILERPLATE = 50;

/** Documents that share so much with one that they may carry the same story: a band, a wire, or two sentences. */
export function candidatesFor(store: Store, id: string): Kin[] {
  const names = store
    .prepare(
      'SELECT trace.name FROM trace JOIN document ON document.rowid = trace.document WHERE document.id = ?',
    )
    .pluck()
    .all(id) as string[];
  const holders = store
    .prepare(
      `SELECT document.rowid FROM trace JOIN document ON document.rowid = trace.document
       WHERE trace.name = ? AND document.id <> ? LIMIT ${BOILERPLATE + 1}`,
    )
    .pluck();
  const shared = new Map<number, number>();
  for (const name of names) {
    const rows = holders.all(name, id) as number[];
    const sentence = name.startsWith('s');
    if (sentence && rows.length > BOILERPLATE) continue;
    for (const row of rows) shared.set(row, (shared.get(row) ?? 0) + (sentence ? 1 : 2));
  }
  const read = store.prepare('SELECT id, origin, sketch FROM document WHERE rowid = ?');
  return [...shared].filter(([, weight]) => weight >= 2).map(([row]) => read.get(row) as Kin);
}

export const sketchOfDocument = (store: Store, id: string): string =>
  store.prepare('SELECT sketch FROM document WHERE id = ?').pluck().get(id) as string;

export const kinOfOrigin = (store: Store, origin: string): Kin[] =>
  store.prepare('SELECT id, origin, sketch FROM document WHERE origin = ? ORDER BY id').all(origin) as Kin[];

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

/** The groups of more than one document, by the least id in each. */
export const originGroups = (store: Store): { origin: string; documents: string[] }[] =>
  (
    store
      .prepare(
        `SELECT origin, json_group_array(id ORDER BY id) AS documents FROM document
         WHERE origin IS NOT NULL GROUP BY origin ORDER BY origin`,
      )
      .all() as { origin: string; documents: string }[]
  ).map(({ origin, documents }) => ({ origin, documents: JSON.parse(documents) as string[] }));
