import type { Draft, Told } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { isRegion } from '../../sentence/wordings/region.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk, subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "Prices in Norland rose 4% in May, compared with 2.7% in Ostland", "against 3% for houses": of the other side, which stands behind. */
export function ofOtherSide(draft: Draft, world: World): Told | null {
  const { frame, chunk, like } = draft;
  const { chunks } = frame;
  if (!isSetAgainst(chunks, chunk)) return null;
  // "compared with 3.9% nationally": of all the land, whichever part of it the other is of
  if (like && isWide(frame, chunks[chunk + 1]?.word ?? '')) {
    const all = subjectFromRange(frame, chunks[chunk + 1]!);
    return all && { ...all, weak: true };
  }
  // "compared with 2.7% last year in Ostland"
  const prep = chunks[chunk + 1]?.kind === 'period' ? chunk + 2 : chunk + 1;
  const [link, noun] = [chunks[prep]?.word ?? '', chunks[prep + 1]];
  if (noun?.kind !== 'noun' || world.rulebook.language.list('times compared').has(noun.word)) return null;
  // "compared with £1,100 in the district as a whole"
  const isArea = frame.language.list('kinds of place').has(noun.word);
  // "compared with a drop of 7% in detached homes"
  const isMoved = draft.isChange && like !== null && link === 'in' && chunks[chunk - 1]?.word === 'of';
  if (isMoved) return resolved(draft, world, prep + 1);
  const isPlaced = WHERE.has(link) && (hasName(frame, prep + 1) || isRegion(frame, prep + 1));
  // "24 in every 1,000 assistants, compared with 17 among drivers"
  const isOfThem = OF_WHOM.has(link) && (draft.dimension === like?.dimension || link !== 'for');
  // "diagnosed in men, versus 8,742 in women"
  const isPeople = frame.language.list('people of an age').has(noun.word);
  if ((isArea ? like : isPeople) && link === 'in') return subjectFromChunk(frame, prep + 1);
  return like && (isPlaced || isOfThem) ? resolved(draft, world, prep + 1) : null;
}
ofOtherSide.needs = {
  words: ['against', 'versus', 'vs', 'compare', 'compares', 'compared', 'comparison'],
};

const MOVES =
  /^(?:rise|fall|drop|increase|decrease|decline|gain|loss|growth|dip|jump|rate|share|average|total)$/;
const isWide = ({ language }: Frame, word: string): boolean =>
  language.list('all over a land').has(word) || word === 'locally' || word === 'elsewhere';
const WHERE = new Set(['in', 'across', 'at']);
const OF_WHOM = new Set(['for', 'among', 'amongst']);

/** "compared with about 4%", "in comparison to 4%", "against 4%", "versus 4%". */
export function isSetAgainst(chunks: readonly Chunk[], figure: number): boolean {
  let at = figure - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'det') at--;
  // "compared with a drop of 7%"
  if (chunks[at]?.word === 'of' && chunks[at - 1]?.kind === 'noun' && MOVES.test(chunks[at - 1]!.word))
    at -= 2;
  const { word } = chunks[at] ?? { word: '' };
  if (/^(?:against|versus|vs)$/.test(word)) return true;
  return /^(?:with|to)$/.test(word) && /^compar(?:e|es|ed|ison)$/.test(chunks[at - 1]?.word ?? '');
}
