import type { Draft, Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "Kolve has 14 titles, with Jon Ardal in second place on 12 and Per Sund third on 9": whom the sentence puts in a place of the row. */
export function ofPlacedWith(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const { chunks, tokens, language } = frame;
  let front = chunk - 2;
  while (front > 0 && chunk - front < REACH && !JOINS.has(chunks[front]!.word)) {
    if (BORDERS.has(chunks[front]!.kind)) return null;
    front--;
  }
  const who = front + 1;
  if (!JOINS.has(chunks[front]?.word ?? '') || chunks[who]?.kind !== 'noun' || !hasName(frame, who))
    return null;
  const places = language.list('places in a row');
  const { from, to } = chunks[who]!;
  const place = tokens.lower.findIndex((word, t) => t > from && t < chunks[chunk]!.from && places.has(word));
  if (place < 0) return null;
  // "with Ardal now third on 12": one phrase
  const end = /^(?:now|still)$/.test(tokens.lower[place - 1]!) ? place - 1 : place;
  return end < to && end > from ? subjectFromRange(frame, { from, to: end }) : resolved(draft, world, who);
}
ofPlacedWith.needs = { front: ['with', 'on', 'at'], earlier: true };

/** From the "with" to the figure, in chunks: over a team in brackets. */
const REACH = 10;
const JOINS = new Set(['with', 'and']);
const BORDERS: ReadonlySet<Chunk['kind']> = new Set(['verb', 'figure', 'subordinator', 'relative']);
