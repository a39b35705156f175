import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { random } from './bench/news.ts';
import { Place } from './cli/run-claims.ts';

const ARTICLES = 2000;
const KILLS = 50;
/** Two stores are tortured side by side. */
const LANES = 2;

const main = resolve(import.meta.dirname, '../.runtime/claims.mjs');

/** Small articles on 700 towers, so that most share their subject with others and some of those disagree. */
function article(i: number): string {
  const height = 40 + ((i % 700) % 97) + (i % 31 === 0 ? 7 : 0);
  return `The Number ${i % 700} Tower is ${height} metres high. The Number ${i % 700} Tower cost $${3 + (i % 50)} million.\n`;
}

const place = new Place(
  Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, i) => [`news/${String(i).padStart(4, '0')}.txt`, article(i)]),
  ),
);
afterAll(() => place.remove());

const ledger = async (store: string): Promise<string> => {
  const claims = await place.claims(['export', '--format', 'jsonl', '--store', store]);
  const findings = await place.claims([
    'export',
    '--format',
    'jsonl',
    '--what',
    'findings',
    '--store',
    store,
  ]);
  expect([claims.code, findings.code]).toEqual([0, 0]);
  return claims.out + findings.out;
};

/** Kills it with no chance to say goodbye. @returns whether it was done before */
async function ingestAndKill(store: string, after: number, jobs: string): Promise<boolean> {
  const child = spawn(process.execPath, [main, 'ingest', 'news', '--store', store, '--jobs', jobs], {
    cwd: place.folder,
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return code === 0;
}

function expectWhole(store: string): void {
  const database = new Database(join(place.folder, store));
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();
}

let wanted = '';
let span = 0;
beforeAll(async () => {
  const begun = performance.now();
  await place.claims(['ingest', 'news', '--store', 'quiet.db']);
  span = performance.now() - begun;
  wanted = await ledger('quiet.db');
});

it('comes to the same ledger however often it is killed', async () => {
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    const next = random(lane + 1);
    let round = 0;
    let cut = 0;
    for (let kill = 0; kill < KILLS / LANES; kill++) {
      const store = `lane${lane}-${round}.db`;
      const done = await ingestAndKill(store, 100 + next() * span * 0.6, kill % 2 === 0 ? '1' : '2');
      if (!done) cut++;
      expectWhole(store);
      if (!done) continue;
      expect((await ledger(store)) === wanted).toBe(true);
      round++; // begin with an empty store again
    }
    const last = `lane${lane}-${round}.db`;
    const { code } = await place.claims(['ingest', 'news', '--store', last]);
    expect(code).toBe(0);
    expectWhole(last);
    expect((await ledger(last)) === wanted).toBe(true);
    return cut;
  });
  const cuts = await Promise.all(lanes);
  expect(wanted.split('\n').length).toBeGreaterThan(ARTICLES);
  expect(cuts.reduce((a, b) => a + b)).toBeGreaterThan(KILLS / 2); // else it was no torture
}, 240_000);
