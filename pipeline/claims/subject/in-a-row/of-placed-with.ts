import type { Draft, Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "Kolve has 14 titles, with Jon Ardal in second place on 12 and Per Sund third on 9": whom the sentence puts in a place of the row. */
export function ofPlacedWith(draft: Draft, world: World): Told | null {
  return ofPlaceInFront(draft, world) ?? ofPlaceBehind(draft, world);
}
ofPlacedWith.needs = { front: ['with', 'on', 'at'] };

/** "In second place came the Orrin Alliance of Ana Tarn with 20.8%": whom the verb turns round. */
function ofPlaceInFront(draft: Draft, world: World): Told | null {
  const { chunks, tokens, language } = draft.frame;
  const verb =
    draft.chunk -
    2 -
    chunks
      .slice(0, draft.chunk - 1)
      .reverse()
      .findIndex(({ kind }) => kind === 'verb');
  const [who, opens] = [verb + 1, chunks.findLastIndex(({ word }, at) => at < verb && word === 'in')];
  if (verb > draft.chunk - 2 || opens < 0 || !IS_OR_COMES.test(chunks[verb]!.word)) return null;
  const places = language.list('places in a row');
  const phrase = tokens.lower.slice(chunks[opens]!.from, chunks[verb]!.from);
  if (phrase.length > LONGEST || !phrase.some((word) => places.has(word))) return null;
  return chunks[who]?.kind === 'noun' && hasName(draft.frame, who) ? resolved(draft, world, who) : null;
}
const IS_OR_COMES = /^(?:is|was|are|were|comes?|came|follows?|followed|remains?|remained)$/;
/** "in a distant second place". */
const LONGEST = 5;

function ofPlaceBehind(draft: Draft, world: World): Told | null {
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
/** From the "with" to the figure, in chunks: over a team in brackets. */
const REACH = 10;
const JOINS = new Set(['with', 'and']);
const BORDERS: ReadonlySet<Chunk['kind']> = new Set(['verb', 'figure', 'subordinator', 'relative']);
