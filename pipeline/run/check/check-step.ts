/** Some buckets whose findings are to be written. */
export interface CheckStep {
  /** How many buckets. */
  readonly size: number;
  /** Writes their findings and unmarks them; within a transaction of the caller. @param when ISO instant for the history */
  readonly write: (when: string) => void;
}
