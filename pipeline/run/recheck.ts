import { checkBucket } from '../check/check.ts';
import { contextOf } from '../check/context.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { claimsInBucket } from '../store/find-claims.ts';
import type { Store } from '../store/open-store.ts';
import { originOfDocument } from '../store/origins.ts';
import { putFindings } from '../store/put-findings.ts';

/** Checks buckets and puts their findings in the place of what they had; within the transaction that changed them. */
export type Recheck = (buckets: Iterable<string>, when: string) => void;

/**
 * Only what lost or gained a claim has to be checked again. The claims of a bucket come in the order of paths, so the findings do
 * not depend on the order of ingesting.
 */
export function recheck(store: Store, rulebook: Rulebook): Recheck {
  const context = contextOf(rulebook, { of: (id) => originOfDocument(store, id), groups: [] });
  return (buckets, when) => {
    for (const bucket of [...buckets].sort())
      putFindings(store, bucket, checkBucket(bucket, claimsInBucket(store, bucket), context), when);
  };
}
