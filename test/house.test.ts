import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of the house and what each may import: the table of pipeline/README.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  rulebook: ['model', 'text'],
  read: ['model', 'text'],
  recognize: ['model', 'text', 'rulebook'],
  claims: ['model', 'text', 'rulebook', 'read', 'recognize'],
  check: ['model', 'text', 'rulebook'],
  'extract.ts': ['model', 'text', 'rulebook', 'read', 'recognize', 'claims'],
  store: ['model', 'text'],
  report: ['model', 'text'],
  run: ['model', 'text', 'rulebook', 'read', 'recognize', 'claims', 'check', 'extract.ts', 'store', 'report'],
  review: [
    'model',
    'text',
    'rulebook',
    'read',
    'recognize',
    'claims',
    'check',
    'extract.ts',
    'store',
    'report',
    'run',
  ],
  'index.ts': [
    'model',
    'text',
    'rulebook',
    'read',
    'recognize',
    'claims',
    'check',
    'extract.ts',
    'store',
    'report',
    'run',
    'review',
  ],
  cli: [
    'model',
    'text',
    'rulebook',
    'read',
    'check',
    'extract.ts',
    'store',
    'report',
    'run',
    'review',
    'recognize',
  ],
};

/** Packages that stay behind one room, and what the pure rooms must not touch. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  unified: ['read'],
  'remark-parse': ['read'],
  'remark-gfm': ['read'],
  'remark-frontmatter': ['read'],
  compromise: ['recognize'],
  'better-sqlite3': ['store'],
  commander: ['cli'],
  'd3-scale': ['review'],
  'd3-shape': ['review'],
  'string-width': ['review'],
};
const pure = ['model', 'text', 'rulebook', 'read', 'recognize', 'claims', 'check', 'extract.ts', 'report'];

const home = resolve(import.meta.dirname, '../pipeline');

function* sources(dir: string): Generator<string> {
  for (const name of readdirSync(dir).sort()) {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (name.endsWith('.ts') && !name.endsWith('.test.ts')) yield path;
  }
}

const roomOf = (path: string): string => relative(home, path).split(sep)[0]!;
const files = [...sources(home)].map((path) => {
  const text = readFileSync(path, 'utf8');
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1]!);
  return { path, room: roomOf(path), text, imports: named };
});

const local = files.map((file) => ({
  ...file,
  targets: file.imports.filter((i) => i.startsWith('.')).map((i) => resolve(dirname(file.path), i)),
}));

describe('the house', () => {
  it('has a README in every room', () => {
    const rooms = readdirSync(home).filter(
      (name) => statSync(join(home, name)).isDirectory() && name !== 'decisions',
    );
    expect(rooms.filter((room) => !existsSync(join(home, room, 'README.md')))).toEqual([]);
  });

  it('imports only along the table', () => {
    const wrong = local.flatMap(({ path, room, targets }) =>
      targets
        .filter((target) => target.startsWith(home + sep))
        .map((target) => ({ from: relative(home, path), room: roomOf(target), to: relative(home, target) }))
        .filter((target) => target.room !== room && !mayImport[room]?.includes(target.room))
        .map((target) => `${target.from} → ${target.to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle of files', () => {
    const edges = new Map(local.map((f) => [f.path, f.targets]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done' || !edges.has(path)) return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].map((p) => relative(home, p)).join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const next of edges.get(path)!) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of edges.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('keeps each library in its room', () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((i) => onlyIn[i] && !onlyIn[i].includes(room))
        .map((i) => `${relative(home, path)} imports ${i}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the pure rooms from files, clock, console, environment and chance', () => {
    const impure =
      /['"]node:(?!assert)|\bDate\.now\b|\bnew Date\(\)|\bconsole\.|\bprocess\.|\bMath\.random\b|\bfetch\(/;
    const wrong = files
      .filter(({ room }) => pure.includes(room))
      .flatMap(({ path, text }) => {
        const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
        const hit = impure.exec(code);
        return hit ? [`${relative(home, path)}: ${hit[0]}`] : [];
      });
    expect(wrong).toEqual([]);
  });
});
