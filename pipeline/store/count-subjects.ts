import type { Store } from './open-store.ts';

/** What claims are about, as the articles name it, and how often. */
export interface SubjectCount {
  readonly id: string;
  /** The spelling of most claims. */
  readonly name: string;
  readonly claims: number;
  readonly documents: number;
}

/** Every subject of the store, the most frequent first. */
export const countSubjects = (store: Store): SubjectCount[] =>
  store
    .prepare(
      `SELECT subject AS id, claims, documents,
         (SELECT subject_name FROM claim AS c WHERE c.subject = s.subject
          GROUP BY subject_name ORDER BY count(*) DESC, subject_name LIMIT 1) AS name
       FROM (SELECT subject, count(*) AS claims, count(DISTINCT document) AS documents
             FROM claim WHERE subject IS NOT NULL GROUP BY subject) AS s
       ORDER BY claims DESC, id`,
    )
    .all() as SubjectCount[];
