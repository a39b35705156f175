import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { migrations } from './migrations.ts';
import { asStoreError, StoreError } from './store-error.ts';

/** "CLAM": tells our file from any other SQLite database. */
const APPLICATION = 0x434c414d;

/** Milliseconds that a writer waits for another one, which holds the store for a moment at a time. */
const PATIENCE = 5000;

export interface Store {
  readonly path: string;
  readonly writable: boolean;
  readonly database: Database.Database;
  /** A statement, prepared once per store; parameters are positional, which binds fastest. */
  readonly prepare: (sql: string) => Database.Statement<unknown[], unknown>;
  readonly close: () => void;
}

export interface StoreOptions {
  /** Only to look at; the file must exist. */
  readonly readOnly?: boolean;
  /** Milliseconds to wait for another writer. */
  readonly patience?: number;
}

/** Opens a store, making or migrating it where needed. Throws a `StoreError` of one line. */
export function openStore(path: string, { readOnly = false, patience = PATIENCE }: StoreOptions = {}): Store {
  if (readOnly && !existsSync(path))
    throw new StoreError(
      `${path}: there is no store here; make one with: claims ingest PATH… --store ${path}`,
    );
  let database: Database.Database | undefined;
  try {
    if (!readOnly) makeFolder(path);
    // a reader may write too where it can: the last one out then clears SQLite's side files away
    database = new Database(path, { fileMustExist: readOnly, timeout: patience });
    prepareStore(database, path, readOnly);
  } catch (error) {
    database?.close();
    throw asStoreError(error, path);
  }
  return handle(path, database, !readOnly);
}

/**
 * As much of a file as is read as memory, which the system gives to whoever needs it more. Bytes. The claims that one has to be compared
 * with stand all over the store: in a large one, copying their pages took more time than comparing them.
 */
const MOST_MAPPED = 2 ** 31 - 2 ** 16;

function handle(path: string, database: Database.Database, writable: boolean): Store {
  const statements = new Map<string, Database.Statement<unknown[], unknown>>();
  return {
    path,
    writable,
    database,
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const made = database.prepare<unknown[], unknown>(sql);
      statements.set(sql, made);
      return made;
    },
    close: () => database.close(),
  };
}

/** Step by step: where a folder cannot be made (/proc), Node's own recursion never ends. */
function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let folder = dirname(path); !existsSync(folder); folder = dirname(folder)) missing.push(folder);
  try {
    for (const folder of missing.reverse()) if (!existsSync(folder)) mkdirSync(folder);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StoreError(
      `${path}: the folder for the store cannot be made (${why}); choose another with --store`,
    );
  }
}

function prepareStore(database: Database.Database, path: string, readOnly: boolean): void {
  database.pragma('foreign_keys = ON');
  database.pragma('cache_size = -65536'); // 64 MB
  database.pragma(`mmap_size = ${MOST_MAPPED}`);
  const version = versionOf(database, path);
  if (version > migrations.length)
    throw new StoreError(
      `${path}: this store was written by a newer claims (its version ${version}, known here ${migrations.length}); update claims`,
    );
  if (readOnly) {
    database.pragma('query_only = ON');
    if (version < migrations.length)
      throw new StoreError(
        `${path}: this store is of an older version; any claims ingest brings it up to date`,
      );
    return;
  }
  database.pragma('journal_mode = WAL'); // readers never wait for the writer
  database.pragma('wal_autocheckpoint = 8000'); // pages: the same page is written back once for many documents
  database.pragma('synchronous = NORMAL'); // a killed program loses nothing, a power cut at most the last documents
  if (version < migrations.length) migrate(database, path);
}

/** The store's version, 0 for an empty file. */
function versionOf(database: Database.Database, path: string): number {
  const version = database.pragma('user_version', { simple: true }) as number;
  const application = database.pragma('application_id', { simple: true }) as number;
  const empty = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (application === APPLICATION || (empty && version === 0)) return version;
  throw new StoreError(`${path}: this is a database of another program; choose another file with --store`);
}

/** In one transaction that is taken at once, so that two programs starting together do not both migrate. */
function migrate(database: Database.Database, path: string): void {
  database
    .transaction(() => {
      for (let version = versionOf(database, path); version < migrations.length; version++)
        database.exec(migrations[version]!);
      database.pragma(`application_id = ${APPLICATION}`);
      database.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}
