import type { Draft, Told } from '../../draft.ts';
import { isRegion } from '../../sentence/wordings/region.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "a 17% fall in northern Velden, 9% fall in Halm": where so much moved, behind another figure of the kind. */
export function ofPlaceOfMove({ frame, chunk, like, dimension }: Draft): Told | null {
  const { chunks, tokens, entities } = frame;
  const [move, prep, place] = chunks.slice(chunk + 1, chunk + 4);
  if (
    dimension !== 'ratio' ||
    !move ||
    !frame.language.list('moves').has(move.word) ||
    prep?.word !== 'in' ||
    place?.kind !== 'noun'
  )
    return null;
  const isBehind = frame.quantities.some(
    (q) => q.quantity.dimension === 'ratio' && q.span[1] < tokens.start[move.from]!,
  );
  if (!like && !isBehind) return null;
  const isName =
    isRegion(frame, chunk + 3) ||
    entities.some((e) => e.span[0] <= tokens.start[place.head]! && e.span[1] >= tokens.end[place.head]!);
  return isName ? subjectFromChunk(frame, chunk + 3) : null;
}
ofPlaceOfMove.needs = { dimensions: ['ratio'], words: ['in'] };
