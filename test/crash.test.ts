import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../pipeline/store/open-store.ts';
import { markStale } from '../pipeline/store/stale.ts';
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

/** @returns whether it was done before */
const ingestAndKill = async (store: string, after: number, jobs: string): Promise<boolean> =>
  (await runAndKill(['ingest', 'news', '--store', store, '--jobs', jobs], after)) === 0;

/** Kills it with no chance to say goodbye. @returns its exit code, or `null` where it was killed */
async function runAndKill(args: readonly string[], after: number): Promise<number | null> {
  const child = spawn(process.execPath, [main, ...args], { cwd: place.folder, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return code as number | null;
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
}, 120_000);

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

/** Marks of buckets that are empty by now: with them there is so much to check that threads do it. */
const EMPTY = 10_000;

/** A store whose claims are all there and of whose findings none is. */
function forgetFindings(path: string): void {
  const store = openStore(path);
  store.database.exec('DELETE FROM finding; DELETE FROM history');
  const names = store.database.prepare(
    "SELECT DISTINCT name FROM bucket UNION SELECT 'd|' || id FROM document",
  );
  const empty = Array.from({ length: EMPTY }, (_, n) => `s|nothing|${n}`);
  store.database.transaction(() => markStale(store, [...(names.pluck().all() as string[]), ...empty]))();
  store.close();
}

it('comes to the same findings however often it is killed while threads check', async () => {
  copyFileSync(join(place.folder, 'quiet.db'), join(place.folder, 'unchecked.db'));
  forgetFindings(join(place.folder, 'unchecked.db'));
  const next = random(7);
  let cut = 0;
  for (let done = false; !done; ) {
    done = (await runAndKill(['check', '--store', 'unchecked.db'], 1000 + cut * 500 + next() * 600)) !== null;
    if (!done) cut++;
    expectWhole('unchecked.db');
  }
  expect(cut).toBeGreaterThan(0);
  expect((await ledger('unchecked.db')) === wanted).toBe(true);
}, 240_000);
