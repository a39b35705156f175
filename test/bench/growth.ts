/**
 * `node test/bench/growth.ts [CLAIMS …]`: what one more article of 20 claims costs a store that has 10,000, 100,000 and 1,000,000 of them,
 * and what checking all of them anew costs. The store is generated in the system's folder for temporary files and removed.
 *
 * What it holds is meant to be like news: seven in ten claims are of subjects that come up some forty times in the store, however large
 * it is, and three of fifty that everybody writes about, whose number of claims grows with the store. Dates run over ten years.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bucketsOf } from '../../pipeline/check/buckets-of.ts';
import type { Claim } from '../../pipeline/model/claim.ts';
import type { Document } from '../../pipeline/model/document.ts';
import { catchUp } from '../../pipeline/run/check/catch-up.ts';
import { recheck } from '../../pipeline/run/check/recheck.ts';
import { loadRulebook } from '../../pipeline/run/load-rules.ts';
import { putWithOrigin } from '../../pipeline/run/origins/group-origins.ts';
import { type DocumentRows, documentRows } from '../../pipeline/store/document-row.ts';
import { openStore, type Store } from '../../pipeline/store/open-store.ts';
import { markStale } from '../../pipeline/store/stale.ts';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000];
const EACH = 20; // claims of an article
const OFTEN = 50; // subjects that everybody writes about
const FORTY = 40; // claims of any other subject
const rules = loadRulebook();
const { rulebook } = rules;
const now = (): string => '2026-02-04T00:00:00.000Z';

/** The same draws each time, so that two runs fill the same store. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A word of letters for a number: names share no words. */
const nameOf = (n: number): string =>
  `${[...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}ovi`;

const MEASURES = [
  ['revenue', 'USD', 'money'],
  ['capacity', 'MW', 'power'],
  ['headcount', 'employee', 'count'],
  ['output', 't', 'mass'],
  ['price', 'USD', 'money'],
] as const;

function documentAt(n: number, day: number): Document {
  const published = new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10);
  return {
    id: `d${n}`,
    path: `news/${n % 100}/${n}.md`,
    format: 'markdown',
    text: `An article that nobody reads here, number ${n}.`,
    title: `Article ${n}`,
    publisher: `Publisher ${n % 60}`,
    author: null,
    published,
    url: null,
    language: 'en',
    record: null,
    wire: null,
    metadataFrom: {},
  };
}

function rowsAt(n: number, size: number, draw: (below: number) => number, share = 3): DocumentRows {
  const document = documentAt(n, draw(3650));
  const topic = draw(Math.max(1, Math.floor(size / FORTY)));
  const gist = `topic${topic} place${topic % 997}|word${topic} word${topic % 89} word${n % 53}|${n % 31}`;
  const claims = Array.from({ length: EACH }, (_, i) => claimAt(n, i, document, gist, size, draw, share));
  return documentRows(document, claims, (c) => bucketsOf(c, rulebook), {
    source: document.path,
    line: 0,
    hash: `h${n}`,
    sketch: '{"bands":[],"sentences":[],"hashes":[]}',
    traces: [],
    own: { bucket: `d|d${n}`, findings: [] },
  });
}

function claimAt(
  n: number,
  i: number,
  { id, path, title, publisher, published }: Document,
  gist: string,
  size: number,
  draw: (below: number) => number,
  share: number,
): Claim {
  const often = draw(10) < share;
  const subject = nameOf(often ? draw(OFTEN) : OFTEN + draw(Math.max(1, Math.floor(size / FORTY))));
  const [metric, unit, dimension] = MEASURES[draw(MEASURES.length)]!;
  const year = published!.slice(0, 4);
  // what is reported of one thing and year agrees, but for three in a hundred
  const told =
    1000 + ((subject.length * 31 + subject.charCodeAt(0) * 7 + metric.length * 13 + Number(year)) % 900);
  const value = String(draw(100) < 3 ? told + 1 + draw(90) : told);
  const sentence = `The ${metric} of ${subject} was ${value} at the last count, a spokesman for number ${n}-${i} said.`;
  return {
    id: `c${n}-${i}`,
    document: { id, path, title, publisher, published, record: null, gist },
    span: [i * 100, i * 100 + 4],
    sentenceSpan: [i * 100, i * 100 + sentence.length],
    line: 1 + i,
    column: 3,
    written: value,
    sentence,
    subject: { id: subject, name: subject, from: 'text' },
    metric: { id: metric, name: metric, family: metric },
    quantity: {
      value,
      low: value,
      high: value,
      decimals: 0,
      coarse: 0,
      unit,
      unitName: unit,
      dimension,
      bound: 'exact',
      change: null,
      written: { value, unit, unitName: unit },
    },
    period: { from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year', known: 'stated', written: year },
    scope: { basis: null, stage: null, part: null, segment: null, geography: null, relative: null },
    status: 'actual',
    attribution: null,
    unknown: {},
    revision: null,
    rule: 'subject-verb-figure',
    derivation: ['a step', 'another step'],
  };
}

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
  const path = join(folder, 's.db');
  try {
    const draw = dice(size);
    const store = openStore(path);
    const filled = await seconds(() => fill(store, size, draw));
    const checked = await seconds(() => checkAll(store));
    const ordinary = articles(store, size, draw, 0);
    const crowded = articles(store, size, draw, 10);
    console.log(
      `${size.toLocaleString('en').padStart(10)} claims  filled in ${filled.toFixed(0)} s, all checked in ${checked.toFixed(1)} s;` +
        `  one article: ${ordinary};  one about nothing but the fifty: ${crowded}  (${(statSync(path).size / 1e6).toFixed(0)} MB)`,
    );
    store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Articles added before the measured ones: the first ones find neither compiled code nor pages of the store in memory, whatever its size. */
const WARM_UP = 25;

/** Medians over some articles of 20 claims, of which `share` tenths are of the fifty subjects. */
function articles(store: Store, size: number, draw: (below: number) => number, share: number): string {
  const times = Array.from({ length: WARM_UP + 25 }, (_, k) =>
    addOne(store, size / EACH + share * 100 + k, size, draw, share),
  ).slice(WARM_UP);
  const middle = (of: (t: { put: number; check: number }) => number): string =>
    `${times
      .map(of)
      .sort((a, b) => a - b)[12]!
      .toFixed(1)} ms`;
  return `put ${middle((t) => t.put)}, check ${middle((t) => t.check)}`;
}

async function seconds(run: () => Promise<void> | void): Promise<number> {
  const begun = performance.now();
  await run();
  return (performance.now() - begun) / 1000;
}

function fill(store: Store, size: number, draw: (below: number) => number): void {
  const documents = Math.ceil(size / EACH);
  for (let from = 0; from < documents; from += 500)
    store.database.transaction(() => {
      for (let n = from; n < Math.min(documents, from + 500); n++)
        markStale(store, putWithOrigin(store, rowsAt(n, size, draw), now()));
    })();
}

const checkAll = (store: Store): Promise<void> =>
  catchUp(store, rules, { jobs: availableParallelism(), now, stopped: () => false, onProgress: () => {} });

/** Milliseconds of the writing and of the checking of one article, each as a transaction does them. */
function addOne(
  store: Store,
  n: number,
  size: number,
  draw: (below: number) => number,
  share: number,
): { put: number; check: number } {
  const rows = rowsAt(n, size, draw, share);
  const check = recheck(store, rulebook);
  const begun = performance.now();
  let put = 0;
  store.database
    .transaction(() => {
      const touched = putWithOrigin(store, rows, now());
      put = performance.now() - begun;
      check(touched, now());
    })
    .immediate();
  return { put, check: performance.now() - begun - put };
}

for (const size of sizes) await measure(size);
