import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const { CLAIMS_CHROMIUM: given } = process.env;
const PLACES = given ? [given] : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium lies on this machine, or `null`. */
export const chromiumPath: string | null = PLACES.find((path) => existsSync(path)) ?? null;

/** True where the tests must not be left out: CI says so. */
export const needed = process.env.CLAIMS_NEED_BROWSER === '1';

/** Said once, by the first of the files that need one. */
export const leftOut = 'browser tests left out: no Chromium on this machine (apt-get install chromium)\n';

/** Starts Chromium without any traffic of its own. Throws where there is none. */
export async function startChromium(): Promise<{ browser: Browser; stop: () => Promise<void> }> {
  if (chromiumPath === null)
    throw new Error(`CLAIMS_NEED_BROWSER is set, but there is no Chromium at ${PLACES.join(', ')}`);
  const home = mkdtempSync(join(tmpdir(), 'claims-chromium-'));
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    browser,
    stop: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
