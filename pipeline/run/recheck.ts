import { setImmediate } from 'node:timers/promises';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Store } from '../store/open-store.ts';
import { putFindings } from '../store/put-findings.ts';
import { countStale, someStale, unmarkStale } from '../store/stale.ts';
import { BucketFindings } from './bucket-findings.ts';

/** Checks buckets and puts their findings in the place of what they had; within a transaction of the caller. */
export type Recheck = (buckets: Iterable<string>, when: string) => void;

/** Only what lost or gained a claim has to be checked again. */
export function recheck(store: Store, rulebook: Rulebook): Recheck {
  const findings = new BucketFindings(store, rulebook);
  return (buckets, when) => {
    const names = [...buckets].sort();
    findings.renew();
    for (const name of names) putFindings(store, name, findings.of(name), when);
    unmarkStale(store, names);
  };
}

/** So many buckets are looked up at a time. */
const AT_ONCE = 1000;
/** Buckets that are checked between two looks at the clock. */
const FEW = 250;
/** Milliseconds that a transaction stays open: another program waits no longer than that. */
const MOMENT = 500;

export interface CatchUpOptions {
  readonly now: () => string;
  /** Asked between transactions; what is left stays marked. */
  readonly stopped: () => boolean;
  readonly onProgress: (left: number) => void;
}

/** Checks what was only marked, each bucket once however many documents touched it. */
export async function catchUp(
  store: Store,
  check: Recheck,
  { now, stopped, onProgress }: CatchUpOptions,
): Promise<void> {
  let left = countStale(store);
  for (let names = someStale(store, AT_ONCE); names.length > 0; names = someStale(store, AT_ONCE)) {
    for (let at = 0; at < names.length; ) {
      if (stopped()) return;
      onProgress(left);
      const from = at;
      const begun = performance.now();
      store.database
        .transaction(() => {
          for (; at < names.length && performance.now() - begun < MOMENT; at += FEW)
            check(names.slice(at, at + FEW), now());
        })
        .immediate();
      left -= Math.min(at, names.length) - from;
      await setImmediate(); // lets Ctrl-C be heard
    }
  }
}
