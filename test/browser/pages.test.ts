import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstFilter } from '../../pipeline/review/core/filter.ts';
import { allClaims } from '../../pipeline/store/find-claims.ts';
import { queueIds } from '../../pipeline/store/find-queue.ts';
import { listSubjects } from '../../pipeline/store/list-subjects.ts';
import { chromiumPath, needed, startChromium } from './browser.ts';
import { filled, type Served, served } from './served-store.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const screens = join(import.meta.dirname, '../../.build/screens');
const WIDTHS = [1440, 390] as const;

/** Every page there is, with the words of its address. */
const pagesOf = ({ store }: Served): Record<string, string> => {
  const [first = ''] = queueIds(store, firstFilter);
  const [claim] = allClaims(store);
  const subject = listSubjects(store, '', 1)[0]?.id ?? '';
  return {
    queue: '/queue',
    'queue-all': '/queue?state=any&verdict=any',
    'queue-empty': '/queue?state=confirmed',
    finding: `/finding/${first}`,
    all: '/all',
    ledger: '/ledger',
    subjects: '/subjects',
    subject: `/subject?id=${encodeURIComponent(subject)}`,
    documents: '/documents',
    document: `/document/${claim?.document.id}`,
    claim: `/claim/${claim?.id}`,
    search: '/search?q=cent',
    help: '/help',
    missing: '/nothing/here',
  };
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** The narrow page holds the same marks in the same colours: there, only what depends on the width. */
const NARROW =
  "{ type: 'rule', values: ['target-size', 'scrollable-region-focusable', 'link-in-text-block'] }";
const ALL = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";

async function violations(page: Page, only = ALL): Promise<string[]> {
  await page.evaluate(await axeSource());
  const found = (await page.evaluate(
    `axe.run({ runOnly: ${only} }).then((r) => r.violations)`,
  )) as Violation[];
  return found.map(
    (v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)} ${v.nodes[0]?.failureSummary.slice(0, 200)}`,
  );
}

let source: string | null = null;
const axeSource = async (): Promise<string> => {
  const { readFile } = await import('node:fs/promises');
  source ??= await readFile(axe, 'utf8');
  return source;
};

describe.skipIf(chromiumPath === null && !needed)('every page, in light and dark', () => {
  let here: Served;
  let browser: Browser;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const original = filled('sources');
    here = await served(original.path);
    original.remove();
    ({ browser, stop } = await startChromium());
    mkdirSync(screens, { recursive: true });
  });
  afterAll(async () => {
    await stop?.();
    await here?.end();
  });

  const visit = async (scheme: 'light' | 'dark'): Promise<BrowserContext> => {
    // our policy forbids what the checker does to get into the page; the pages are served with it all the same
    const context = await browser.newContext({ colorScheme: scheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(here.serving.url);
    await page.waitForURL('**/queue');
    await page.close();
    return context;
  };

  test('the checker finds what is wrong', async () => {
    const context = await visit('light');
    const page = await context.newPage();
    await page.goto(`${here.home}/help`);
    await page.evaluate("document.querySelector('main').innerHTML = '<input><img src=x>'");
    expect((await violations(page)).map((v) => v.split(':')[0])).toEqual(
      expect.arrayContaining(['image-alt', 'label']),
    );
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    '%s: no violation, no sideways scrolling',
    async (scheme) => {
      const context = await visit(scheme);
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) wrong.push(message.text());
      });
      page.on('pageerror', (error) => wrong.push(error.message));
      for (const [name, path] of Object.entries(pagesOf(here)))
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(here.home + path);
          wrong.push(
            ...(await violations(page, width === 1440 ? ALL : NARROW)).map((v) => `${name} ${width}: ${v}`),
          );
          const over = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
          if (over > 0) wrong.push(`${name} ${width}: ${over} px too wide`);
          await page.screenshot({ path: join(screens, `${name}-${scheme}-${width}.png`), fullPage: true });
        }
      await context.close();
      expect(wrong).toEqual([]);
      expect(here.troubles).toEqual([]);
    },
    160_000,
  );
});
