import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../pipeline/extract.ts';
import { readDocument } from '../../pipeline/read/read-document.ts';
import { readRecords } from '../../pipeline/read/read-records.ts';
import { loadRulebook } from '../../pipeline/run/load-rules.ts';
import fc from '../support/seeded.ts';

const { rulebook } = loadRulebook();
const root = join(import.meta.dirname, '../..');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The samples, and the real articles beside the repository where they are. */
const articles: readonly Uint8Array[] = ['sources', '../shared/seeds']
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .map((name) => readFileSync(join(folder, name))),
  );

/** Marks of Markdown, pieces of figures and dates, and what files go wrong with. */
const SCRAPS = [
  ...[
    '[',
    ']',
    '(',
    ')',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~',
    '>',
    '> ',
    '- ',
    '1. ',
    '#',
    '|',
    '|-|\n',
    '<',
    '<!--',
    '&',
    '&amp;',
    '\\',
    '---\n',
    '===\n',
  ],
  ...[
    '$',
    '%',
    '1,',
    '.',
    ',',
    '2.2',
    '10-15',
    '2025',
    'bn',
    'GW',
    ' to ',
    ' and ',
    ' of ',
    'from ',
    'per ',
    'the ',
    'said ',
    'Q3 ',
    'May ',
    '½',
    '″',
  ],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\0',
    '😀',
    'é',
    '“',
    '’',
    '—',
    '–',
    ' ',
    ': ',
    '; ',
    '"',
    "'",
    'U.S. ',
  ],
].map(encode);

const scrap = fc.constantFrom(...SCRAPS);

/** A change of a file: cut out, put in, said again many times, or turned into other bytes. `at` and `size` are shares. */
const mutation = fc.record({
  kind: fc.constantFrom('cut', 'insert', 'repeat', 'echo', 'bytes'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 300 }),
  scrap,
  bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(file: Uint8Array, { kind, at, size, scrap: put, bytes }: Mutation): Uint8Array {
  const from = Math.floor(at * file.length);
  const before = file.subarray(0, from);
  const behind = file.subarray(from);
  const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((p) => [...p]));
  switch (kind) {
    case 'cut':
      return joined(before, behind.subarray(size));
    case 'insert':
      return joined(before, put, behind);
    case 'repeat':
      return joined(before, ...Array.from({ length: size }, () => put), behind);
    case 'echo':
      return joined(
        before,
        ...Array.from({ length: 1 + (size % 8) }, () => behind.subarray(0, size)),
        behind,
      );
    default:
      return joined(before, bytes, behind.subarray(bytes.length));
  }
}

const SLICE = 3000;
const article = fc
  .tuple(fc.nat(), fc.nat(), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([which, at, mutations]) => {
    const file = articles[which % articles.length]!;
    const from = at % Math.max(1, file.length - SLICE);
    return mutations.reduce(mutated, file.subarray(from, from + SLICE));
  });

const soup = fc
  .array(scrap, { maxLength: 400 })
  .map((parts) => Uint8Array.from(parts.flatMap((p) => [...p])));
const noise = fc.uint8Array({ maxLength: 3000 });

function run(path: string, bytes: Uint8Array): void {
  const result = readDocument({ path, bytes });
  if (result.ok) extract(result.value, rulebook);
  else if (result.trouble.message === '') throw new Error('a trouble without a message');
}

const MOST_MS_PER_KB = 50;

/** Milliseconds of this thread for each KB, files below one counting as one. */
function slowness(path: string, bytes: Uint8Array): number {
  const start = process.threadCpuUsage();
  run(path, bytes);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / Math.max(1, bytes.length / 1024);
}

/** Compiling and collecting garbage fall on whoever runs then: only a file that is slow in most of seven tries is slow. */
function expectQuick(path: string, bytes: Uint8Array): void {
  if (slowness(path, bytes) <= MOST_MS_PER_KB) return;
  const again = Array.from({ length: 7 }, () => slowness(path, bytes)).sort((a, b) => a - b);
  expect(again[3], `ms per KB of ${path}`).toBeLessThan(MOST_MS_PER_KB);
}

test('there are articles to spoil', () => {
  expect(articles.length).toBeGreaterThan(5);
});

test.each([
  ['random bytes', noise, 2_000],
  ['mutated articles', article, 2_000],
  ['scraps of marks and figures', soup, 1_000],
])('%s are read to the end, as text and as Markdown, each in time', (_, bytes, numRuns) => {
  fc.assert(
    fc.property(bytes, (file) => {
      expectQuick('a.txt', file);
      expectQuick('a.md', file);
    }),
    { numRuns },
  );
});

test('mutated JSON lines give documents or troubles, never an exception', () => {
  const line = JSON.stringify({
    id: 'a',
    text: 'The plant cost $5 bn.',
    published: '2026-06-14',
    n: [1, { a: null }],
  });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const spoilt = mutations.reduce(mutated, encode(`${line}\n`));
      for (const result of readRecords('in.jsonl', Uint8Array.from([...spoilt, 10, ...encode(line)])))
        if (!result.ok) expect(result.trouble.line).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
});

/** One construct said over and over: what a parser that looks back is slow on. */
const TOWERS: Readonly<Record<string, string>> = {
  brackets: '[',
  links: '[a](',
  images: '![',
  stars: '*a ',
  bold: '**a*b',
  quotes: '>',
  lists: '- ',
  items: '- a\n',
  nested: '- a\n  - b\n    - c\n',
  underlines: 'a\n=\n',
  rows: '|a|b\n|-|-\n',
  entities: '&amp;',
  ticks: '`a',
  html: '<a ',
  comments: '<!--\n\n',
  notes: '[^a]: ',
  dots: 'a. ',
  numbers: '1,',
  figures: '$5 bn ',
  ranges: '5-',
  dates: 'May 2025 ',
  units: '5 GW per ',
  names: 'New Kiel ',
  words: 'one hundred ',
  and: '5 and ',
  percent: '5% of ',
  from: 'from 5 to ',
  said: '" said ',
  open: '(',
  lines: 'a\n',
  tabs: 'a\tb\n',
  spaces: ' ',
  returns: '\r',
  hyphens: 'a-',
  colons: 'a:\n',
};

test.each(Object.entries(TOWERS))('40 KB of %s are read in time', (_, piece) => {
  const file = encode(piece.repeat(Math.ceil(40_000 / piece.length)));
  expectQuick('a.txt', file);
  expectQuick('a.md', file);
});
