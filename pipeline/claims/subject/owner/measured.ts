import type { Draft, Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';

/** A measure whose owner is sought: its chunk and noun, and the token that its metric begins with. */
export interface Measured {
  readonly draft: Draft;
  readonly world: World;
  readonly chunk: number;
  readonly noun: Chunk;
  readonly metricFrom: number;
}

/** What a step says: the owner, `null` where nobody owns it, `undefined` to ask the next. */
export type Step = (measured: Measured) => Told | null | undefined;
