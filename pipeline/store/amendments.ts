import type { Amendment, Correction } from '../model/amendment.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { claimOf, claimSelect } from './claim-row.ts';
import { decisionsOn, standingOf } from './decisions.ts';
import type { Store } from './open-store.ts';

/**
 * What the standing decisions on a claim make of it, kept beside the claims so that a check finds it with one look-up. It follows
 * from the decisions and is worked out again with each of them, within the transaction of the caller.
 */
export function refreshAmendment(store: Store, claim: string): void {
  const change = amendmentIn(standingOf(decisionsOn(store, 'claim', claim)));
  store.prepare('DELETE FROM amendment WHERE claim = ?').run(claim);
  if (change)
    store.prepare('INSERT INTO amendment (claim, change) VALUES (?, ?)').run(claim, JSON.stringify(change));
}

/** The last word counts; corrections of several slots add up. */
function amendmentIn(standing: readonly Decision[]): Amendment | null {
  let amendment: Amendment | null = null;
  for (const { action, detail } of standing) {
    if (action === 'reject') amendment = { kind: 'rejected' };
    else if (action === 'accept') amendment = null;
    else if (action === 'correct') {
      const { correction = {} } = JSON.parse(detail ?? '{}') as { correction?: Correction };
      const before: Correction = amendment?.kind === 'corrected' ? amendment.correction : {};
      amendment = { kind: 'corrected', correction: { ...before, ...correction } };
    }
  }
  return amendment;
}

export const amendmentOf = (store: Store, claim: string): Amendment | null => {
  const change = store.prepare('SELECT change FROM amendment WHERE claim = ?').pluck().get(claim);
  return change === undefined ? null : (JSON.parse(change as string) as Amendment);
};

/** What the standing decisions on a subject make of it. */
export function refreshMerger(store: Store, subject: string): void {
  const last = standingOf(decisionsOn(store, 'entity', subject)).at(-1);
  store.prepare('DELETE FROM merger WHERE subject = ?').run(subject);
  if (last?.action !== 'merge') return;
  const { into } = JSON.parse(last.detail ?? '{}') as { into: { id: string; name: string } };
  store
    .prepare('INSERT INTO merger (subject, into_id, into_name) VALUES (?, ?, ?)')
    .run(subject, into.id, into.name);
}

/** What a subject is one with, through all that has been merged; `null` where it stands for itself. */
export function mergedInto(
  store: Store,
  subject: string,
): { readonly id: string; readonly name: string } | null {
  const find = store.prepare('SELECT into_id AS id, into_name AS name FROM merger WHERE subject = ?');
  let found: { id: string; name: string } | null = null;
  for (let next = subject, depth = 0; depth < 32; depth++) {
    const row = find.get(next) as { id: string; name: string } | undefined;
    if (!row) break;
    found = row;
    next = row.id;
  }
  return found;
}

/** All subjects that are one with another by a reviewer's word. */
export const mergers = (store: Store): { subject: string; into: string; name: string }[] =>
  store
    .prepare('SELECT subject, into_id AS "into", into_name AS name FROM merger ORDER BY subject')
    .all() as { subject: string; into: string; name: string }[];

/** True where any claim is read otherwise than it stands in its row. */
export const hasAmendments = (store: Store): boolean =>
  store.prepare('SELECT EXISTS (SELECT 1 FROM amendment) OR EXISTS (SELECT 1 FROM merger)').pluck().get() ===
  1;

/** A claim with its row and the kind of its document. */
export interface PlacedClaim {
  readonly row: number;
  readonly claim: Claim;
  readonly format: string;
}

const PLACED = claimSelect.replace('SELECT ', 'SELECT claim.rowid, document.format, ');

function placed(store: Store, where: string, ...values: readonly string[]): PlacedClaim[] {
  const rows = store
    .prepare(`${PLACED} WHERE ${where}`)
    .raw()
    .all(...values) as unknown[][];
  return rows.map(([row, format, ...cells]) => ({
    row: row as number,
    format: format as string,
    claim: claimOf(cells),
  }));
}

/** The rows of a claim: usually one. */
export const placedById = (store: Store, claim: string): PlacedClaim[] =>
  placed(store, 'claim.id = ?', claim);

/** The claims that were read to be about a subject. */
export const placedBySubject = (store: Store, subject: string): PlacedClaim[] =>
  placed(store, 'claim.subject = ?', subject);

/** The claims of a document of which a reviewer has said something. */
export const placedAmended = (store: Store, document: string): PlacedClaim[] =>
  placed(
    store,
    'document.id = ? AND (claim.id IN (SELECT claim FROM amendment) OR claim.subject IN (SELECT subject FROM merger))',
    document,
  );

/** Puts a claim under other keys. @returns those that lost or gained it */
export function setBuckets(store: Store, row: number, names: readonly string[]): string[] {
  const before = store.prepare('SELECT name FROM bucket WHERE claim = ?').pluck().all(row) as string[];
  const after = new Set(names);
  const gone = before.filter((name) => !after.delete(name));
  const remove = store.prepare('DELETE FROM bucket WHERE name = ? AND claim = ?');
  for (const name of gone) remove.run(name, row);
  const add = store.prepare('INSERT INTO bucket (name, claim) VALUES (?, ?)');
  for (const name of after) add.run(name, row);
  return [...gone, ...after];
}
