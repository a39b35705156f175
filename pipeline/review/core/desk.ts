import type { Rulebook } from '../../rulebook/rulebook.ts';
import { type Recheck, recheck } from '../../run/check/recheck.ts';
import { loadRules } from '../../run/load-rules.ts';
import type { Store } from '../../store/open-store.ts';

/** Where a reviewer sits: a store, who decides, and the clock. */
export interface Desk {
  readonly store: Store;
  readonly who: string;
  /** ISO instant. */
  readonly now: () => string;
  /** Loaded at the first decision that moves a claim: deciding on findings needs no rules. */
  readonly rules: () => Rulebook;
  readonly recheck: () => Recheck;
}

export interface DeskOptions {
  readonly who: string;
  readonly now: () => string;
  /** Folders of the user's own rules. */
  readonly rules: readonly string[];
}

export function deskOf(store: Store, { who, now, rules: folders }: DeskOptions): Desk {
  // pages: what a reviewer decides goes back into the file a little at a time, so that no key waits for all of it
  store.database.pragma('wal_autocheckpoint = 500');
  let rulebook: Rulebook | null = null;
  const rules = (): Rulebook => {
    rulebook ??= loadRules({ folders });
    return rulebook;
  };
  return { store, who, now, rules, recheck: () => recheck(store, rules()) };
}
