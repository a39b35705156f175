import type { SaidBy } from '../../rulebook/lexicon.ts';

/** A word of saying, with its tokens. */
export interface SaidWord {
  readonly from: number;
  readonly to: number;
  readonly how: SaidBy;
}
