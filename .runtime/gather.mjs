// After `npm ci`: gathers the thousand small files of the program and its packages into a few large ones, with which it starts in half the time.
// They are used only as long as every source is the same (gathered.mjs). Where they cannot be made, the sources run as they are.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheOf, folderOfSources, root } from './gathered.mjs';

/** What is looked up beside a file (rules, pages, threads) stays where it is. */
const inItsPlace = {
  name: 'in-its-place',
  transform: (code, id) =>
    code.includes('import.meta.')
      ? code
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : null,
};

async function gather(folder) {
  const { rolldown } = await import('rolldown');
  const program = await rolldown({
    input: join(root, 'pipeline/cli/run-program.ts'),
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
const beside = join(cache, `new-${process.pid}`);
if (!existsSync(folder)) {
  try {
    mkdirSync(cache, { recursive: true });
    await gather(beside);
    for (const name of readdirSync(cache))
      if (name.startsWith('gathered-')) rmSync(join(cache, name), { recursive: true });
    renameSync(beside, folder);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
}
