import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSources } from './read-sources.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'claims-story-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as a user runs it, in the project's folder and with a store of its own. */
function claims(...args: string[]): { code: number | null; out: string; err: string } {
  const command = [join(root, '.runtime/claims.mjs'), ...args, '--store', join(folder, 's.db')];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const jsonl = (text: string): { id: string; verdict: string }[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('a morning with the sample articles', () => {
  const pure = readSources();

  test('ingest reads all twelve; a second time nothing has changed', () => {
    expect(claims('ingest', 'sources').code).toBe(0);
    const before = claims('export', '--format', 'jsonl').out;
    expect(claims('ingest', 'sources').code).toBe(0);
    expect(claims('export', '--format', 'jsonl').out).toBe(before);
    expect(jsonl(before).map((c) => c.id)).toEqual(pure.claims.map((c) => c.id));
  });

  test('check gives what the pure pipeline gives, and exits with 1 since something is at odds', () => {
    const { code, out } = claims('check', '--all', '--format', 'jsonl');
    expect(code).toBe(1);
    const sorted = (ids: readonly { id: string; verdict: string }[]) =>
      ids.map((f) => `${f.verdict} ${f.id}`).sort();
    expect(sorted(jsonl(out))).toEqual(sorted(pure.findings));
  });

  test('prints what the README shows', () => {
    const [, screen = ''] = readFileSync(join(root, 'README.md'), 'utf8').split(/^```$/m);
    const { out, err } = claims('check');
    const printed = new Set(`${out}\n${err}`.split('\n'));
    const shown = screen.split('\n').filter((line) => line !== '' && line !== '…');
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((line) => !printed.has(line))).toEqual([]);
  });

  test('every line of the export is explained by its id', () => {
    const [first] = jsonl(claims('export', '--format', 'jsonl').out);
    const { code, out } = claims('explain', first?.id ?? '');
    expect(code).toBe(0);
    expect(out).toContain(first?.id);
  });
});
