import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import type { Named } from '../beside/metric-at.ts';

/** What is counted, and what the sentence does with it. */
export interface Counting {
  readonly draft: Draft;
  readonly world: World;
  /** The tokens of the noun. */
  readonly from: number;
  readonly to: number;
  /** The noun as normal words, the last its head: ["office", "computer"]. */
  readonly words: readonly string[];
  /** True where the noun stands behind "members of". */
  readonly isOfMembers: boolean;
  /** "a rise of 40 jobs": the move that stands in front. */
  readonly moved: 'up' | 'down' | null;
  /** The verb of those counted; `null` where nothing is done with them. */
  readonly verb: Chunk | null;
  /** The measure that the verb leads to. */
  readonly named: Named | null;
}
