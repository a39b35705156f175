import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  dependencies: Record<string, string>;
};

/** An empty folder into which the packed package is put as npm would, its dependencies linked: no network is needed. */
const folder = mkdtempSync(join(tmpdir(), 'claims-package-'));
const installed = join(folder, 'node_modules', manifest.name);
const bin = join(installed, 'dist/pipeline/cli/claims.js');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
  const [packed] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed!), '--strip-components=1', '-C', installed]);
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
}, 120_000);

const claims = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });

describe('the package, installed elsewhere', () => {
  it('holds what it needs and nothing else', () => {
    expect(readdirSync(installed).sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'rules'].filter(
        (name) => name !== 'CHANGELOG.md' || existsSync(join(root, name)),
      ),
    );
    const files = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /\.test\.|\.ts$/.test(name) && !name.endsWith('.d.ts'))).toEqual([]);
  });

  it('imports no package that it does not depend on', () => {
    const dist = join(installed, 'dist');
    const strangers = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => {
        const named = readFileSync(join(dist, name), 'utf8').matchAll(
          /^(?:import|export)\s[^;]*?from '([^.'][^']*)'/gm,
        );
        return [...named].map(([, from]) => from!).filter((from) => !from.startsWith('node:'));
      })
      .map((from) =>
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !(name in manifest.dependencies));
    expect([...new Set(strangers)]).toEqual([]);
  });

  it('has a working command with its rules', () => {
    writeFileSync(join(folder, 'a.txt'), 'The Lurn Dam cost $840 million. The Lurn Dam cost $910 million.\n');
    const ingested = claims('ingest', 'a.txt', '--store', 's.db');
    expect([ingested.status, ingested.stderr]).toEqual([0, '1 document read with 2 claims → s.db\n']);
    const { status, stdout } = claims('export', '--format', 'jsonl', '--store', 's.db');
    expect(status).toBe(0);
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).written),
    ).toEqual(['$840 million', '$910 million']);
    expect(claims('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('works on threads too', () => {
    for (let i = 0; i < 320; i++)
      writeFileSync(join(folder, `t${i}.txt`), `Gate ${i} is ${i + 2} metres wide.\n`);
    const { status, stdout } = claims('extract', '--jobs', '2', 't*.txt');
    expect([status, stdout.split('\n').filter(Boolean).length]).toEqual([0, 320]);
  });

  it('is a library', () => {
    const script = `
      import { check, extract, loadRules, originsOf, readDocument } from '${manifest.name}';
      const rulebook = loadRules();
      const read = readDocument({ path: 'a.txt', bytes: new TextEncoder().encode('The Lurn Dam cost $840 million.') });
      const { claims } = extract(read.value, rulebook);
      console.log(claims.length, check(claims, originsOf([read.value]), rulebook).length);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['1 0\n', '']);
  });

  it.each(['dist/pipeline/cli/claims.js', '../../.runtime'])(
    'says on an old Node what it needs: %s',
    (entry) => {
      const file = entry.startsWith('dist') ? bin : join(root, '.runtime/claims.mjs');
      const old = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } })`;
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', old, file, 'check'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^claims needs Node 22\.18 or newer and this is 20\.11\.0; [^\n]+\n$/);
    },
  );
});
