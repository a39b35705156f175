import type { Entry } from '../entry.ts';

/** Figures of one article that cannot all be true, and why. */
export interface AtOdds {
  /** The one, whoever says the same, and last the other. */
  readonly pair: readonly [Entry, ...Entry[]];
  readonly why: string;
}
