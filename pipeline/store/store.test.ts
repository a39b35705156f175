import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { decide } from './decisions.ts';
import { documentRows } from './document-row.ts';
import { allClaims, claimsInRows, rowsInBucket } from './find-claims.ts';
import { documentById } from './find-documents.ts';
import { findingById } from './find-findings.ts';
import { findingRow } from './finding-row.ts';
import { openStore, type Store } from './open-store.ts';
import { dropDocument, putDocument } from './put-document.ts';
import { putFindings } from './put-findings.ts';
import { asStoreError } from './store-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'claims-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newPath = () => join(folder, `${count++}.db`);

const document = (id: string, path: string): Document => ({
  id,
  path,
  format: 'text',
  text: `The dam at ${path} holds 12.5 million cubic metres.`,
  title: 'A dam',
  publisher: null,
  author: null,
  published: '2026-02',
  url: null,
  language: 'en',
  record: null,
  wire: null,
  metadataFrom: { title: 'text' },
});

const claim = (id: string, of: Document, change: Partial<Claim> = {}): Claim => ({
  id,
  document: {
    id: of.id,
    path: of.path,
    title: of.title,
    record: null,
    publisher: of.publisher,
    published: of.published,
  },
  span: [22, 47],
  sentenceSpan: [0, of.text.length],
  line: 1,
  column: 23,
  written: '12.5 million cubic metres',
  sentence: of.text,
  subject: { id: 'dam', name: 'the dam', from: 'text' },
  metric: null,
  quantity: {
    value: '12500000',
    low: '12450000',
    high: null,
    decimals: -5,
    coarse: -5,
    unit: 'm3',
    unitName: 'cubic metre',
    dimension: 'volume',
    bound: 'at_least',
    change: null,
    written: { value: ['12500000', '13000000'], unit: 'm3', unitName: 'cubic metre' },
  },
  period: { from: null, to: '2026-02-28', grain: 'month', known: 'document', written: null },
  scope: { basis: 'gross', stage: null, part: null, segment: null, geography: null, relative: 'lake' },
  status: 'actual',
  attribution: { speaker: 'the operator', quoted: true },
  unknown: { metric: 'no words say what is measured' },
  revision: 'new',
  rule: 'holds',
  derivation: ['holds: a verb', 'period: from the document'],
  ...change,
});

const finding = (id: string, members: readonly Claim[], why = 'They differ.'): Finding => ({
  id,
  verdict: 'conflict',
  check: 'same-slot',
  severity: 'high',
  rank: 0.7,
  factors: [{ name: 'gap', value: '4%', weight: 0.7 }],
  subject: 'dam',
  metric: null,
  why,
  arithmetic: [],
  origins: 2,
  members: members.map((m) => ({
    id: m.id,
    document: {
      id: m.document.id,
      record: null,
      path: m.document.path,
      publisher: null,
      published: '2026-02',
    },
    line: m.line,
    column: m.column,
    span: m.span,
    written: m.written,
    sentence: m.sentence,
    low: '1',
    high: null,
  })),
  clusters: [],
  notes: [],
  state: 'open',
});

const bucketsOf = (c: Claim) => [`subject ${c.subject?.id}`];
const put = (store: Store, of: Document, claims: readonly Claim[]) =>
  store.database.transaction(() =>
    putDocument(
      store,
      documentRows(of, claims, bucketsOf, {
        source: of.path,
        line: 0,
        hash: 'h',
        sketch: '{}',
        traces: ['t'],
        own: { bucket: 'own', findings: [] },
      }),
    ),
  )();

describe('a document in the store', () => {
  it('comes back as it was put in, claims and text', () => {
    const store = openStore(newPath());
    const a = document('a', 'a.txt');
    const claims = [claim('1', a), claim('2', a, { subject: null, attribution: null, period: null })];
    expect([...put(store, a, claims)]).toEqual([]); // nothing beside them to be compared with
    expect([...allClaims(store)]).toEqual(claims);
    expect(documentById(store, 'a')).toEqual(a);
  });

  it('is replaced as a whole, naming the buckets that lost a claim or gained one beside another', () => {
    const store = openStore(newPath());
    const a = document('a', 'a.txt');
    put(store, a, [claim('1', a)]);
    const lake = claim('2', a, { subject: { id: 'lake', name: 'the lake', from: 'text' } });
    expect([...put(store, a, [lake])]).toEqual(['subject dam']);
    const b = document('b', 'b.txt');
    expect([
      ...put(store, b, [claim('3', b), { ...lake, id: '4', document: claim('4', b).document }]),
    ]).toEqual(['subject lake']);
    store.database.transaction(() => dropDocument(store, 'b'))();
    expect(claimsInRows(store, rowsInBucket(store, 'subject dam'))).toEqual([]);
    expect([...allClaims(store)]).toEqual([lake]);
  });

  it('comes out in the order of paths, not of putting in', () => {
    const store = openStore(newPath());
    const [a, b] = [document('a', 'a.txt'), document('b', 'b.txt')];
    put(store, b, [claim('2', b)]);
    put(store, a, [claim('1', a)]);
    expect([...allClaims(store)].map((c) => c.id)).toEqual(['1', '2']);
    expect(claimsInRows(store, rowsInBucket(store, 'subject dam')).map((c) => c.id)).toEqual(['1', '2']);
  });

  it('leaves nothing behind when dropped', () => {
    const store = openStore(newPath());
    const a = document('a', 'a.txt');
    put(store, a, [claim('1', a)]);
    store.database.transaction(() => dropDocument(store, 'a'))();
    for (const table of ['document', 'sentence', 'claim', 'bucket', 'trace'])
      expect([table, store.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([
        table,
        0,
      ]);
  });
});

describe('findings', () => {
  const setUp = () => {
    const store = openStore(newPath());
    const [a, b] = [document('a', 'a.txt'), document('b', 'b.txt')];
    const claims = [claim('1', a), claim('2', b), claim('3', b)];
    put(store, a, claims.slice(0, 1));
    put(store, b, claims.slice(1));
    const history = () =>
      store.database.prepare('SELECT finding, verdict, members FROM history ORDER BY sequence').raw().all();
    return { store, claims, history };
  };

  it('come back with the places of their claims', () => {
    const { store, claims } = setUp();
    putFindings(store, 'x', [findingRow(finding('f', claims.slice(0, 2)))], 'then');
    expect(findingById(store, 'f')).toEqual(finding('f', claims.slice(0, 2)));
  });

  it('keep their history: evidence that joins, and their end', () => {
    const { store, claims, history } = setUp();
    putFindings(store, 'x', [findingRow(finding('f', claims.slice(0, 2)))], 'day 1');
    putFindings(
      store,
      'x',
      [findingRow(finding('f', claims.slice(0, 2), 'The same in other words.'))],
      'day 2',
    );
    putFindings(store, 'x', [findingRow(finding('f', claims))], 'day 3');
    putFindings(store, 'x', [], 'day 4');
    expect(history()).toEqual([
      ['f', 'conflict', '["1","2"]'],
      ['f', 'conflict', '["1","2","3"]'],
      ['f', null, '[]'],
    ]);
  });

  it('stay dismissed until new evidence arrives', () => {
    const { store, claims } = setUp();
    const by = { reason: 'rounding', detail: null, who: 'me', when: 'day 1' };
    const check = (members: readonly Claim[]) => {
      putFindings(store, 'x', [findingRow(finding('f', members))], 'then');
      return findingById(store, 'f')?.state;
    };
    check(claims.slice(0, 2));
    decide(store, { target: { kind: 'finding', id: 'f' }, action: 'dismiss', ...by });
    expect(findingById(store, 'f')?.state).toBe('dismissed');
    putFindings(store, 'x', [], 'then');
    expect(check(claims.slice(0, 2))).toBe('dismissed');
    expect(check(claims)).toBe('open');
    decide(store, { target: { kind: 'finding', id: 'f' }, action: 'dismiss', ...by });
    decide(store, { target: { kind: 'finding', id: 'f' }, action: 'undo', ...by });
    expect(findingById(store, 'f')?.state).toBe('open');
  });

  it('cannot have their decisions changed or deleted', () => {
    const { store } = setUp();
    const target = { kind: 'finding', id: 'f' } as const;
    decide(store, { target, action: 'defer', reason: null, detail: null, who: 'me', when: 'then' });
    expect(() => store.database.exec("UPDATE decision SET who = 'you'")).toThrow('never changed');
    expect(() => store.database.exec('DELETE FROM decision')).toThrow('never deleted');
  });
});

describe('opening', () => {
  it.each([
    ['a file that is no database', (path: string) => writeFileSync(path, 'x'.repeat(4096)), /is no store/],
    ['a newer store', (path: string) => openStore(path).database.pragma('user_version = 99'), /newer claims/],
    [
      "another program's database",
      (path: string) => new Database(path).exec('CREATE TABLE song (name TEXT)'),
      /another program/,
    ],
  ])('refuses %s in one line', (_, prepare, line) => {
    const path = newPath();
    prepare(path);
    expect(() => openStore(path)).toThrow(line);
    expect(() => openStore(path, { readOnly: true })).toThrow(line);
  });

  it('says that there is nothing to look at', () => {
    expect(() => openStore(newPath(), { readOnly: true })).toThrow(/there is no store here/);
  });

  it('names a full disk', () => {
    const store = openStore(newPath());
    store.database.pragma('max_page_count = 40');
    const a = document('a', 'a.txt');
    const fill = () => put(store, a, [claim('1', a, { sentence: 'long '.repeat(50_000) })]);
    expect(fill).toThrow();
    try {
      fill();
    } catch (error) {
      expect(String(asStoreError(error, 's.db'))).toMatch(/s\.db: the disk is full/);
    }
    expect([...allClaims(store)]).toEqual([]);
  });
});
