import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bucketsOf } from '../../check/buckets-of.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { documentRows } from '../../store/document-row.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { countStale, markStale, someStale } from '../../store/stale.ts';
import { loadRulebook } from '../load-rules.ts';
import { dropWithOrigin, putWithOrigin } from '../origins/group-origins.ts';
import { catchUp } from './catch-up.ts';
import { checkOnThreads } from './check-on-threads.ts';
import { recheck } from './recheck.ts';

const folder = mkdtempSync(join(tmpdir(), 'claims-catch-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const rules = loadRulebook();
const WHEN = '2026-02-04T00:00:00.000Z';
const SUBJECTS = 1600;
/** Marks of buckets that have lost their claims: together with the others, enough that threads are worth their start. */
const EMPTY = 8000;
const EACH = 50;

/** Three outlets on as many dams, one of which says of every seventh that it is higher. */
function fill(store: Store): void {
  store.database.transaction(() => {
    for (let n = 0; n < (3 * SUBJECTS) / EACH; n++) put(store, n, n % 3 === 2 ? 7 : 0);
    markStale(
      store,
      Array.from({ length: EMPTY }, (_, n) => `s|nothing|${n}`),
    );
  })();
}

function put(store: Store, n: number, higher: number): void {
  const document = { ...DOCUMENT, id: `d${n}`, path: `news/${n}.md`, publisher: `Paper ${n % 3}` };
  const first = Math.floor(n / 3) * EACH;
  const claims = Array.from({ length: EACH }, (_, i) => claimAt(document, first + i, higher));
  const rows = documentRows(document, claims, (claim) => bucketsOf(claim, rules.rulebook), {
    source: document.path,
    line: 0,
    hash: '',
    sketch: '{"bands":[],"sentences":[],"hashes":[]}',
    traces: [],
    own: { bucket: `d|${document.id}`, findings: [] },
  });
  markStale(store, putWithOrigin(store, rows, WHEN));
}

const DOCUMENT: Document = {
  id: '',
  path: '',
  format: 'markdown',
  text: '',
  title: null,
  publisher: null,
  author: null,
  published: '2026-02-03',
  url: null,
  language: 'en',
  record: null,
  wire: null,
  metadataFrom: {},
};

function claimAt(document: Document, dam: number, higher: number): Claim {
  const height = String(40 + (dam % 60) + (dam % 7 === 0 ? higher : 0));
  const name = `Dam${dam.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`;
  const sentence = `${name} is ${height} metres high.`;
  const quantity = { low: `${height}.5`, high: `${height}.5`, decimals: 0, coarse: 0, unit: 'm' };
  return {
    id: `${document.id}-${dam}`,
    document: { ...document, record: null },
    span: [dam * 100, dam * 100 + 2],
    sentenceSpan: [dam * 100, dam * 100 + sentence.length],
    line: 1,
    column: 1,
    written: height,
    sentence,
    subject: { id: name.toLowerCase(), name, from: 'text' },
    metric: { id: 'height', name: 'height', family: 'height' },
    quantity: {
      ...quantity,
      value: height,
      unitName: 'metre',
      dimension: 'length',
      bound: 'exact',
      change: null,
      written: { value: height, unit: 'm', unitName: 'metre' },
    },
    period: { from: '2026-02-03', to: '2026-02-03', grain: 'day', known: 'document', written: null },
    scope: { basis: null, stage: null, part: null, segment: null, geography: null, relative: null },
    status: 'actual',
    attribution: null,
    unknown: {},
    revision: null,
    rule: 'subject-verb-figure',
    derivation: [],
  };
}

/** All that a check writes, in the order of writing. */
const written = (store: Store): unknown[] =>
  ['finding', 'member', 'finding_text', 'history'].map((table) =>
    store.database.prepare(`SELECT * FROM ${table}`).raw().all(),
  );

const options = { now: () => WHEN, stopped: () => false, onProgress: () => {} };

/** A store of its own, in which nothing has been checked. */
function unchecked(name: string): Store {
  const path = join(folder, `${name}.db`);
  copyFileSync(join(folder, 'unchecked.db'), path);
  return openStore(path);
}

let wanted: unknown[];
beforeAll(async () => {
  const first = openStore(join(folder, 'unchecked.db'));
  fill(first);
  first.close();
  const store = unchecked('alone');
  expect(countStale(store)).toBeGreaterThan(10_000);
  await catchUp(store, rules, { ...options, jobs: 1 });
  wanted = written(store);
  store.close();
});

it('writes the same, row by row, with threads and without', async () => {
  const store = unchecked('threads');
  const left: number[] = [];
  await catchUp(store, rules, { ...options, jobs: 2, onProgress: (n) => left.push(n) });
  expect(countStale(store)).toBe(0);
  expect(left).toEqual(left.toSorted((a, b) => b - a));
  expect((wanted[0] as unknown[]).length).toBeGreaterThan(SUBJECTS);
  expect(written(store)).toEqual(wanted);
  store.close();
});

it('stops between transactions and goes on with what is left', async () => {
  const store = unchecked('stopped');
  const all = countStale(store);
  let asked = 0;
  await catchUp(store, rules, { ...options, jobs: 2, stopped: () => asked++ > 0 });
  const left = countStale(store);
  expect([left > 0, left < all]).toEqual([true, true]);
  await catchUp(store, rules, { ...options, jobs: 2 });
  expect(written(store)).toEqual(wanted);
  store.close();
});

it('notices what another program writes between the check of a thread and its writing', async () => {
  const store = unchecked('changed');
  const other = openStore(store.path);
  const steps = checkOnThreads(store, rules.checked, 1, recheck(store, rules.rulebook));
  let changed = false;
  for await (const ready of steps) {
    if (!changed) for (let n = 0; n < 9; n++) change(other, n);
    changed = true;
    store.database.transaction(() => {
      for (const step of ready) step.write(WHEN);
    })();
  }
  const found = written(store).slice(0, 3);
  markAll(store);
  await catchUp(store, rules, { ...options, jobs: 1 });
  expect(found).not.toEqual(wanted.slice(0, 3));
  expect(written(store).slice(0, 3)).toEqual(found);
  for (const each of [store, other]) each.close();
});

it('keeps what it has read from one step to the next, until another program writes', async () => {
  const store = unchecked('kept');
  const other = openStore(store.path);
  const check = recheck(store, rules.rulebook, true);
  const checkAll = store.database.transaction(() => check(someStale(store, 100_000), WHEN));
  checkAll();
  expect(written(store)).toEqual(wanted);
  for (let n = 0; n < 9; n++) change(other, n);
  markAll(store);
  checkAll();
  const found = written(store).slice(0, 3);
  markAll(store);
  await catchUp(store, rules, { ...options, jobs: 1 });
  expect(found).not.toEqual(wanted.slice(0, 3));
  expect(written(store).slice(0, 3)).toEqual(found);
  for (const each of [store, other]) each.close();
});

/** One article is taken back, the next gives other figures. */
function change(store: Store, n: number): void {
  store.database.transaction(() => {
    if (n % 2 === 0) markStale(store, dropWithOrigin(store, `d${n}`, WHEN));
    else put(store, n, 12);
  })();
}

const markAll = (store: Store): void =>
  void store.database.exec('INSERT OR IGNORE INTO stale SELECT DISTINCT name FROM bucket');

it('checks here what a thread that fails has not done', async () => {
  const store = unchecked('failing');
  const nowhere = { ...store, path: join(folder, 'no-such.db') };
  await catchUp(nowhere, rules, { ...options, jobs: 2 });
  expect(countStale(store)).toBe(0);
  expect(written(store)).toEqual(wanted);
  store.close();
});
