import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Store } from '../../store/open-store.ts';
import { putFindings } from '../../store/put-findings.ts';
import { unmarkStale } from '../../store/stale.ts';
import { writingsOfOthers } from '../../store/writings-of-others.ts';
import { BucketFindings } from './bucket-findings.ts';

/** Checks buckets and puts their findings in the place of what they had; within a transaction of the caller. */
export type Recheck = (buckets: Iterable<string>, when: string) => void;

/**
 * Only what lost or gained a claim has to be checked again.
 * @param isAllThatWrites the caller writes nothing but findings and marks in between, so that claims that were read need not be read again
 */
export function recheck(store: Store, rulebook: Rulebook, isAllThatWrites = false): Recheck {
  const findings = new BucketFindings(store, rulebook);
  return (buckets, when) => {
    const names = [...buckets].sort();
    if (isAllThatWrites) findings.renewAfter(writingsOfOthers(store));
    else findings.renew();
    for (const name of names) putFindings(store, name, findings.of(name), when);
    unmarkStale(store, names);
  };
}
