import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionById } from '../../pipeline/review/core/actions.ts';
import { amendClaim } from '../../pipeline/review/core/amend-claim.ts';
import { decideFinding } from '../../pipeline/review/core/decide.ts';
import { viewFinding } from '../../pipeline/review/core/view-finding.ts';
import { allDecisions } from '../../pipeline/store/decisions.ts';
import { claimsOnTerminal, hasTerminal, type Terminal } from './terminal.ts';
import { article, type Workshop, workshop } from './workshop.ts';

if (!hasTerminal) console.warn('left out: the tests on a pseudo-terminal, which need python3');

let w: Workshop;
const companies = ['Aldmoor Rail', 'Brindle Foods', 'Corvane Air'];
const revenue = (amount: string, company: string): string => `${company} had revenue of ${amount} in 2024.`;
beforeEach(async () => {
  w = workshop();
  await w.publish({
    'a.md': article(
      'The Harbour Post',
      '2025-03-02',
      companies.map((n) => revenue('$4.2 billion', n)).join('\n\n'),
    ),
    'b.md': article(
      'Northern Ledger',
      '2025-03-02',
      companies.map((n) => revenue('$5.1 billion', n)).join('\n\n'),
    ),
  });
});
afterEach(() => w.close());

const review = (options: Parameters<typeof claimsOnTerminal>[1] = {}, ...flags: string[]): Terminal =>
  claimsOnTerminal(['review', '--store', w.path, '--who', 'ada', ...flags], options);
const states = (): string[] =>
  w
    .asking()
    .map((f) => f.state)
    .sort();

describe.skipIf(!hasTerminal)('claims review on a terminal', { timeout: 120_000 }, () => {
  test('decides with one key and goes on, undoes with Backspace, and gives the terminal back', async () => {
    const t = review();
    await t.shows('open 3', '$4.2 billion', '$5.1 billion', 'had revenue of');
    t.press('2');
    await t.shows('open 2', 'confirmed 1');
    t.press('r');
    await t.shows('open 1', 'dismissed 1', 'dismissed (rounding)');
    t.press('d');
    await t.shows('deferred 1', 'Nothing here to decide');
    expect(states()).toEqual(['confirmed', 'deferred', 'dismissed']);
    t.press('\u007f');
    await t.shows('open 1', 'undone: put off');
    t.press('\u007f\u007f');
    await t.shows('open 3', 'undone: confirmed');
    t.press('\u007f');
    await t.shows('nothing left to undo');
    t.press('q');
    expect(await t.ended).toEqual({ code: 0, restored: true });
    expect(t.raw().trimEnd().endsWith('\u001b[?1049l')).toBe(true);
    expect(allDecisions(w.store).map((d) => `${d.who} ${d.action}`)).toEqual(
      ['confirm', 'dismiss', 'defer', 'undo', 'undo', 'undo'].map((action) => `ada ${action}`),
    );
  });

  test('shows every key at 80×24, and fits whatever size it is given', async () => {
    const t = review();
    await t.shows('1–2 this one is right', '⌫ undo', 'q quit');
    expect(t.screen()).toHaveLength(24);
    t.resize(130, 40);
    await t.shown(
      (lines) => lines.length === 40 && lines.some((l) => l.includes(' │ ')),
      'two sentences side by side',
    );
    t.resize(40, 12);
    await t.shown((lines) => lines.length === 12, 'twelve lines');
    expect(Math.max(...t.screen().map((l) => [...l].length))).toBeLessThanOrEqual(40);
    t.press('q');
    expect((await t.ended).code).toBe(0);
  });

  test('searches, says the number before it decides on all, and takes all back with one key', async () => {
    const t = review();
    await t.shows('open 3');
    t.press('/');
    await t.shows('search (empty for all):');
    t.press('corvane\r');
    await t.shows('open 1', '--text corvane');
    t.press('f');
    await t.shows('filter by', 'clear all');
    t.press('c');
    await t.shows('open 3');
    t.press('a');
    await t.shows('decide on all 3 findings');
    t.press('u');
    await t.shows('dismissed (update): 3 findings');
    expect(states()).toEqual(['open', 'open', 'open']);
    t.press('y');
    await t.shows('open 0', 'dismissed 3');
    t.press('\u007f');
    await t.shows('open 3', 'undone: 3 decisions');
    t.press('\u0003');
    expect((await t.ended).restored).toBe(true);
  });

  test('rejects a claim, which ends the contradiction, and takes that back', async () => {
    const t = review();
    await t.shows('open 3');
    t.press('c');
    await t.shows('which claim?');
    t.press('1');
    await t.shows('it is no claim');
    t.press('n');
    await t.shows('open 2', 'rejected (no claim)');
    t.press('\u007f');
    await t.shows('open 3', 'undone: reject');
    t.press('q');
    await t.ended;
  });

  test('opens the line of the article in the editor, no shell between, and comes back', async () => {
    const editor = join(w.folder, 'editor.mjs');
    const seen = join(w.folder, 'seen.json');
    writeFileSync(
      editor,
      `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(seen)}, JSON.stringify(process.argv.slice(2)));`,
    );
    const t = review({ env: { EDITOR: `${process.execPath} ${editor}`, VISUAL: '' } });
    await t.shows('open 3');
    t.press('v');
    await t.shows('open which article?');
    t.press('2');
    await t.shows('q quit');
    t.press('j');
    await t.shown(() => t.raw().split('\u001b[?1049h').length === 3, 'the screen taken again');
    const [line, path] = JSON.parse(readFileSync(seen, 'utf8')) as [string, string];
    const member = viewFinding(w.store, w.open()[0]!)!.finding.members[1]!;
    expect([line, path]).toEqual([`+${member.line}`, member.document.path]);
    t.press('q');
    expect((await t.ended).restored).toBe(true);
  });

  test('says that somebody else has decided, and writes nothing', async () => {
    const t = review();
    await t.shows('open 3');
    const [first] = w.open();
    const seen = viewFinding(w.store, first!)!.version;
    decideFinding(w.desk('ben'), first!, { action: actionById('update')!, side: null }, seen);
    t.press('1');
    await t.shows('changed since you looked: dismissed (update) by ben', 'open 2');
    expect(allDecisions(w.store).map((d) => d.who)).toEqual(['ben']);
    t.press('q');
    await t.ended;
  });

  test('what is pasted decides nothing', async () => {
    const t = review();
    await t.shows('open 3');
    t.press('\u001b[200~sure or dx\u001b[201~');
    await t.shows('what is pasted decides nothing', 'open 3');
    t.press('q');
    await t.ended;
    expect(allDecisions(w.store)).toEqual([]);
  });

  test.each([
    ['SIGTERM', 15, 143],
    ['SIGHUP', 1, 129],
  ])('gives the terminal back on %s', async (_, number, code) => {
    const t = review();
    await t.shows('open 3');
    t.signal(number);
    expect(await t.ended).toEqual({ code, restored: true });
    expect(t.raw()).toContain('\u001b[?1049l');
  });

  test('gives the terminal back when it fails, and says why below', async () => {
    const t = review();
    await t.shows('open 3');
    w.store.database.exec('ALTER TABLE decision RENAME TO gone');
    t.press('1');
    expect(await t.ended).toEqual({ code: 2, restored: true });
    const [, after = ''] = t.raw().split('\u001b[?1049l');
    expect(after).toMatch(/no such table|gone/);
  });
});

describe.skipIf(!hasTerminal)('hostile articles', { timeout: 120_000 }, () => {
  const evil = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202egnorw\u2066\u200b\u0001';
  /** What the program itself writes. */
  const OURS = /\u001b\[(?:\d+;\d+H|[\d;]*m|K|2J|\?(?:1049|25|2004|2026)[hl])/g;

  test.each([
    ['80 columns', 80],
    ['140 columns', 140],
  ])('are shown as text at %s', async (_, columns) => {
    const long = 'x'.repeat(1_000_000);
    const body = (amount: string) =>
      `Dunmore Mills had revenue of ${amount} in 2024, ${evil} said ${long} ${evil}.`;
    await w.publish({
      'a.md': article('The Harbour Post', '2025-03-02', 'Nothing was said.'),
      'b.md': article('Northern Ledger', '2025-03-02', 'Nothing was said.'),
      'c.txt': `${body('$4.2 billion')}\n`,
      'd.txt': `${body('$5.1 billion')}\n`,
      'c.meta.yaml': `title: ${JSON.stringify(evil)}\npublisher: ${JSON.stringify(`Post ${evil}`)}\npublished: 2025-03-02\n`,
      'd.meta.yaml': `title: ${JSON.stringify(evil)}\npublisher: ${JSON.stringify(`Ledger ${evil}`)}\npublished: 2025-03-02\n`,
    });
    expect(w.open()).toHaveLength(1);
    const t = review({ columns });
    await t.shows('Dunmore Mills', '$4.2 billion', '[2J');
    for (const key of ['v', 'c', 'f', '?']) {
      t.press(key);
      await t.shown((lines) => !lines.join('\n').includes('m merge subjects'), `what ${key} asks`);
      t.press('\u001b');
      await t.shows('m merge subjects');
    }
    t.press('x');
    await t.shows('Nothing here to decide');
    t.press('q');
    expect((await t.ended).code).toBe(0);
    const left = t.raw().replace(OURS, '').replaceAll('\r\n', '');
    expect(left.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u)).toBeNull();
  });
});

test('claims rules report says how often each rule was right', { timeout: 120_000 }, () => {
  const [right, wrong] = viewFinding(w.store, w.open()[0]!)!.finding.members;
  amendClaim(w.desk(), right!.id, { action: 'accept' });
  amendClaim(w.desk(), wrong!.id, { action: 'reject', fault: 'wrong period' });
  const report = (...flags: string[]) =>
    spawnSync(
      process.execPath,
      [
        join(import.meta.dirname, '../../.runtime/claims.mjs'),
        'rules',
        'report',
        '--store',
        w.path,
        ...flags,
      ],
      { encoding: 'utf8' },
    ).stdout;
  expect(report()).toMatch(/^ 50\.0% {2}1 right, 1 wrong {2}\S+ \(wrong period 1\)\n$/);
  const examples = report('--format', 'jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(examples.map((e) => `${e.right} ${e.fault}`).sort()).toEqual(['false wrong period', 'true null']);
});

describe('claims review --plain', { timeout: 120_000 }, () => {
  const plain = (input: string, ...flags: string[]) =>
    spawnSync(
      process.execPath,
      [
        join(import.meta.dirname, '../../.runtime/claims.mjs'),
        'review',
        '--plain',
        '--store',
        w.path,
        ...flags,
      ],
      { input, encoding: 'utf8' },
    );

  test('asks line by line, by key or by name, and ends with its answers', () => {
    const { status, stdout } = plain('1\nrounding\nundo\nnonsense\n9\n');
    expect(status).toBe(0);
    expect(stdout).toContain('3 findings');
    for (const said of [
      'confirmed',
      'dismissed (rounding)',
      'undone: dismissed (rounding)',
      'no answer: nonsense',
      'there are 2 sides',
    ])
      expect(stdout).toContain(said);
    expect(states()).toEqual(['confirmed', 'open', 'open']);
    expect(stdout).not.toMatch(/[^\n\P{Cc}]/u);
  });

  test('says the number before it decides on all', () => {
    const { stdout } = plain('all r\nno\nall r\nyes\n');
    expect(stdout).toContain('dismissed (rounding): all 3? yes or no> nothing was written');
    expect(stdout).toContain('dismissed (rounding): 3\nnothing more to decide');
    expect(states()).toEqual(['dismissed', 'dismissed', 'dismissed']);
  });

  test('keeps to its filter', () => {
    const { stdout } = plain('x\n', '--text', 'corvane');
    expect(stdout).toContain('1 finding.');
    expect(w.asking().find((f) => f.state === 'dismissed')?.subject).toBe('Corvane Air');
  });

  test('makes no store where there is none', () => {
    const { status, stderr } = plain('', '--store', join(w.folder, 'none.db'));
    expect(status).toBe(2);
    expect(stderr).toContain('there is no store here');
  });
});
