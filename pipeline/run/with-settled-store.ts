import { availableParallelism } from 'node:os';
import type { Store } from '../store/open-store.ts';
import { countStale } from '../store/stale.ts';
import { StoreError } from '../store/store-error.ts';
import { catchUp } from './check/catch-up.ts';
import { loadRulebook } from './load-rules.ts';
import { withStore } from './with-store.ts';

export interface SettleOptions {
  readonly rules: readonly string[];
  readonly now: () => string;
  readonly say: (line: string) => void;
}

/**
 * Opens a store to look at. What an interrupted ingest left unchecked is checked first, so that nobody reads findings that are
 * behind their claims; where the store cannot be written, that is said.
 */
export async function withSettledStore<T>(
  path: string,
  { rules, now, say }: SettleOptions,
  use: (store: Store) => T | Promise<T>,
): Promise<T> {
  const left = await withStore(path, { readOnly: true }, countStale);
  if (left > 0) {
    say(`an ingest was interrupted: checking the ${left} slots that it left`);
    const loaded = loadRulebook({ folders: rules });
    try {
      await withStore(path, {}, (store) =>
        catchUp(store, loaded, {
          jobs: availableParallelism(),
          now,
          stopped: () => false,
          onProgress: () => {},
        }),
      );
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      say(`${error.message}; the findings of ${left} slots are out of date`);
    }
  }
  return withStore(path, { readOnly: true }, use);
}
