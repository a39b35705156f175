import type { Draft, Told } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { onVessel } from '../../sentence/wordings/on-vessel.ts';
import type { World } from '../../world.ts';
import { carried } from '../earlier/carry.ts';
import { vesselOfArticle } from '../events/vessel-of-article.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/**
 * "Of the 97 people on board, 36 died", "There were 97 aboard": of the ship or aircraft told of before, where the clause is about nobody
 * else. The people are not aboard of themselves.
 */
export function ofAboard(draft: Draft, world: World): Told | null {
  if (draft.metric?.id !== 'aboard') return null;
  const named = ofVessel(draft, world);
  if (named) return named;
  const { frame, clauseSubject, chunk } = draft;
  const { kind, word } = frame.chunks[clauseSubject] ?? { kind: 'none', word: '' };
  const isSomething = clauseSubject >= 0 && clauseSubject < chunk && (kind === 'noun' || word === 'it');
  // "The Orlan caught fire with 88 people aboard"
  if (isSomething && !world.rulebook.language.list('persons').has(singular(word)))
    return resolved(draft, world, clauseSubject);
  const vessel = vesselOfArticle(world);
  if (vessel) return vessel;
  const before = carried(draft, world, 'it', -1);
  return before?.named ? before : null;
}

/** "242 people on board the flight to Rimo", "45 people aboard the ferry". */
export function ofVessel(draft: Draft, world: World): Told | null {
  const { chunks, tokens } = draft.frame;
  if (!draft.mention.counted) return null;
  let at = draft.tokens[1];
  while (at < draft.tokens[1] + 3 && tokens.lower[at] !== 'board' && tokens.lower[at] !== 'aboard') at++;
  const on = onVessel(draft, world);
  if (on >= 0) return resolved(draft, world, on);
  const board = tokens.lower[at];
  if (board !== 'aboard' && !(board === 'board' && tokens.lower[at - 1] === 'on')) return null;
  for (let i = draft.chunk + 1; i < chunks.length && i - draft.chunk < 6; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun' || chunk.to <= at + 1) continue;
    if (chunk.from > at + 2) return null;
    return chunk.from > at
      ? resolved(draft, world, i)
      : subjectFromRange(draft.frame, { from: at + 1, to: chunk.to }, chunk.head);
  }
  return null;
}
ofVessel.needs = { counted: true, words: ['board', 'aboard'], lists: ['vessels'] };
