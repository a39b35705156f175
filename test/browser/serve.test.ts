import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, enter } from './ask.ts';
import { filled } from './served-store.ts';

const root = join(import.meta.dirname, '../..');
const main = join(root, '.runtime/claims.mjs');
const folder = mkdtempSync(join(tmpdir(), 'claims-serve-'));
let original: ReturnType<typeof filled>;
beforeAll(() => {
  original = filled('sources');
});
afterAll(() => {
  original?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the real program and waits for the address it prints. */
async function start(...args: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [main, 'serve', ...args], { cwd: root });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}

describe('claims serve', () => {
  test('prints an address of this machine with a token, serves the store, and ends with Ctrl-C', async () => {
    const { child, url } = await start('--port', '0', '--store', original.path, '--who', 'carla');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/);
    const home = new URL(url).origin;
    const visitor = await enter({ home, serving: { url, close: async () => undefined } });
    expect((await visitor.get('/queue')).text).toContain('value="carla"');
    // a second one on the same port says in one line what to do
    const port = new URL(url).port;
    const second = spawnSync(process.execPath, [main, 'serve', '--port', port, '--store', original.path], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([second.status, second.stdout]).toEqual([2, '']);
    expect(second.stderr).toMatch(/^.*is taken; choose another with --port.*\n$/);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(ask(home, { target: '/' })).rejects.toThrow(/ECONNREFUSED/);
  });

  test('two runs have two tokens', async () => {
    const runs = await Promise.all([1, 2].map(() => start('--port', '0', '--store', original.path)));
    expect(new Set(runs.map(({ url }) => new URL(url).search)).size).toBe(2);
    for (const { child } of runs) child.kill('SIGTERM');
    await Promise.all(runs.map(({ child }) => once(child, 'exit')));
  });

  test('where there is no store it says so and makes none', () => {
    const path = join(folder, 'none.db');
    const { status, stderr } = spawnSync(process.execPath, [main, 'serve', '--store', path], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('there is no store here');
    expect(existsSync(path)).toBe(false);
  });
});
