import type { Chunk } from './chunk.ts';

/** The chunk in front of another, over a comma: of "Halm, whose factory" Halm. May be below 0. */
export const overComma = (chunks: readonly Chunk[], at: number): number =>
  chunks[at - 1]?.word === ',' ? at - 2 : at - 1;
