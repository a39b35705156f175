import type { FindingState, Verdict } from '../model/finding.ts';
import type { Store } from './open-store.ts';

/** What a store holds, for `claims status`. */
export interface Counts {
  readonly documents: number;
  readonly claims: number;
  readonly compared: number;
  readonly decisions: number;
  readonly findings: readonly {
    readonly verdict: Verdict;
    readonly state: FindingState;
    readonly count: number;
  }[];
}

export const countRows = (store: Store): Counts => ({
  documents: count(store, 'SELECT count(*) FROM document'),
  claims: count(store, 'SELECT count(*) FROM claim'),
  compared: count(store, 'SELECT count(*) FROM claim WHERE subject IS NOT NULL AND metric IS NOT NULL'),
  decisions: count(store, 'SELECT count(*) FROM decision'),
  findings: store
    .prepare(
      'SELECT verdict, state, count(*) AS count FROM finding GROUP BY verdict, state ORDER BY verdict, state',
    )
    .all() as Counts['findings'],
});

const count = (store: Store, sql: string): number => store.prepare(sql).pluck().get() as number;
