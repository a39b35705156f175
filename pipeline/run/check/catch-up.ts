import { setImmediate } from 'node:timers/promises';
import type { Store } from '../../store/open-store.ts';
import { countStale, someStale } from '../../store/stale.ts';
import type { LoadedRules } from '../load-rules.ts';
import { checkOnThreads } from './check-on-threads.ts';
import type { CheckStep } from './check-step.ts';
import { type Recheck, recheck } from './recheck.ts';

/** Fewer buckets than that are checked before threads have loaded their rules and come up to speed. */
const WORTH_A_THREAD = 10_000;
/** More threads than that find more than one can write. */
const MOST_THREADS = 3;
/** So many buckets are looked up at a time. */
const AT_ONCE = 1000;
/** Buckets that are checked between two looks at the clock. */
const FEW = 250;
/** Milliseconds that a transaction stays open: another program waits no longer than that. */
const MOMENT = 2000;

export interface CatchUpOptions {
  readonly jobs: number;
  readonly now: () => string;
  /** Asked between transactions; what is left stays marked. */
  readonly stopped: () => boolean;
  readonly onProgress: (left: number) => void;
}

/** Checks what was only marked, each bucket once however many documents touched it. The result does not depend on `jobs`. */
export async function catchUp(
  store: Store,
  { rulebook, checked }: Pick<LoadedRules, 'rulebook' | 'checked'>,
  { jobs, now, stopped, onProgress }: CatchUpOptions,
): Promise<void> {
  let left = countStale(store);
  const check = recheck(store, rulebook, true);
  const steps =
    jobs > 1 && left >= WORTH_A_THREAD
      ? checkOnThreads(store, checked, Math.min(jobs, MOST_THREADS), check)
      : checkHere(store, check);
  for await (const ready of steps)
    for (let at = 0; at < ready.length; ) {
      if (stopped()) return;
      onProgress(left);
      const begun = performance.now();
      store.database
        .transaction(() => {
          for (; at < ready.length && performance.now() - begun < MOMENT; at++) {
            ready[at]!.write(now());
            left -= ready[at]!.size;
          }
        })
        .immediate();
      await setImmediate(); // lets Ctrl-C be heard
    }
}

function* checkHere(store: Store, check: Recheck): Generator<CheckStep[]> {
  for (let names = someStale(store, AT_ONCE); names.length > 0; names = someStale(store, AT_ONCE)) {
    const steps: CheckStep[] = [];
    for (let at = 0; at < names.length; at += FEW) {
      const few = names.slice(at, at + FEW);
      steps.push({ size: few.length, write: (when) => check(few, when) });
    }
    yield steps;
  }
}
