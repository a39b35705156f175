import type { Severity, Verdict } from '../model/finding.ts';
import type { Store } from './open-store.ts';

/** What a finding was from an instant on; `verdict` is `null` where it was no longer found. */
export interface Moment {
  readonly when: string;
  readonly verdict: Verdict | null;
  readonly severity: Severity | null;
  /** Ids of the claims. */
  readonly members: readonly string[];
}

/** Oldest first. */
export const historyOf = (store: Store, finding: string): Moment[] =>
  (
    store
      .prepare('SELECT "when", verdict, severity, members FROM history WHERE finding = ? ORDER BY sequence')
      .all(finding) as (Omit<Moment, 'members'> & { members: string })[]
  ).map((row) => ({ ...row, members: JSON.parse(row.members) as string[] }));
