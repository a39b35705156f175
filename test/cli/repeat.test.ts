import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decide } from '../../pipeline/store/decisions.ts';
import { openStore } from '../../pipeline/store/open-store.ts';
import { generateArticle } from '../bench/news.ts';
import { jsonLines, Place } from './run-claims.ts';

const places: Place[] = [];
const placeWith = (files: Readonly<Record<string, string>>): Place => {
  const place = new Place(files);
  places.push(place);
  return place;
};
afterAll(() => {
  for (const place of places) place.remove();
});

const ledger = async (place: Place, store: string): Promise<string> => {
  const [claims, findings] = await Promise.all([
    place.claims(['export', '--format', 'jsonl', '--store', store]),
    place.claims(['export', '--format', 'jsonl', '--what', 'findings', '--store', store]),
  ]);
  return claims.out + findings.out;
};

describe('the ledger', () => {
  // so many that threads are used
  it('is the same bytes whatever the number of threads, the order and the steps of ingesting', async () => {
    const names = Array.from({ length: 320 }, (_, i) => `news/${i}.txt`);
    const place = placeWith(Object.fromEntries(names.map((name, i) => [name, generateArticle(i, 400)])));
    const run = (store: string, ...args: string[]) => place.claims(['ingest', '--store', store, ...args]);
    await Promise.all([
      run('one.db', '--jobs', '1', 'news'),
      run('two.db', '--jobs', '2', ...names.toReversed()),
      run('steps.db', ...names.slice(160)).then(() => run('steps.db', ...names.slice(0, 160))),
    ]);
    const [one, two, steps] = await Promise.all(
      ['one.db', 'two.db', 'steps.db'].map((s) => ledger(place, s)),
    );
    expect(jsonLines(one!).length).toBeGreaterThan(150);
    expect(two === one).toBe(true);
    expect(steps === one).toBe(true);
    const { said } = await run('one.db', 'news');
    expect(said).toEqual(['0 documents read with 0 claims, 320 unchanged → one.db']);
  });
});

describe('ingesting again', () => {
  it('replaces the claims of an edited file and keeps decisions on what has not changed', async () => {
    const place = placeWith({
      'a.txt': 'The Lurn Dam cost $840 million. The Lurn Dam is 112 metres high.\n',
      'b.txt': 'The Lurn Dam cost $910 million.\n',
    });
    await place.claims(['ingest', 'a.txt', 'b.txt']);
    const [finding] = jsonLines<{ id: string }>((await place.claims(['check', '--format', 'jsonl'])).out);
    const store = openStore(join(place.folder, 's.db'));
    const target = { kind: 'finding', id: finding!.id } as const;
    const by = { reason: 'rounding', detail: null, who: 'Ann', when: '2026-01-01T00:00:00Z' };
    decide(store, { target, action: 'dismiss', ...by });
    store.close();
    const check = async () => {
      const { code, out } = await place.claims(['check', '--format', 'jsonl', '--all']);
      const found = jsonLines<{ id: string; state: string; members: { line: number }[] }>(out);
      return { code, finding: found.find((f) => f.id === finding!.id) };
    };

    // an edit above: the claims move, the decision stays
    place.write(
      'a.txt',
      'New first line of text.\n\nThe Lurn Dam cost $840 million. The Lurn Dam is 115 metres high.\n',
    );
    const { said } = await place.claims(['ingest', 'a.txt', 'b.txt']);
    expect(said).toEqual(['1 document read with 2 claims, 1 unchanged → s.db']);
    const moved = await check();
    expect(moved).toMatchObject({ code: 0, finding: { state: 'dismissed' } });
    expect(moved.finding!.members.map((m) => m.line)).toEqual([3, 1]);

    // new evidence opens it again
    place.write('c.txt', 'The Lurn Dam cost $990 million.\n');
    await place.claims(['ingest', 'c.txt']);
    expect(await check()).toMatchObject({ code: 1, finding: { state: 'open' } });
  });

  it('keeps what has gone until it is told to forget it', async () => {
    const place = placeWith({
      'in/a.txt': 'The Fen Mill is 30 metres high.\n',
      'in/b.txt': 'The Fen Lock is 9 metres wide.\n',
    });
    await place.claims(['ingest', 'in']);
    rmSync(join(place.folder, 'in/a.txt'));
    await place.claims(['ingest', 'in']);
    const paths = async () =>
      jsonLines<{ document: { path: string } }>(
        (await place.claims(['export', '--format', 'jsonl'])).out,
      ).map((c) => c.document.path);
    expect(await paths()).toEqual(['in/a.txt', 'in/b.txt']);
    expect((await place.claims(['forget', 'in/a.txt'])).said).toEqual(['in/a.txt: 1 document forgotten']);
    expect(await paths()).toEqual(['in/b.txt']);
    expect(await place.claims(['forget', 'in/a.txt'])).toMatchObject({ code: 2 });
  });

  it('takes two files with one address for one document, whichever comes first', async () => {
    const of = (km: number) => `---\nurl: https://example.org/x\n---\n\nThe Ash Canal is ${km} km long.\n`;
    const place = placeWith({ 'a.md': of(10), 'b.md': of(12) });
    const second = await place.claims(['ingest', 'b.md']);
    const both = await place.claims(['ingest', 'a.md', 'b.md']);
    expect([second.code, both.code]).toEqual([0, 2]);
    expect(both.said[0]).toBe('b.md: is the same document as one read before it (one url or id); left out');
    const { out } = await place.claims(['export', '--format', 'jsonl']);
    expect(jsonLines(out)).toMatchObject([{ written: '10 km' }]);
    renameSync(join(place.folder, 'a.md'), join(place.folder, 'c.md'));
    expect((await place.claims(['ingest', 'c.md'])).code).toBe(0);
  });

  it('drops the records that a JSONL file no longer has', async () => {
    const record = (id: string, m: number) =>
      JSON.stringify({ id, text: `The ${id} Tower is ${m} metres high.` });
    const place = placeWith({ 'feed.jsonl': `${record('North', 20)}\n${record('South', 30)}\n` });
    const run = () => place.claims(['ingest', '--input', 'jsonl', 'feed.jsonl']);
    await run();
    place.write('feed.jsonl', `${record('East', 40)}\n${record('North', 20)}\n`);
    await run();
    const { out } = await place.claims(['export', '--format', 'jsonl']);
    expect(jsonLines<{ document: unknown }>(out).map((c) => c.document)).toMatchObject([
      { id: 'East', path: 'feed.jsonl#East' },
      { id: 'North', path: 'feed.jsonl#North' },
    ]);
  });
});
