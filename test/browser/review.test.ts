import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decideFinding } from '../../pipeline/review/core/decide.ts';
import { deskOf } from '../../pipeline/review/core/desk.ts';
import { firstFilter } from '../../pipeline/review/core/filter.ts';
import { viewFinding } from '../../pipeline/review/core/view-finding.ts';
import { exportLines } from '../../pipeline/run/export-lines.ts';
import { mergers } from '../../pipeline/store/amendments.ts';
import { allDecisions } from '../../pipeline/store/decisions.ts';
import { allClaims } from '../../pipeline/store/find-claims.ts';
import { findingById } from '../../pipeline/store/find-findings.ts';
import { countStates, queueIds } from '../../pipeline/store/find-queue.ts';
import { listSubjects } from '../../pipeline/store/list-subjects.ts';
import { chromiumPath, leftOut, needed, startChromium } from './browser.ts';
import { filled, type Served, served } from './served-store.ts';

if (chromiumPath === null && !needed) process.stderr.write(leftOut);

describe.skipIf(chromiumPath === null && !needed)('a morning in the browser, by keyboard', () => {
  let here: Served;
  let browser: Browser;
  let stop: () => Promise<void>;
  let context: BrowserContext;
  let page: Page;
  const troubles: string[] = [];

  let original: ReturnType<typeof filled>;

  beforeAll(async () => {
    original = filled('sources');
    ({ browser, stop } = await startChromium());
  });
  afterAll(async () => {
    await stop?.();
    original?.remove();
  });
  beforeEach(async () => {
    here = await served(original.path);
    context = await browser.newContext();
    page = await context.newPage();
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    await page.goto(here.serving.url);
    await page.waitForURL('**/queue');
  });
  afterEach(async () => {
    await context.close();
    await here.end();
  });

  const open = (): string[] => queueIds(here.store, firstFilter);
  const stateOf = (id: string): string | undefined => findingById(here.store, id)?.state;
  const shown = (): string => /\/finding\/([^?#]+)/.exec(page.url())?.[1] ?? 'queue';

  /** Hits a key and waits for the page that follows from it. */
  async function press(key: string): Promise<void> {
    const arrived = page.waitForEvent('framenavigated');
    await page.keyboard.press(key);
    await arrived;
    await page.waitForLoadState();
  }

  /** To the first finding, as somebody without a mouse goes there. */
  async function begin(): Promise<void> {
    await page.keyboard.press('j');
    await press('Enter');
  }

  test('decides on every finding with one key each, and the store says the same', async () => {
    const ids = open();
    expect(ids.length).toBeGreaterThanOrEqual(4);
    const keys = ['1', '2', '0', 's', 'u', 'r', 'e', 'o', 'x', 'd'];
    await begin();
    for (const [i, id] of ids.entries()) {
      expect(shown()).toBe(id);
      await press(keys[i % keys.length]!);
    }
    expect(shown()).toBe('queue');
    expect(await page.textContent('main')).toContain('All decided.');
    expect(open()).toEqual([]);
    const made = allDecisions(here.store).map(({ target, action, who }) => [target.id, action, who]);
    const action = (key: string): string =>
      '120'.includes(key) ? 'confirm' : key === 'd' ? 'defer' : 'dismiss';
    expect(made).toEqual(ids.map((id, i) => [id, action(keys[i % keys.length]!), 'anna']));
  });

  test('the outcome is said in a live region; Backspace takes it back and shows the finding again', async () => {
    const [first = ''] = open();
    await begin();
    await press('r');
    await page.waitForSelector('[role=status] .notice');
    expect(await page.textContent('[role=status]')).toContain('Dismissed: rounding');
    expect(stateOf(first)).toBe('dismissed');
    await press('Backspace');
    expect(shown()).toBe(first);
    expect(stateOf(first)).toBe('open');
    expect(allDecisions(here.store).map((d) => d.action)).toEqual(['dismiss', 'undo']);
    expect(await page.textContent('.history')).toContain('Dismissed: rounding');
  });

  test('undo goes back to the first decision, and reloading decides nothing', async () => {
    const ids = open();
    await begin();
    for (const key of ['x', 's', '1']) await press(key);
    await page.reload();
    await page.reload();
    expect(allDecisions(here.store).length).toBe(3);
    for (let i = 0; i < 3; i++) await press('Backspace');
    expect(open()).toEqual(ids);
    await press('Backspace');
    await page.waitForSelector('[role=status] .notice');
    expect(await page.textContent('[role=status]')).toContain('nothing of yours');
  });

  test('a filter is an address, and deciding stays within it', async () => {
    const [first = ''] = open();
    const subject = findingById(here.store, first)?.subject ?? '';
    const inside = queueIds(here.store, { ...firstFilter, subject });
    await page.goto(`${here.home}/queue?${new URLSearchParams({ subject })}`);
    expect(await page.locator('.queue > li').count()).toBe(inside.length);
    await begin();
    for (const _ of inside) await press('d');
    expect(new URL(page.url()).searchParams.get('subject')).toBe(subject);
    expect(queueIds(here.store, { ...firstFilter, state: 'deferred' }).sort()).toEqual(inside.toSorted());
    await page.goto(`${here.home}/queue?state=deferred`);
    expect(await page.locator('.queue > li').count()).toBe(inside.length);
  });

  test('one decision on the whole filter, after its count, and one undo', async () => {
    const ids = open();
    await press('a');
    expect(await page.textContent('h1')).toContain(`Decide on ${ids.length} findings`);
    await press('x');
    expect(countStates(here.store, firstFilter).dismissed).toBe(ids.length);
    await press('Backspace');
    expect(open()).toEqual(ids);
  });

  test('a letter in a field is a letter', async () => {
    await begin();
    await page.fill('.note input', '');
    await page.focus('.note input');
    await page.keyboard.type('sure, x1');
    expect(allDecisions(here.store)).toEqual([]);
    await page.keyboard.press('Escape');
    const [first = ''] = open();
    await press('x');
    expect(allDecisions(here.store).map((d) => [d.target.id, d.reason])).toEqual([[first, 'sure, x1']]);
  });

  test('who decides second is told, and decides on what there is now', async () => {
    const [first = ''] = open();
    await begin();
    const bert = deskOf(here.store, { who: 'bert', now: () => '2026-06-01T10:00:00.000Z', rules: [] });
    const seen = viewFinding(here.store, first)?.version ?? '';
    decideFinding(bert, first, { action: { decides: 'dismiss', reason: 'update' }, side: null }, seen);
    await press('1');
    expect(await page.textContent('[role=alert]')).toContain('has changed since you looked');
    expect(await page.textContent('[role=alert]')).toContain('bert');
    expect(allDecisions(here.store).map((d) => d.who)).toEqual(['bert']);
    await press('1');
    expect(stateOf(first)).toBe('confirmed');
    expect(allDecisions(here.store).map((d) => d.who)).toEqual(['bert', 'anna']);
  });

  test('the articles stand side by side, each scrolled to its figure', async () => {
    await begin();
    const panes = page.locator('.pane .scroll');
    expect(await panes.count()).toBeGreaterThanOrEqual(2);
    for (const pane of await panes.all()) {
      const box = (await pane.boundingBox())!;
      const mark = (await pane.locator('[data-here]').first().boundingBox())!;
      expect(mark.y).toBeGreaterThanOrEqual(box.y);
      expect(mark.y + mark.height).toBeLessThanOrEqual(box.y + box.height);
    }
    const [left, right] = await Promise.all([panes.nth(0).boundingBox(), panes.nth(1).boundingBox()]);
    expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
  });

  test('a point of a chart says its sentence when it has the focus', async () => {
    await page.goto(`${here.home}/subjects`);
    await page.click('.list a');
    const point = page.locator('.point').first();
    await point.focus();
    const section = page.locator('section', { has: point }).first();
    expect(await section.locator('.readout').textContent()).toBe(await point.getAttribute('data-say'));
  });

  test('what is exported is what the command exports; filtered, what is shown', async () => {
    const [all, some] = await Promise.all(
      ['/ledger.csv', '/ledger.jsonl?status=planned&sort=value'].map((path) =>
        context.request.get(here.home + path),
      ),
    );
    expect(await all!.text()).toBe([...exportLines(here.store, 'csv')].join(''));
    const claims = (await some!.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { status: string; written: string });
    expect(new Set(claims.map((c) => c.status))).toEqual(new Set(['planned']));
    await page.goto(`${here.home}/ledger?status=planned&sort=value`);
    const rows = await page.locator('.ledger tbody .number').allTextContents();
    expect(rows.map((r) => r.trim())).toEqual(claims.slice(0, 50).map((c) => c.written));
  });

  test('a subject is merged into another and the merging undone', async () => {
    const [from, into] = listSubjects(here.store, '', 2);
    await page.goto(`${here.home}/subject?${new URLSearchParams({ id: from!.id })}`);
    await page.keyboard.press('m');
    await page.keyboard.type(into!.name);
    await press('Enter');
    expect(mergers(here.store)).toEqual([{ subject: from!.id, into: into!.id, name: into!.name }]);
    expect(await page.textContent('h1')).toBe(into!.name);
    expect(await page.textContent('.lead')).toContain(from!.name);
    await press('Backspace');
    expect(mergers(here.store)).toEqual([]);
  });

  test('a rejected claim leaves the ledger, and comes back with undo', async () => {
    const [claim] = allClaims(here.store);
    const lines = (): number => [...exportLines(here.store, 'jsonl')].length;
    const before = lines();
    await page.goto(`${here.home}/claim/${claim!.id}`);
    await page.selectOption('[name=fault]', 'wrong value');
    await page.focus('button[value=reject]');
    await press('Enter');
    expect(await page.textContent('.ruling')).toContain('Rejected');
    expect(lines()).toBe(before - 1);
    expect(
      (await (await context.request.get(`${here.home}/ledger.jsonl`)).text()).trim().split('\n').length,
    ).toBe(before - 1);
    await press('Backspace');
    expect(lines()).toBe(before);
  });

  test('without a script every decision is a button', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const plain = await bare.newPage();
    await plain.goto(here.serving.url);
    await plain.waitForURL('**/queue');
    const [first = '', second = ''] = open();
    await plain.click('.queue a');
    await plain.click('button[value="o"]');
    expect(plain.url()).toContain(second);
    expect(stateOf(first)).toBe('dismissed');
    expect(await plain.textContent('[role=status]')).toContain('same origin');
    await plain.click('.undo button');
    expect(stateOf(first)).toBe('open');
    await bare.close();
  });

  test('no script failed and the policy stopped nothing', () => {
    expect(troubles.filter((t) => !t.includes('409'))).toEqual([]);
  });
});
