import type { Store } from './open-store.ts';

/**
 * Buckets whose findings are behind their claims: marked in the transaction that changed the claims, unmarked in the one that
 * checks. So a killed ingest never leaves findings that pass for up to date.
 */
export function markStale(store: Store, names: Iterable<string>): void {
  const mark = store.prepare('INSERT OR IGNORE INTO stale (bucket) VALUES (?)');
  for (const name of names) mark.run(name);
}

export const unmarkStale = (store: Store, names: readonly string[]): void =>
  void store
    .prepare('DELETE FROM stale WHERE bucket IN (SELECT value FROM json_each(?))')
    .run(JSON.stringify(names));

export const someStale = (store: Store, count: number): string[] =>
  store.prepare('SELECT bucket FROM stale ORDER BY bucket LIMIT ?').pluck().all(count) as string[];

export const countStale = (store: Store): number =>
  store.prepare('SELECT count(*) FROM stale').pluck().get() as number;
