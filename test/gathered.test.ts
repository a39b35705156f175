import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const module = pathToFileURL(resolve(import.meta.dirname, '../.runtime/gathered.mjs')).href;
const { folderOfSources, gathered } = (await import(module)) as Record<
  'folderOfSources' | 'gathered',
  (checkout: string) => string | null
>;

const checkout = mkdtempSync(join(tmpdir(), 'claims-gathered-'));
afterAll(() => rmSync(checkout, { recursive: true, force: true }));
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(checkout, name)), { recursive: true });
  writeFileSync(join(checkout, name), text);
};
const touch = (name: string, second: number): void => utimesSync(join(checkout, name), second, second);

it('is used as long as every source is the very same', () => {
  write('pipeline/read/a.ts', 'export const a = 1;\n');
  write('pipeline/b.ts', 'export const b = 1;\n');
  for (const name of ['pipeline/read/a.ts', 'pipeline/b.ts']) touch(name, 1000);
  const file = join(folderOfSources(checkout)!, 'run-program.mjs');
  expect(gathered(checkout)).toBeNull(); // never gathered
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  expect(gathered(checkout)).toBe(file);
  write('pipeline/b.test.ts', 'no part of the program\n');
  expect(gathered(checkout)).toBe(file);

  touch('pipeline/b.ts', 999); // also an older one may be another
  expect(gathered(checkout)).toBeNull();
  touch('pipeline/b.ts', 1000);
  expect(gathered(checkout)).toBe(file);

  write('pipeline/b.ts', 'export const b = 12;\n');
  touch('pipeline/b.ts', 1000);
  expect(gathered(checkout)).toBeNull();
  write('pipeline/b.ts', 'export const b = 1;\n');
  touch('pipeline/b.ts', 1000);
  write('pipeline/c.ts', '');
  expect(gathered(checkout)).toBeNull();
});
