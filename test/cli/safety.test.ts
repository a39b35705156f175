import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateArticle } from '../bench/news.ts';
import { Place } from './run-claims.ts';

const places: Place[] = [];
const placeWith = (files: Readonly<Record<string, string>>): Place => {
  const place = new Place(files);
  places.push(place);
  return place;
};
afterAll(() => {
  for (const place of places) place.remove();
});

describe('what an article says', () => {
  const steer = '\u001b]0;owned\u0007\u001b[2J';
  const turn = '\u202e';

  it('reaches no terminal as a control character, from text, names or complaints', async () => {
    const place = placeWith({
      [`a${turn}b.md`]: `---\ntitle: "x"\npublisher: "Evil ${'\\e'}[2J Post"\n---\n\nThe Lurn ${steer}Dam cost $840 million.\n\nThe Lurn Dam cost $840 million.${turn}\n`,
      'c.txt': `The Lurn Dam cost $910 million.${steer}\n`,
      'bad.jsonl': `{"id":"${turn}", ${steer}}\n`,
    });
    await place.claims(['ingest', '.']);
    const runs = await Promise.all([
      place.claims(['check', '--all', '--full']),
      place.claims(['review']),
      place.claims(['explain', 'c.txt:1']),
      place.claims(['check', '--format', 'github']),
      place.claims(['extract', '--input', 'jsonl', 'bad.jsonl']),
      place.claims(['export', '--format', 'md']),
    ]);
    expect(runs[0]!.out).toContain('$910 million');
    for (const { out, said } of runs)
      expect(`${out}${said.join('\n')}`).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
  });

  it('is no formula in a spreadsheet and no mark-up in the Markdown ledger', async () => {
    const place = placeWith({
      'a.md':
        '---\ntitle: "=cmd|x"\npublisher: "+Post"\nauthor: "@x"\n---\n\n=HYPERLINK(1) The <b>Lurn</b> | Dam cost $840 million.\n',
    });
    await place.claims(['ingest', 'a.md']);
    const [csv, md] = await Promise.all([
      place.claims(['export', '--format', 'csv']),
      place.claims(['export', '--format', 'md']),
    ]);
    for (const line of csv.out.trimEnd().split('\n').slice(1)) {
      const cells = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g)!.map((c) => c.replace(/^,?"?/, ''));
      expect(cells.filter((c) => /^[=+@\t]/.test(c))).toEqual([]);
    }
    expect(csv.out).toContain("'+Post");
    expect(md.out).toContain('The Lurn \\| Dam cost');
    expect(md.out).not.toContain('<b>');
  });
});

describe('streams', () => {
  const news = Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`${i}.txt`, generateArticle(i, 20_000)]),
  );

  it('may be closed early without a word', async () => {
    const place = placeWith(news);
    const child = spawn(
      process.execPath,
      [resolve(import.meta.dirname, '../../.runtime/claims.mjs'), 'extract', '.'],
      { cwd: place.folder },
    );
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect([code, said]).toEqual([0, '']);
  });

  it('hold no progress and no colour where nobody sits', async () => {
    const place = placeWith(news);
    const { out, said } = await place.claims(['ingest', '.']);
    expect([out, said]).toEqual(['', [expect.stringMatching(/^8 documents read/)]]);
  });

  it('are read from stdin, and --help says how', async () => {
    const place = placeWith({});
    const { out } = await place.claims(['extract', '-'], 'The Lurn Dam is 112 metres high.\n');
    expect(JSON.parse(out)).toMatchObject({ written: '112 metres', document: { path: '-' } });
    const help = await place.claims(['extract', '--help']);
    expect([help.code, help.said]).toEqual([0, []]);
    expect(help.out).toMatch(/Examples:\n {2}claims extract/);
  });
});

describe('Ctrl-C', () => {
  it('leaves a whole store and says how to go on', async () => {
    const place = placeWith(
      Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`${i}.txt`, generateArticle(i, 1500)])),
    );
    const child = spawn(
      process.execPath,
      [resolve(import.meta.dirname, '../../.runtime/claims.mjs'), 'ingest', '.', '--store', 's.db'],
      { cwd: place.folder },
    );
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    await new Promise((done) => setTimeout(done, 1500));
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    if (code === 0) return; // a machine so quick that it was done
    expect(code).toBe(130);
    expect(said).toMatch(/^stopped: .* the store is whole — run the same command again to go on\n$/);
    const again = await place.claims(['ingest', '.']);
    expect(again).toMatchObject({ code: 0, said: [expect.stringMatching(/\d+ unchanged/)] });
  });
});
