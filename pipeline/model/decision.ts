/** What a reviewer said of a finding or a claim. Appended, never overwritten; undoing is another row. */
export interface Decision {
  /** Grows by one with each row of a store. */
  readonly sequence: number;
  readonly target: { readonly kind: 'finding' | 'claim' | 'entity'; readonly id: string };
  readonly action: string;
  readonly reason: string | null;
  /** JSON: what the decision was made on (`members`, `check`), which side is right (`side`), what a correction puts in the place. */
  readonly detail: string | null;
  readonly who: string;
  /** ISO instant; given by the shell, the core has no clock. */
  readonly when: string;
  /** The decision that an `undo` takes back; `null` in all others. */
  readonly undoes?: number | null;
  /** Sequence of the first decision of those that were made in one go; `null` where it was made alone. */
  readonly batch?: number | null;
}
