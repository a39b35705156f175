/** A trouble with the store itself: one line for the user, exit code 2. */
export class StoreError extends Error {}

/** What SQLite's complaints mean to a user, and what to do. */
const meanings: readonly (readonly [code: RegExp, meaning: string])[] = [
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'the store is in use by another program that does not let go; try again when it is done',
  ],
  [
    /^SQLITE_(NOTADB)/,
    'this file is no store; choose another with --store, or move it away and ingest again',
  ],
  [/^SQLITE_CORRUPT/, 'the store is damaged; restore a copy, or move it away and ingest the articles again'],
  [/^SQLITE_READONLY/, 'the store cannot be written; check the rights of the file and its folder'],
  [/^SQLITE_FULL/, 'the disk is full; free some space and run the same command again, nothing is lost'],
  [/^SQLITE_CANTOPEN/, 'the store cannot be opened or made here; check the folder and its rights'],
  [
    /^SQLITE_(IOERR|PROTOCOL)/,
    'the store cannot be read or written (a fault of the disk or the file system)',
  ],
  [/^SQLITE_TOOBIG/, 'the article is too large for the store'],
];

/** An error of SQLite as a `StoreError` that names the store; any other error as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (!error.code.startsWith('SQLITE_')) return error;
  const { code } = error;
  const meaning = meanings.find(([pattern]) => pattern.test(code))?.[1];
  return meaning ? new StoreError(`${path}: ${meaning} (${code})`) : error;
}
