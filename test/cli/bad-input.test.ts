import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonLines, Place } from './run-claims.ts';

const GOOD = 'The Marsh Bridge is 340 metres long.\n';

const places: Place[] = [];
const placeWith = (files: Readonly<Record<string, string | Uint8Array>>): Place => {
  const place = new Place(files);
  places.push(place);
  return place;
};
afterAll(() => {
  for (const place of places) place.remove();
});

describe('a bad file among good ones', () => {
  it('gets one line with its place, the others are done, and the exit code is 2', async () => {
    const place = placeWith({
      'good.txt': GOOD,
      'binary.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 255),
      'latin.txt': Uint8Array.of(...Buffer.from('line one\ncaf'), 0xe9, ...Buffer.from(' is closed\n')),
      'front.md': '---\ntitle: [open\n---\n\nText of 5 km.\n',
      'never-closed.md': '---\ntitle: x\n\nText of 5 km.\n',
      'beside.txt': GOOD.replace('Marsh', 'Beside'),
      'beside.meta.yaml': 'published: 2026-02-31-9\n',
      'large.txt': 'x'.repeat(3000),
    });
    symlinkSync('.', join(place.folder, 'loop'));
    symlinkSync('gone.txt', join(place.folder, 'dangling.txt'));
    const { code, said } = await place.claims([
      'ingest',
      '.',
      'missing.txt',
      '*.none',
      '--max-bytes',
      '2000',
    ]);
    expect(code).toBe(2);
    const lineOf = (path: string) => said.filter((line) => line.startsWith(`${path}:`));
    for (const [path, wanted] of [
      ['binary.txt', /^binary\.txt: not text/],
      ['latin.txt', /^latin\.txt:2:4: .*UTF-8/],
      ['front.md', /^front\.md:\d+:\d+: .*front matter/],
      ['never-closed.md', /^never-closed\.md:1:1: .*front matter/],
      ['beside.meta.yaml', /^beside\.meta\.yaml:1:\d+: /],
      ['large.txt', /^large\.txt: .*--max-bytes/],
      ['loop', /^loop: .*link/],
      ['dangling.txt', /^dangling\.txt: .*ENOENT/],
      ['missing.txt', /^missing\.txt: there is no such file/],
      ['*.none', /^\*\.none: .*matches no file/],
    ] as const) {
      expect(lineOf(path), path).toHaveLength(1);
      expect(lineOf(path)[0]).toMatch(wanted);
    }
    expect(said.at(-1)).toMatch(/^1 document read with 1 claim, 10 left out/);
    const { out } = await place.claims(['export', '--format', 'jsonl']);
    expect(jsonLines(out)).toMatchObject([{ written: '340 metres', document: { path: 'good.txt' } }]);
  });

  it('is named by its line in JSON Lines', async () => {
    const lines = [
      '{"id":"a","text":"The Marsh Bridge is 340 metres long."}',
      '{"id":"b","text":}',
      '{"id":"c"}',
      '[]',
      '',
      '{"id":"d","text":"The Fen Bridge is 12 metres wide."}',
    ];
    const { code, out, said } = await placeWith({}).claims(
      ['extract', '--input', 'jsonl', '-'],
      lines.join('\n'),
    );
    expect(code).toBe(2);
    expect(said).toEqual([
      expect.stringMatching(/^-:2:\d+: broken JSON/),
      expect.stringMatching(/^-:3:\d+: "text": it is missing$/),
      expect.stringMatching(/^-:4:1: a line has to be one object/),
    ]);
    expect(jsonLines(out)).toMatchObject([{ document: { id: 'a' } }, { document: { id: 'd' } }]);
  });

  it('may be a rule file: line and column with the offending line', async () => {
    const place = placeWith({
      'good.txt': GOOD,
      'mine/units.yaml': 'kind: units\nabout: mine\nunits:\n  - cod: furlong\n',
      'mine/other.yaml': 'kind: units\nabout: : x\n',
    });
    const { code, said, out } = await place.claims(['extract', 'good.txt', '--rules', 'mine']);
    expect(code).toBe(2);
    expect(said).toEqual([
      expect.stringMatching(/^mine\/other\.yaml:2:\d+: not valid YAML.*about: : x/),
      expect.stringMatching(/^mine\/units\.yaml:4:\d+: .*cod: furlong/),
    ]);
    expect(jsonLines(out)).toHaveLength(1);
    const none = await place.claims(['extract', 'good.txt', '--rules', 'nowhere']);
    expect([none.code, none.said]).toEqual([2, [expect.stringMatching(/^nowhere: cannot read this folder/)]]);
  });
});

describe('a store that cannot be used', () => {
  it.each<[string, (place: Place) => void, RegExp]>([
    ['of a newer version', (place) => openDatabase(place).pragma('user_version = 99'), /newer claims/],
    [
      'of another program',
      (place) => new Database(join(place.folder, 's.db')).exec('CREATE TABLE song (name TEXT)'),
      /another program/,
    ],
    ['that is no database', (place) => place.write('s.db', 'x'.repeat(9000)), /is no store/],
  ])('%s', async (_, spoil, line) => {
    const place = placeWith({ 'good.txt': GOOD });
    spoil(place);
    for (const args of [['ingest', 'good.txt'], ['check']]) {
      const { code, said, out } = await place.claims(args);
      expect([code, out]).toEqual([2, '']);
      expect(said).toEqual([expect.stringMatching(line)]);
      expect(said[0]).toMatch(/^s\.db: /);
    }
  });

  it('damaged in the middle', async () => {
    const place = placeWith({ 'good.txt': GOOD });
    await place.claims(['ingest', 'good.txt']);
    const path = join(place.folder, 's.db');
    const bytes = Buffer.from(new Database(path).serialize());
    writeFileSync(path, bytes.fill(0x5a, 8192)); // the schema stays whole
    const { code, said } = await place.claims(['export']);
    expect([code, said]).toEqual([2, [expect.stringMatching(/^s\.db: the store is damaged/)]]);
  });

  it('held by another program', async () => {
    const place = placeWith({ 'good.txt': GOOD });
    await place.claims(['ingest', 'good.txt']);
    const other = openDatabase(place);
    other.exec('BEGIN EXCLUSIVE');
    const { code, said } = await place.claims(['ingest', '--again', 'good.txt']);
    other.exec('ROLLBACK');
    expect([code, said]).toEqual([2, [expect.stringMatching(/^s\.db: the store is in use/)]]);
  });

  it('that is not there', async () => {
    const { code, said } = await placeWith({}).claims(['check']);
    expect([code, said]).toEqual([2, [expect.stringMatching(/^s\.db: there is no store here/)]]);
  });

  it('in a folder that cannot be made', async () => {
    const place = placeWith({ 'good.txt': GOOD });
    const { code, said } = await place.claims(['ingest', 'good.txt', '--store', 'good.txt/s.db']);
    expect([code, said]).toEqual([
      2,
      [expect.stringMatching(/^good\.txt\/s\.db: the store cannot be opened or made here/)],
    ]);
  });
});

const openDatabase = (place: Place): Database.Database => {
  const database = new Database(join(place.folder, 's.db'));
  database.pragma('application_id = 1129070925');
  return database;
};

describe('wrong use', () => {
  it.each([
    [['check', '--frmat', 'x'], /unknown option '--frmat'.*--format.*claims check --help/],
    [['chekc'], /unknown command 'chekc'.*check/],
    [['ingest'], /missing required argument 'path'.*claims ingest --help/],
    [['check', '--format', 'xml'], /text, jsonl, sarif, github/],
    [['ingest', 'x', '--jobs', 'many'], /whole number from 1 to 256/],
    [['export', '--what', 'findings', '--format', 'csv'], /--format jsonl/],
    [['explain', 'the line'], /neither an id nor PATH:LINE/],
    [['rules', 'schema', 'colours'], /there is no kind "colours"/],
    [['import', 'x.csv', '--map', 'subject=a'], /--map needs metric, value/],
  ])('%j gets one line and exit code 2', async (args, line) => {
    const { code, out, said } = await placeWith({}).claims(args);
    expect([code, out]).toEqual([2, '']);
    expect(said).toEqual([expect.stringMatching(line)]);
  });
});
