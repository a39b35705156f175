import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** The sample articles of a checkout, as seen from the working directory; `null` in the published package. */
export function samples(): string | null {
  const folder = resolve(import.meta.dirname, '../../sources');
  if (!existsSync(folder)) return null;
  return (relative(process.cwd(), folder) || '.').split(sep).join('/');
}
