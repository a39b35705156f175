// After `npm ci`: gathers the thousand small files of the program and its packages into a few large ones, with which it starts in half the time.
// They are used only as long as every source is the same (gathered.mjs). Where they cannot be made, the sources run as they are.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheOf, folderOfSources, root } from './gathered.mjs';

/** Where the program starts, and each of its threads. */
const starts = ['cli/run-program', 'run/threads/task-worker', 'run/threads/check-worker'];
/** It starts threads, which lie beside it among the gathered files too. */
const beside = 'run/threads/thread-pool.ts';

/** What is looked up beside a file (rules, pages) stays where it is. */
const inItsPlace = {
  name: 'in-its-place',
  transform: (code, id) =>
    code.includes('import.meta.') && !id.replaceAll('\\', '/').endsWith(beside)
      ? code
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : null,
};

async function gather(folder) {
  const { rolldown } = await import('rolldown');
  const program = await rolldown({
    input: starts.map((start) => join(root, 'pipeline', `${start}.ts`)),
    platform: 'node',
    external: ['better-sqlite3'],
    plugins: [inItsPlace],
    logLevel: 'silent',
  });
  await program.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await program.close();
}

const cache = cacheOf(root);
const folder = folderOfSources(root);
const made = join(cache, `new-${process.pid}`);
if (!existsSync(folder)) {
  try {
    mkdirSync(cache, { recursive: true });
    await gather(made);
    for (const name of readdirSync(cache))
      if (name.startsWith('gathered-')) rmSync(join(cache, name), { recursive: true });
    renameSync(made, folder);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
}
