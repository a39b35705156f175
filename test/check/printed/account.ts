/** An article as an outlet prints it. */
export interface Account {
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
}

/** One event as two outlets print it. */
export interface Printed {
  readonly about: string;
  readonly published: string;
  /** The day of the other account, where it is a later one. */
  readonly later?: string;
  readonly one: Account;
  readonly other: Account;
  readonly odds: readonly (readonly [one: string, other: string])[];
}
