import { setImmediate } from 'node:timers/promises';
import { ownBucket } from '../check/buckets-of.ts';
import { checkBucket } from '../check/check.ts';
import { contextOf } from '../check/context.ts';
import type { Claim } from '../model/claim.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import {
  claimsInBucket,
  claimsOfDocument,
  isAcross,
  isOneSlot,
  isShared,
  type ReadClaims,
} from '../store/find-claims.ts';
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
    const read: ReadClaims = new Map();
    for (const bucket of [...buckets].sort()) {
      if (read.size > MOST_READ) read.clear();
      const claims = amended(claimsOf(store, bucket, read), amend);
      putFindings(store, bucket, checkBucket(bucket, claims, context), when);
      unmarkStale(store, bucket);
    }
  };
}

/** Claims held at once while buckets are checked. */
const MOST_READ = 20_000;

const OWN = ownBucket('');

/** An article's own arithmetic has no rows among the buckets: it is checked while reading, and here only after a reviewer's word. */
function claimsOf(store: Store, bucket: string, read: ReadClaims): Claim[] {
  if (bucket.startsWith(OWN)) return claimsOfDocument(store, bucket.slice(OWN.length));
  return isWorth(store, bucket) ? claimsInBucket(store, bucket, read) : [];
}

/** Whether the check of a bucket can find anything, as far as its keys tell: reading claims is the dearest part of it. */
function isWorth(store: Store, bucket: string): boolean {
  switch (bucket.charAt(0)) {
    case 'a': // accounts of one affair are held against each other, never against themselves
      return isAcross(store, bucket);
    case 'w': // what meets in one slot is judged there
      return !isOneSlot(store, bucket) && isAcross(store, bucket);
    default:
      return isShared(store, bucket);
  }
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
