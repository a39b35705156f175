/** What a reviewer said of a finding or a claim. Appended, never overwritten; undoing is another row. */
export interface Decision {
  /** Grows by one with each row of a store. */
  readonly sequence: number;
  readonly target: { readonly kind: 'finding' | 'claim' | 'entity'; readonly id: string };
  readonly action: string;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly who: string;
  /** ISO instant; given by the shell, the core has no clock. */
  readonly when: string;
}
