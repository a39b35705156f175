import type { Bound } from '../../../model/quantity.ts';

/** Of two bounds: a direction beats an "about", the first beats the second. */
export const stronger = (a: Bound, b: Bound): Bound => {
  if (a === 'exact') return b;
  if (b === 'exact' || b === 'between') return a;
  return a === 'about' ? b : a;
};

/** A bound, and the words that say it. */
export interface Found {
  readonly bound: Bound;
  /** Its tokens. */
  readonly at: readonly [number, number];
}
