import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actions, movements } from '../../pipeline/review/core/actions.ts';
import {
  filterFromQuery,
  filterOf,
  firstFilter,
  flagsOf,
  queryOf,
} from '../../pipeline/review/core/filter.ts';
import { allFindings } from '../../pipeline/store/find-findings.ts';
import {
  countStates,
  facet,
  publishers,
  type QueueFilter,
  queueIds,
  queuePage,
} from '../../pipeline/store/find-queue.ts';
import { article, type Workshop, workshop } from './workshop.ts';

describe('the actions', () => {
  test('have keys that mean one thing', () => {
    const keys = [...actions.map(({ key }) => key), ...movements.flatMap(({ keys }) => keys)];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a filter', () => {
  const full: QueueFilter = {
    state: 'dismissed',
    verdict: null,
    severity: 'high',
    subject: 'Bråth & Søn = "x"',
    metric: 'net profit',
    source: 'news/2024/',
    text: 'a b + c%20',
  };
  test.each([
    ['what is shown first', firstFilter, ''],
    ['all states', { ...firstFilter, state: null }, 'state=any'],
    ['everything', full, null],
  ])('as an address and back: %s', (_, filter, query) => {
    if (query !== null) expect(queryOf(filter)).toBe(query);
    expect(filterFromQuery(new URLSearchParams(queryOf(filter)))).toEqual(filter);
  });

  test('takes what it does not know for nothing said', () => {
    const strange = {
      state: 'drowned',
      severity: '',
      verdict: '<script>',
      text: '   ',
      subject: 'x'.repeat(501),
    };
    expect(filterOf(strange)).toEqual(firstFilter);
  });

  test('is printed as flags that a shell reads as they are', () => {
    expect(flagsOf({ ...firstFilter, subject: "Bo's $(x)" })).toBe(`--subject 'Bo'\\''s $(x)'`);
  });
});

describe('the queue', () => {
  let w: Workshop;
  const names = Array.from({ length: 23 }, (_, i) => `Company ${String.fromCharCode(65 + i)}rden`);
  const body = (amount: (i: number) => string) =>
    names.map((n, i) => `${n} had revenue of ${amount(i)} in 2024.`).join('\n\n');
  beforeAll(async () => {
    w = workshop();
    await w.publish({
      'old/a.md': article(
        'The Harbour Post',
        '2025-03-02',
        body((i) => `$${i + 2}.2 billion`),
      ),
      'b.md': article(
        'Northern Ledger',
        '2025-03-02',
        body((i) => `$${i + 3}.1 billion`),
      ),
    });
  });
  afterAll(() => w.close());

  test('comes in pages that hold each finding once, in the order of check', () => {
    const all = [...allFindings(w.store, true)].map((f) => f.id);
    expect(all.length).toBeGreaterThan(15);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = queuePage(w.store, firstFilter, 4, after);
      paged.push(...page.rows.map((r) => r.id));
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(all);
    expect(queueIds(w.store, firstFilter)).toEqual(all);
  });

  test.each<[string, Partial<QueueFilter>, number]>([
    ['a subject', { subject: 'Company Crden' }, 1],
    ['words in the sentences', { text: 'CRDEN revenue' }, 1],
    ['words that no sentence has', { text: 'crden zeppelin' }, 0],
    ['another state', { state: 'confirmed' }, 0],
    ['another verdict', { verdict: 'fails' }, 0],
    ['a publisher of none', { source: 'Valley Times' }, 0],
    ['signs of a pattern', { text: '%' }, 0],
    ['SQL', { subject: "' OR 1 --", source: "' OR 1 --" }, 0],
  ])('is narrowed by %s', (_, change, count) => {
    const filter = { ...firstFilter, ...change };
    expect(queuePage(w.store, filter, 50, null).rows).toHaveLength(count);
  });

  test.each(['The Harbour Post', 'folder', 'article'])('is narrowed by a source: %s', (name) => {
    const folder = `${w.folder}/articles/old`;
    const source = name === 'folder' ? folder : name === 'article' ? `${folder}/a.md` : name;
    expect(queueIds(w.store, { ...firstFilter, source })).toEqual(queueIds(w.store, firstFilter));
  });

  test('counts its states whatever state is looked at', () => {
    const open = queueIds(w.store, firstFilter).length;
    expect(countStates(w.store, { ...firstFilter, state: 'dismissed' })).toEqual({
      open,
      confirmed: 0,
      dismissed: 0,
      deferred: 0,
    });
  });

  test('names what it can be narrowed by', () => {
    expect(facet(w.store, firstFilter, 'subject', 3)).toHaveLength(3);
    expect(publishers(w.store, 9).map((p) => p.value)).toEqual(['Northern Ledger', 'The Harbour Post']);
  });

  test('begins anew behind a place that nobody gave out', () => {
    expect(queuePage(w.store, firstFilter, 3, 'x~y~z')).toEqual(queuePage(w.store, firstFilter, 3, null));
  });

  test('is narrowed by a source of hundreds of articles to the same, page by page', async () => {
    const many = Array.from({ length: 210 }, (_, i) => [
      `many/${i}.md`,
      article('Weekly', '2025-03-02', `Company Crden had revenue of $${50 + i} billion in 2024.`),
    ]);
    await w.publish(Object.fromEntries(many));
    for (const source of ['Weekly', `${w.folder}/articles/many`]) {
      const filter = { ...firstFilter, source };
      const paged = queuePage(w.store, filter, 100, null).rows.map((r) => r.id);
      expect(paged).toEqual(queueIds(w.store, filter));
      expect(paged).toHaveLength(1);
    }
  });
});
