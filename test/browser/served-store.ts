import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Serving, serve } from '../../pipeline/review/browser/server/serve.ts';
import { openStore, type Store } from '../../pipeline/store/open-store.ts';

const root = join(import.meta.dirname, '../..');

export interface Served {
  readonly store: Store;
  readonly serving: Serving;
  /** Without the token. */
  readonly home: string;
  readonly troubles: readonly string[];
  readonly end: () => Promise<void>;
}

/** Fills a store by the command from a folder of articles. @returns its path; a copy of it is another store */
export function filled(articles: string): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'claims-filled-'));
  const path = join(folder, 's.db');
  const ingest = [join(root, '.runtime/claims.mjs'), 'ingest', articles, '--store', path];
  const { status, stderr } = spawnSync(process.execPath, ingest, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Serves a copy of a store on a free port. The clock goes a second a look. */
export async function served(original: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'claims-browser-'));
  const path = join(folder, 's.db');
  copyFileSync(original, path);
  const store = openStore(path);
  const troubles: string[] = [];
  let clock = Date.UTC(2026, 5, 1, 9);
  const serving = await serve(store, {
    host: '127.0.0.1',
    port: 0,
    who: 'anna',
    rules: [],
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    onTrouble: (what) => troubles.push(what),
  });
  return {
    store,
    serving,
    home: new URL(serving.url).origin,
    troubles,
    end: async () => {
      await serving.close();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
