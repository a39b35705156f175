import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where Node and we keep what is made of the sources. The checkout's own folder: a shared one could be filled by others. */
export const cacheOf = (checkout) => join(checkout, 'node_modules/.cache/claims');

/** The folder of the program gathered from these very sources, named by the path, size and time of each of them. */
export function folderOfSources(checkout) {
  const sum = createHash('sha256').update(checkout);
  for (const name of readdirSync(join(checkout, 'pipeline'), { recursive: true }).sort()) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    const { size, mtimeMs } = statSync(join(checkout, 'pipeline', name));
    sum.update(`${name}\0${size}\0${mtimeMs}\n`);
  }
  return join(cacheOf(checkout), `gathered-${sum.digest('hex').slice(0, 16)}`);
}

/** The gathered program, or `null` where a source has changed since, or it was never gathered. */
export function gathered(checkout) {
  const file = join(folderOfSources(checkout), 'run-program.mjs');
  return existsSync(file) ? file : null;
}
