import { readFileSync } from 'node:fs';

/** The package's version. Its package.json lies two folders up, or three from `dist/pipeline/run`. */
export const version: string = read();

function read(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'));
      if (name === 'claim-ledger') return version as string;
    } catch {
      // not here: try the next level
    }
  }
  return 'unknown';
}
