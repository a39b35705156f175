import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';

/**
 * "It hit Orrin Bay, a town built …": the noun ends a clause that has its verb, so that a noun phrase behind the comma opens none but
 * says what it is. Not "When it left Halm, a man shot": that clause waits for another.
 */
export function endsClause({ chunks }: Frame, noun: number): boolean {
  for (let i = noun - 1; i >= 0; i--) {
    if (chunks[i]!.kind === 'subordinator') return false;
    if (isTensed(chunks[i])) return !waits(chunks, i);
  }
  return false;
}

/** "When it left": opened by a word after which the main clause has yet to come. */
function waits(chunks: Frame['chunks'], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && chunks[i]!.word !== ','; i--)
    if (chunks[i]!.kind === 'subordinator' && chunks[i]!.word !== 'that') return true;
  return false;
}
