import { isOfAnyTime, MOST, mayTellOfOneMatter } from '../../check/affair/affair.ts';
import { ownBucket } from '../../check/buckets-of.ts';
import { checkBucket } from '../../check/check.ts';
import { type CheckContext, contextOf } from '../../check/context.ts';
import type { Claim } from '../../model/claim.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import {
  claimsInRows,
  claimsOfDocument,
  documentsInBucket,
  documentsOfBucket,
  isOneSlot,
  ReadClaims,
  rowsInBucket,
} from '../../store/find-claims.ts';
import { type FindingRow, findingRow } from '../../store/finding-row.ts';
import type { Store } from '../../store/open-store.ts';
import { originOfDocument } from '../../store/origins.ts';
import { type Amend, amended, amendsOf } from '../amend.ts';

/** Claims held at once while buckets are checked. */
const MOST_READ = 40_000;

const OWN = ownBucket('');

/**
 * What there is to say of buckets. It only reads, and keeps what it has read until `renew`: whoever uses it sees to it that the store
 * stays the same in between. The claims of a bucket come in the order of paths, so the findings do not depend on the order of ingesting.
 */
export class BucketFindings {
  private readonly store: Store;
  private readonly context: CheckContext;
  private readonly read = new ReadClaims();
  private amend: Amend | null = null;
  private writings: number | null = null;

  constructor(store: Store, rulebook: Rulebook) {
    this.store = store;
    this.context = contextOf(rulebook, { of: (id) => this.originOf(id), groups: [] });
  }

  /** Before the first bucket, and whenever something may have been written. */
  renew(): void {
    this.read.clear();
    this.amend = amendsOf(this.store);
  }

  /** The same, only where somebody else has written since: for who writes nothing himself that a check reads. */
  renewAfter(writings: number): void {
    if (writings !== this.writings) this.renew();
    this.writings = writings;
  }

  of(bucket: string): FindingRow[] {
    if (this.read.claims.size > MOST_READ) this.read.clear();
    const claims = amended(this.claimsOf(bucket), this.amend);
    return checkBucket(bucket, claims, this.context).map(findingRow);
  }

  private originOf(id: string): string {
    const origin = this.read.origins.get(id) ?? originOfDocument(this.store, id);
    this.read.origins.set(id, origin);
    return origin;
  }

  /** An article's own arithmetic has no rows among the buckets: it is checked while reading, and here only after a reviewer's word. */
  private claimsOf(bucket: string): Claim[] {
    if (bucket.startsWith(OWN)) return claimsOfDocument(this.store, bucket.slice(OWN.length));
    const rows = rowsInBucket(this.store, bucket);
    // a single claim has nothing to be compared with
    return rows.length > 1 && this.isWorth(bucket) ? claimsInRows(this.store, rows, this.read) : [];
  }

  /** Whether the check of a bucket can find anything, as far as its keys and its documents tell: reading claims is the dearest part of it. */
  private isWorth(bucket: string): boolean {
    switch (bucket.charAt(0)) {
      case 'a': // accounts of one affair are held against each other, never against themselves
        return isOfAnyTime(bucket)
          ? mayTellOfOneMatter(documentsOfBucket(this.store, bucket, MOST, this.read), this.context.rules)
          : documentsInBucket(this.store, bucket, 1) > 1;
      case 'w': // what meets in one slot is judged there
        return !isOneSlot(this.store, bucket) && documentsInBucket(this.store, bucket, 1) > 1;
      default:
        return true;
    }
  }
}
