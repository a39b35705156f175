import type { CheckedRules } from '../../rulebook/rulebook.ts';

/** What a thread that checks has to know; survives being sent to it. */
export interface CheckSettings {
  /** The store's file. */
  readonly path: string;
  readonly checked: CheckedRules;
}

/** Buckets to be checked by a thread; its answer is the findings of each, in the same order. */
export interface CheckQuestion {
  readonly buckets: readonly string[];
  /** What `writingsOfOthers` said when it was asked: while it says the same, the thread need not read anything twice. */
  readonly writings: number;
}
