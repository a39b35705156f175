import { setImmediate } from 'node:timers/promises';
import { ownBucket } from '../check/buckets-of.ts';
import { checkBucket } from '../check/check.ts';
import { contextOf } from '../check/context.ts';
import type { Claim } from '../model/claim.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { claimsInBucket, claimsOfDocument, isShared } from '../store/find-claims.ts';
import type { Store } from '../store/open-store.ts';
import { originOfDocument } from '../store/origins.ts';
import { putFindings } from '../store/put-findings.ts';
import { countStale, someStale, unmarkStale } from '../store/stale.ts';
import { amended, amendsOf } from './amend.ts';

/** Checks buckets and puts their findings in the place of what they had; within a transaction of the caller. */
export type Recheck = (buckets: Iterable<string>, when: string) => void;

/**
 * Only what lost or gained a claim has to be checked again. The claims of a bucket come in the order of paths, so the findings do
 * not depend on the order of ingesting.
 */
export function recheck(store: Store, rulebook: Rulebook): Recheck {
  let known = new Map<string, string>();
  const of = (id: string): string => {
    const origin = known.get(id) ?? originOfDocument(store, id);
    known.set(id, origin);
    return origin;
  };
  const context = contextOf(rulebook, { of, groups: [] });
  return (buckets, when) => {
    known = new Map(); // they may have moved since the last time
    const amend = amendsOf(store);
    for (const bucket of [...buckets].sort()) {
      const claims = amended(claimsOf(store, bucket), amend);
      putFindings(store, bucket, checkBucket(bucket, claims, context), when);
      unmarkStale(store, bucket);
    }
  };
}

const OWN = ownBucket('');

/** An article's own arithmetic has no rows among the buckets: it is checked while reading, and here only after a reviewer's word. */
function claimsOf(store: Store, bucket: string): Claim[] {
  if (bucket.startsWith(OWN)) return claimsOfDocument(store, bucket.slice(OWN.length));
  return isShared(store, bucket) ? claimsInBucket(store, bucket) : [];
}

/** So many buckets a transaction: short enough that another program gets its turn. */
const AT_ONCE = 200;

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
    if (stopped()) return;
    onProgress(left);
    store.database.transaction(() => check(names, now())).immediate();
    left -= names.length;
    await setImmediate(); // lets Ctrl-C be heard
  }
}
