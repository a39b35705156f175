import type { Claim } from '../model/claim.ts';
import { claimOf, claimSelect } from './claim-row.ts';
import { like, wordsIn } from './find-ledger.ts';
import type { Store } from './open-store.ts';

/** A subject as a list shows it. */
export interface ListedSubject {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
  readonly metrics: number;
}

/** The subjects with the most claims; words are looked for in ids, which are the names in small letters. */
export function listSubjects(store: Store, text: string, count: number): ListedSubject[] {
  const words = wordsIn(text);
  const rows = store
    .prepare(
      `SELECT subject AS id, count(*) AS claims, count(DISTINCT metric) AS metrics FROM claim
       WHERE subject IS NOT NULL ${words.map(() => "AND subject LIKE ? ESCAPE '\\'").join(' ')}
       GROUP BY subject ORDER BY claims DESC, subject LIMIT ?`,
    )
    .all(...words.map(like), count) as Omit<ListedSubject, 'name'>[];
  return rows.map((row) => ({ ...row, name: nameOfSubject(store, row.id) ?? row.id }));
}

/** How a subject is called where it was read first. */
export const nameOfSubject = (store: Store, subject: string): string | null =>
  (store.prepare('SELECT subject_name FROM claim WHERE subject = ? LIMIT 1').pluck().get(subject) as
    | string
    | undefined) ?? null;

/** The subject of an id, or the one with the most claims of a name; `null` where no claim is about it. */
export function subjectCalled(store: Store, named: string): { id: string; name: string } | null {
  const row = store
    .prepare(
      `SELECT subject AS id, min(subject_name) AS name FROM claim WHERE subject = ? OR subject_name = ? COLLATE NOCASE
       GROUP BY subject ORDER BY subject = ? DESC, count(*) DESC, subject LIMIT 1`,
    )
    .get(named, named, named);
  return (row as { id: string; name: string } | undefined) ?? null;
}

/** Claims read to be about one of some subjects, or put under one by a reviewer; metric by metric. */
export function claimsOfSubjects(store: Store, ids: readonly string[], most: number): Claim[] {
  const found = new Map<string, Claim>();
  const add = (rows: unknown[]): void => {
    for (const row of rows as unknown[][]) {
      const claim = claimOf(row);
      found.set(`${claim.document.id} ${claim.id}`, claim);
    }
  };
  for (const id of ids) {
    add(
      store
        .prepare(`${claimSelect} WHERE claim.subject = ? ORDER BY claim.metric, claim.rowid LIMIT ?`)
        .raw()
        .all(id, Math.max(0, most - found.size)),
    );
    add(
      store
        .prepare(
          `${claimSelect} WHERE claim.id IN (SELECT claim FROM amendment WHERE json_extract(change, '$.correction.subject.id') = ?) LIMIT ?`,
        )
        .raw()
        .all(id, most),
    );
  }
  return [...found.values()];
}
