import type { EntityMention } from '../../../model/mention.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';

/** The name that stands in the phrase before the noun, or runs over it; not somebody's ("Osei's rally"). */
export function entityIn({ tokens, entities }: Frame, chunk: Chunk): EntityMention | null {
  const [start, end] = [tokens.start[chunk.from]!, tokens.end[chunk.to - 1]!];
  // the last: "the British-era Morbi bridge" is Morbi's
  return entities.findLast((e) => e.span[0] >= start && e.span[1] <= end && e.type !== 'person') ?? null;
}
