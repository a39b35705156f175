import { type Chunk, isNominal, isTensed } from '../chunk.ts';

/** The verb of the clause of its own that a joint opens: "…, but it ended up"; -1 where it opens none. */
export function verbOfNewClause(chunks: readonly Chunk[], joint: number): number {
  const opens =
    chunks[joint]?.kind === 'and' && chunks[joint - 1]?.word === ',' && isNominal(chunks[joint + 1]);
  return opens && isTensed(chunks[joint + 2]) ? joint + 2 : -1;
}
