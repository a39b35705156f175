import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../pipeline/model/finding.ts';
import { type Desk, deskOf } from '../../pipeline/review/core/desk.ts';
import { firstFilter } from '../../pipeline/review/core/filter.ts';
import { ingest } from '../../pipeline/run/ingest.ts';
import { loadRulebook } from '../../pipeline/run/load-rules.ts';
import { allFindings } from '../../pipeline/store/find-findings.ts';
import { queuePage } from '../../pipeline/store/find-queue.ts';
import { openStore, type Store } from '../../pipeline/store/open-store.ts';

/** A folder with articles and a store, and people who decide on it. */
export interface Workshop {
  readonly folder: string;
  readonly path: string;
  readonly store: Store;
  readonly desk: (who?: string, store?: Store) => Desk;
  /** Writes or overwrites articles (name → text) and ingests the folder, with further rules where given. */
  readonly publish: (articles: Readonly<Record<string, string>>, rules?: readonly string[]) => Promise<void>;
  readonly asking: () => Finding[];
  readonly open: () => string[];
  readonly close: () => void;
}

const builtIn = loadRulebook();

export function workshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'claims-review-'));
  const path = join(folder, 's.db');
  const store = openStore(path);
  let clock = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1) + clock++ * 1000).toISOString();
  return {
    folder,
    path,
    store,
    desk: (who = 'ada', of = store) => deskOf(of, { who, now, rules: [] }),
    async publish(articles, rules = []) {
      for (const [name, text] of Object.entries(articles)) {
        const file = join(folder, 'articles', name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      await ingest(store, [join(folder, 'articles')], {
        rules: rules.length > 0 ? loadRulebook({ folders: rules }) : builtIn,
        kind: 'files',
        flags: {},
        input: 'files',
        jobs: 1,
        maxBytes: 8_000_000,
        again: rules.length > 0,
        now,
        stopped: () => false,
        onTrouble: ({ message }) => {
          throw new Error(message);
        },
        onProgress: () => {},
        onChecking: () => {},
      } as Parameters<typeof ingest>[2]);
    },
    asking: () => [...allFindings(store, true)],
    open: () => queuePage(store, firstFilter, 100, null).rows.map(({ id }) => id),
    close() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An article with its metadata in front. */
export const article = (publisher: string, published: string, body: string, title = 'The dam'): string =>
  `---\ntitle: ${title}\npublisher: ${publisher}\npublished: ${published}\n---\n\n${body}\n`;
