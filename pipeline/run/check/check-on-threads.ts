import type { FindingRow } from '../../store/finding-row.ts';
import type { Store } from '../../store/open-store.ts';
import { putFindings } from '../../store/put-findings.ts';
import { someStale, unmarkStale } from '../../store/stale.ts';
import { writingsOfOthers } from '../../store/writings-of-others.ts';
import type { LoadedRules } from '../load-rules.ts';
import { ThreadPool } from '../threads/thread-pool.ts';
import type { CheckQuestion, CheckSettings } from './check-question.ts';
import type { CheckStep } from './check-step.ts';
import type { Recheck } from './recheck.ts';

/** Buckets of a question. */
const EACH = 100;
/** Questions of a thread that are written together, while it has twice as many to go on with. */
const TOGETHER = 30;
/** Buckets between two rests of the threads: SQLite can begin its log anew only while nobody reads. */
const ROUND = 20_000;

/**
 * Threads read and check what is stale, while the caller writes what they have found before. What a thread has found is written only
 * if nobody else has written to the store since it was asked; otherwise, and where a thread fails, the buckets are checked where
 * they are written.
 */
export async function* checkOnThreads(
  store: Store,
  checked: LoadedRules['checked'],
  jobs: number,
  check: Recheck,
): AsyncGenerator<CheckStep[]> {
  const settings: CheckSettings = { path: store.path, checked: { ...checked, examples: [] } };
  const threads = new ThreadPool<CheckQuestion, FindingRow[][]>('check-worker', settings, jobs);
  const together = jobs * TOGETHER;
  try {
    for (let names = someStale(store, ROUND); names.length > 0; names = someStale(store, ROUND)) {
      const asked: Asked[] = [];
      const ask = (): void => {
        for (; names.length > 0 && asked.length < 2 * together; names = names.slice(EACH))
          asked.push(askFor(store, threads, names.slice(0, EACH)));
      };
      ask();
      while (asked.length > 0) {
        const ready = asked.splice(0, together);
        const found = await Promise.all(ready.map((question) => question.found));
        ask();
        yield ready.map((question, i) => stepOf(store, question, found[i]!, check));
      }
    }
  } finally {
    await threads.stop();
  }
}

interface Asked extends CheckQuestion {
  /** `null` where the thread failed. */
  readonly found: Promise<FindingRow[][] | null>;
}

function askFor(
  store: Store,
  threads: ThreadPool<CheckQuestion, FindingRow[][]>,
  buckets: readonly string[],
): Asked {
  const question = { buckets, writings: writingsOfOthers(store) }; // before anything is read
  return { ...question, found: threads.ask(question).catch(() => null) };
}

function stepOf(
  store: Store,
  { buckets, writings }: Asked,
  found: readonly FindingRow[][] | null,
  check: Recheck,
): CheckStep {
  return {
    size: buckets.length,
    write(when) {
      if (found === null || writingsOfOthers(store) !== writings) return check(buckets, when);
      for (const [i, bucket] of buckets.entries()) putFindings(store, bucket, found[i]!, when);
      unmarkStale(store, buckets);
    },
  };
}
