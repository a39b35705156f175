import type { Told } from '../../draft.ts';

/** An earlier subject and the sentence that it stands in. */
export interface Earlier {
  readonly subject: Told;
  readonly passage: number;
  readonly sentence: number;
}
