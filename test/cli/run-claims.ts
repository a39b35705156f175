import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../.runtime/claims.mjs');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  /** Lines of stderr. */
  readonly said: readonly string[];
}

/** A folder of its own for a test, with these files in it; the real program runs there. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'claims-cli-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Runs `claims …` here, with a store here unless one is named. */
  claims(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    return new Promise((done) => {
      const child = spawn(process.execPath, [main, ...args], {
        cwd: this.folder,
        env: { ...process.env, CLAIMS_STORE: 's.db', NO_COLOR: '', ...env },
      });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      child.on('close', (code) => done({ code, out, said: err.split('\n').filter(Boolean) }));
      child.stdin.on('error', () => {}); // it may end before it has read all
      child.stdin.end(input);
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Each line of JSON Lines. */
export const jsonLines = <T = Record<string, unknown>>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
