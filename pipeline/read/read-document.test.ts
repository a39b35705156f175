import { expect, test } from 'vitest';
import { passagesOf } from './passages-of.ts';
import { type Input, readDocument, sidecarPath } from './read-document.ts';

const read = (text: string, rest: Partial<Input> = {}) =>
  readDocument({ path: 'news/a.md', bytes: new TextEncoder().encode(text), ...rest });
function document(text: string, rest: Partial<Input> = {}) {
  const result = read(text, rest);
  if (!result.ok) throw new Error(result.trouble.message);
  return result.value;
}
function trouble(text: string, rest: Partial<Input> = {}) {
  const result = read(text, rest);
  return result.ok ? null : result.trouble;
}

test('front matter goes before the sidecar, it before flags, they before the text; each says where it came from', () => {
  const text = '---\ntitle: One\n---\n# Two\n\nBy Jane Doe\n\nLONDON, May 2, 2026 (Reuters) — Rain.\n';
  const { metadataFrom, ...rest } = document(text, {
    sidecar: 'title: Three\npublisher: Coast Bulletin\n',
    flags: { publisher: 'Inland Post', language: 'en' },
  });
  expect(rest).toMatchObject({
    title: 'One',
    publisher: 'Coast Bulletin',
    language: 'en',
    author: 'Jane Doe',
    published: '2026-05-02',
    wire: 'Reuters',
    url: null,
  });
  expect(metadataFrom).toEqual({
    title: 'front matter',
    publisher: 'sidecar',
    language: 'flag',
    author: 'text',
    published: 'text',
    wire: 'text',
  });
});

test.each([
  ['2026', '2026'],
  ['2026-06', '2026-06'],
  ['2026-06-14', '2026-06-14'],
  ['2026-06-14T23:59:00-11:00', '2026-06-14'],
  ['14 June 2026', '2026-06-14'],
])('published: %s stays as precise as given, on the day that is written', (given, iso) => {
  expect(document(`---\npublished: ${given}\n---\nx`).published).toBe(iso);
});

test.each([
  ['Harrow Bay: what is known', 'a colon'],
  ['"Enough is enough": strike goes on', 'a quoted word in front'],
  ['[Update] Bridge shut', 'a bracket in front'],
  ['@harbourwatch counts the boats', 'a sign that YAML keeps for itself'],
  ['Tide: "high" # and rising', 'colon and hash'],
])('title: %s needs no quotes (%s)', (title) => {
  expect(document(`---\ntitle: ${title}\npublished: 2026-06-14\n---\nx`)).toMatchObject({
    title,
    published: '2026-06-14',
  });
});

test.each([
  'title: [one,\n  two\n',
  'title: "one\npublisher: x\n',
  'title: {one\n',
  "title: it's: 'one\nurl: *x\n",
])('what is opened and never closed stays a fault: %j', (yaml) => {
  expect(trouble(`---\n${yaml}---\nx`)?.message).toMatch(/^broken front matter/);
});

test('other usual names of the keys are understood, unknown keys left alone', () => {
  const { title, author, published, url } = document(
    '---\nTitle: Tide\ndate: 2026-06-14\nauthors: [Jane Doe, {name: Li Roe}]\ncanonical_url: https://x.example/1\ntags: {a: 1}\n---\nx',
  );
  expect({ title, author, published, url }).toEqual({
    title: 'Tide',
    author: 'Jane Doe, Li Roe',
    published: '2026-06-14',
    url: 'https://x.example/1',
  });
});

test.each([
  ['front matter that is no YAML', '---\ntitle: "Tide\n---\nx', 2, 'in the line'],
  ['a date that is none', '---\ntitle: Tide\npublished: soon\n---\nx', 3, 'published: soon'],
  ['front matter never closed', '---\ntitle: Tide\n\nx', 1, 'never closed'],
])('%s is a trouble with its line', (_, text, line, words) => {
  const found = trouble(text);
  expect(found).toMatchObject({ path: 'news/a.md', line });
  expect(found!.message).toContain(words);
});

test('a faulty sidecar is a trouble with its own path, line and column', () => {
  expect(trouble('x', { sidecar: 'publisher: A\npublished: 06/07/2026\n' })).toEqual({
    path: 'news/a.meta.yaml',
    line: 2,
    column: 12,
    message:
      'sidecar, published: not a date; write it as 2026-06-14, 2026-06 or 2026 — in the line "published: 06/07/2026"',
  });
  expect(trouble('x', { sidecar: 'just words' })).toMatchObject({ path: 'news/a.meta.yaml', line: 1 });
  expect(trouble('x', { sidecar: `a: ${'['.repeat(5000)}` })!.message).toContain('too large');
});

test('bytes that are no text, HTML and a faulty flag are troubles', () => {
  expect(readDocument({ path: 'a.txt', bytes: Uint8Array.of(0, 1, 2) })).toMatchObject({ ok: false });
  expect(trouble('<!DOCTYPE html><p>x')!.message).toContain('HTML');
  expect(trouble('x', { flags: { published: 'soon' } })).toMatchObject({ path: '--published' });
});

test('an id depends on the address or the path, never on the text, and the two cannot meet', () => {
  const byPath = document('one');
  expect(document('two').id).toBe(byPath.id);
  expect(document('one', { path: 'news/b.md' }).id).not.toBe(byPath.id);
  const byUrl = document('---\nurl: news/a.md\n---\none');
  expect(byUrl.id).not.toBe(byPath.id);
  expect(document('---\nurl: news/a.md\n---\nsix', { path: 'b.md' }).id).toBe(byUrl.id);
});

test('an outlet that carries its own story carries nobody’s', () => {
  expect(document('LONDON (Reuters) - Rain.', { flags: { publisher: 'reuters' } }).wire).toBeNull();
});

test('passages are those of the text, whether read before or not', () => {
  const read = document('# Tide\n\nIt **rose**.');
  expect(passagesOf(read)).toEqual(passagesOf({ ...read }));
  expect(passagesOf(read).map((p) => p.text)).toEqual(['Tide', 'It rose.']);
});

test('Markdown too wild to follow is read all the same, with a warning that says where', () => {
  const result = read(`One.\n\n${'['.repeat(9000)}\n`);
  expect(result).toMatchObject({ ok: true, warnings: [{ path: 'news/a.md', line: 3, column: 1 }] });
});

test('a title is the first heading, else a first line that is no paragraph', () => {
  const title = (text: string, path = 'a.txt') => document(text, { path }).title;
  const body =
    'It rained on Monday, and the river rose by two metres before the bridge was closed to traffic at noon.';
  expect(title(`River Rises by Two Metres\n${body}`)).toBe('River Rises by Two Metres');
  expect(title(`Weather\nRiver Rises by Two Metres\n${body}`)).toBe('River Rises by Two Metres');
  expect(title(`${body} ${body} ${body}\n\n## Later\n\n${body}`, 'a.md')).toBeNull();
  expect(title('')).toBeNull();
});

test('a sidecar stands beside its article', () => {
  expect(sidecarPath('news.d/a.b.txt')).toBe('news.d/a.b.meta.yaml');
  expect(sidecarPath('news.d/article')).toBe('news.d/article.meta.yaml');
});
