import { bucketsOf, ownBucket } from '../check/buckets-of.ts';
import { type Amendment, corrected } from '../model/amendment.ts';
import type { Claim } from '../model/claim.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import {
  amendmentOf,
  hasAmendments,
  mergedInto,
  type PlacedClaim,
  placedAmended,
  setBuckets,
} from '../store/amendments.ts';
import { allClaims } from '../store/find-claims.ts';
import type { Store } from '../store/open-store.ts';

/** A claim as the reviewers leave it; `null` where they rejected it. */
export type Amend = (claim: Claim) => Claim | null;

/** Reads the reviewers' word once; `null` where they have said nothing of any claim. */
export function amendsOf(store: Store): Amend | null {
  if (!hasAmendments(store)) return null;
  const heads = new Map<string, ReturnType<typeof mergedInto>>();
  const headOf = (id: string) => {
    const known = heads.get(id);
    if (known !== undefined) return known;
    const head = mergedInto(store, id);
    heads.set(id, head);
    return head;
  };
  return (claim) => {
    const amendment = amendmentOf(store, claim.id);
    if (amendment?.kind === 'rejected') return null;
    const read = amendment ? corrected(claim, amendment.correction) : claim;
    const head = read.subject && headOf(read.subject.id);
    return head && read.subject ? { ...read, subject: { ...read.subject, ...head } } : read;
  };
}

/** The claims of the ledger: all that were read, as the reviewers leave them. */
export function* ledgerClaims(store: Store): Generator<Claim> {
  const amend = amendsOf(store);
  for (const claim of allClaims(store)) {
    const left = amend ? amend(claim) : claim;
    if (left) yield left;
  }
}

/** Claims → each as the reviewers leave it, without the rejected ones. */
export const amended = (claims: readonly Claim[], amend: Amend | null): readonly Claim[] =>
  amend === null ? claims : claims.flatMap((claim) => amend(claim) ?? []);

/**
 * Puts claims where the reviewers' word says that they belong: rejected ones nowhere, corrected ones under the slot they were
 * given. Within the caller's transaction. @returns the buckets to check again, those of the articles' own arithmetic too
 */
export function rebucket(store: Store, rulebook: Rulebook, claims: readonly PlacedClaim[]): Set<string> {
  const touched = new Set<string>();
  const amend = amendsOf(store);
  for (const { row, claim, format } of claims) {
    const own = ownBucket(claim.document.id);
    const read = amend ? amend(claim) : claim;
    const table = format === 'csv';
    // a row is no prose (see import-csv), and where a person has said what a figure is, its wording has no say any more
    const bySlot = table || isToldBy(amendmentOf(store, claim.id));
    const names = (read ? bucketsOf(read, rulebook) : []).filter(
      (name) => name !== own && (!bySlot || /^[st]\|/.test(name)),
    );
    // a correction may leave the keys and still change the figure under them
    for (const name of [...setBuckets(store, row, names), ...names]) touched.add(name);
    if (!table) touched.add(own);
  }
  return touched;
}

const isToldBy = (amendment: Amendment | null): boolean =>
  amendment?.kind === 'corrected' &&
  Boolean(amendment.correction.subject ?? amendment.correction.metric ?? amendment.correction.period);

/** What a document that came in anew has of claims that the reviewers know. @returns the buckets to check again */
export function amendDocument(store: Store, rulebook: Rulebook, document: string): Set<string> {
  return hasAmendments(store) ? rebucket(store, rulebook, placedAmended(store, document)) : new Set();
}
