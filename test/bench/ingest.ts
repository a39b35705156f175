import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GeneratedArticle } from './news.ts';

/** Seconds that `claims ingest --jobs 2` takes from its start to its end, into a new store; `null` where it fails. */
export function timeIngest(articles: readonly GeneratedArticle[]): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
  try {
    for (const { path, text } of articles) {
      const file = join(folder, 'articles', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const main = join(import.meta.dirname, '../../.runtime/claims.mjs');
    const store = join(folder, 'claims.db');
    const start = performance.now();
    const { status } = spawnSync(
      process.execPath,
      [main, 'ingest', '--jobs', '2', '--store', store, join(folder, 'articles')],
      { stdio: 'ignore' },
    );
    return status === 0 ? (performance.now() - start) / 1000 : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
