/**
 * `node test/bench/review.ts [CLAIMS] [FINDINGS]`: how long a reviewer waits with a large store (1,000,000 claims, 50,000 findings).
 * The store is generated in the system's folder for temporary files and removed.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '../../pipeline/model/claim.ts';
import type { Document } from '../../pipeline/model/document.ts';
import type { Finding, Severity } from '../../pipeline/model/finding.ts';
import { actionById } from '../../pipeline/review/core/actions.ts';
import { amendClaim } from '../../pipeline/review/core/amend-claim.ts';
import { countOf, decideAll, decideFinding } from '../../pipeline/review/core/decide.ts';
import { deskOf } from '../../pipeline/review/core/desk.ts';
import { firstFilter } from '../../pipeline/review/core/filter.ts';
import { undo } from '../../pipeline/review/core/undo.ts';
import { viewFinding } from '../../pipeline/review/core/view-finding.ts';
import { documentRows } from '../../pipeline/store/document-row.ts';
import {
  countStates,
  facet,
  type QueueFilter,
  queueIds,
  queuePage,
} from '../../pipeline/store/find-queue.ts';
import { findingRow } from '../../pipeline/store/finding-row.ts';
import { openStore } from '../../pipeline/store/open-store.ts';
import { putDocument } from '../../pipeline/store/put-document.ts';
import { putFindings } from '../../pipeline/store/put-findings.ts';

const [claimCount = 1_000_000, findingCount = 50_000] = process.argv.slice(2).map(Number);
const EACH = 50; // claims of an article
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const path = join(folder, 's.db');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const subjectOf = (n: number): string => `subject ${n % 8000}`;
const metricOf = (n: number): string => `metric ${n % 37}`;

function documentAt(n: number): Document {
  return {
    id: `d${n}`,
    path: `news/${n % 100}/${n}.md`,
    format: 'markdown',
    text: `${'A line of an article that nobody reads here. '.repeat(60)}${n}`,
    title: `Article ${n}`,
    publisher: `Publisher ${n % 60}`,
    author: null,
    published: '2026-02-03',
    url: null,
    language: 'en',
    record: null,
    wire: null,
    metadataFrom: {},
  };
}

function claimAt(n: number, document: Document): Claim {
  const { id, path: at, title, publisher, published } = document;
  const value = String(1000 + (n % 977));
  const sentence = `The ${metricOf(n)} of ${subjectOf(n)} was ${value} tonnes at the last count, a spokesman for number ${n} said.`;
  return {
    id: `c${n}`,
    document: { id, path: at, title, publisher, published, record: null },
    span: [n % 500, (n % 500) + 4],
    sentenceSpan: [0, sentence.length],
    line: 1 + (n % 60),
    column: 3,
    written: `${value} tonnes`,
    sentence,
    subject: { id: subjectOf(n), name: subjectOf(n), from: 'text' },
    metric: { id: metricOf(n), name: metricOf(n), family: metricOf(n) },
    quantity: {
      value,
      low: value,
      high: value,
      decimals: 0,
      coarse: 0,
      unit: 'g',
      unitName: 'gram',
      dimension: 'mass',
      bound: 'exact',
      change: null,
      written: { value, unit: 't', unitName: 'tonne' },
    },
    period: { from: '2026-02-03', to: '2026-02-03', grain: 'day', known: 'document', written: null },
    scope: { basis: null, stage: null, part: null, segment: null, geography: null, relative: null },
    status: 'actual',
    attribution: null,
    unknown: {},
    revision: null,
    rule: 'subject-verb-figure',
    derivation: ['a step', 'another step'],
  };
}

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

function findingAt(n: number, members: readonly Claim[]): Finding {
  return {
    id: `f${n}`,
    verdict: n % 10 === 0 ? 'fails' : 'conflict',
    check: 'slot',
    severity: SEVERITIES[n % 3]!,
    rank: (n % 997) / 100,
    factors: [{ name: 'distance', value: '16% apart at the nearest', weight: 1.8 }],
    subject: members[0]!.subject!.name,
    metric: members[0]!.metric!.name,
    why: `The figures of ${n} cannot be all of these: one; another.`,
    arithmetic: ['one stands for this', 'the other for that'],
    origins: 2,
    members: members.map((m) => ({ ...m, low: m.quantity.low, high: m.quantity.high })),
    clusters: [],
    notes: ['subject: so', 'time: then'],
    state: 'open',
  };
}

const time = <T>(run: () => T): [number, T] => {
  const begun = performance.now();
  const result = run();
  return [performance.now() - begun, result];
};
const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const line = (name: string, text: string): void => console.log(`  ${name.padEnd(58)}${text}`);

function generate(): void {
  const store = openStore(path);
  const documents = Math.ceil(claimCount / EACH);
  for (let from = 0; from < documents; from += 500)
    store.database.transaction(() => {
      for (let n = from; n < Math.min(documents, from + 500); n++) {
        const document = documentAt(n);
        const claims = Array.from({ length: EACH }, (_, i) => claimAt(n * EACH + i, document));
        const place = {
          source: document.path,
          line: 0,
          hash: `h${n}`,
          sketch: '{}',
          traces: [],
          own: { bucket: '', findings: [] },
        };
        const buckets = (c: Claim) => [`s|${c.subject!.id}|${c.metric!.family}|mass g`];
        putDocument(store, documentRows(document, claims, buckets, place));
      }
    })();
  for (let from = 0; from < findingCount; from += 1000)
    store.database.transaction(() => {
      for (let n = from; n < Math.min(findingCount, from + 1000); n++) {
        const at = (n * 7919) % (claimCount - 10);
        const members = [at, (at + claimCount / 2) % claimCount].map((i) =>
          claimAt(i, documentAt(Math.floor(i / EACH))),
        );
        putFindings(store, `b${n}`, [findingRow(findingAt(n, members))], '2026-02-04T00:00:00.000Z');
      }
    })();
  store.close();
}

const [took] = time(generate);
console.log(
  `a store of ${claimCount} claims and ${findingCount} findings, ${(statSync(path).size / 1e6).toFixed(0)} MB, made in ${(took / 1000).toFixed(0)} s`,
);

const [opened, { store, page }] = time(() => {
  const store = openStore(path);
  return { store, page: queuePage(store, firstFilter, 50, null) };
});
line('open the store, first page of 50', ms(opened));
line('counts per state', ms(time(() => countStates(store, firstFilter))[0]));
line('subjects to choose from', ms(time(() => facet(store, firstFilter, 'subject', 50))[0]));
const filters: readonly (readonly [string, Partial<QueueFilter>])[] = [
  ['severity low', { severity: 'low' }],
  ['any state', { state: null }],
  ['one subject', { subject: page.rows[0]!.subject }],
  ['one metric', { metric: page.rows[0]!.metric }],
  ['a publisher', { source: 'Publisher 7' }],
  ['a folder', { source: 'news/7' }],
  ['an article', { source: 'news/7/7.md' }],
  ['words of many', { text: 'spokesman count' }],
  ['words of none', { text: 'zeppelin' }],
];
for (const [name, change] of filters) {
  const filter = { ...firstFilter, ...change };
  const [first, { rows }] = time(() => queuePage(store, filter, 50, null));
  line(
    `first page: ${name} (${rows.length})`,
    `${ms(first)}, counts ${ms(time(() => countStates(store, filter))[0])}`,
  );
}

const desk = deskOf(store, { who: 'bench', now: () => new Date().toISOString(), rules: [] });
const dismiss = { action: actionById('rounding')!, side: null };
const times: number[] = [];
let after: string | null = null;
for (let i = 0; i < 300; i++) {
  // what one key does: decide, find the next, read it
  const [one] = time(() => {
    const { rows } = queuePage(store, firstFilter, 1, after);
    const view = viewFinding(store, rows[0]!.id)!;
    const outcome = decideFinding(desk, view.finding.id, dismiss, view.version);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    after = rows[0]!.cursor;
  });
  times.push(one);
}
times.sort((a, b) => a - b);
line('a decision and reading the next finding, median', ms(times[150]!));
line('… the slowest of 300', ms(times.at(-1)!));
line('undo', ms(time(() => undo(desk))[0]));
desk.rules();
line(
  'reject a claim and check its buckets again',
  ms(time(() => amendClaim(desk, 'c77', { action: 'reject', fault: 'no claim' }))[0]),
);
line('undo', ms(time(() => undo(desk))[0]));
line('ids of the whole queue', ms(time(() => queueIds(store, firstFilter))[0]));
const count = countOf(desk, firstFilter);
line(`decide on all ${count}`, ms(time(() => decideAll(desk, firstFilter, dismiss, count))[0]));
line(`undo all ${count}`, ms(time(() => undo(desk))[0]));
store.close();
