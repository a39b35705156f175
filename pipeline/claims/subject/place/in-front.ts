import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { isRegion } from '../../sentence/wordings/region.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "dipped in Scotland, to £198,000, and in Wales, to £174,000": the place in front of the comma. */
export function ofPlaceInFront({ frame, chunk }: Draft): Told | null {
  const { chunks, tokens, entities } = frame;
  const [prep, place, comma, to] = chunks.slice(Math.max(0, chunk - 4), chunk);
  if (
    (to?.word !== 'to' && to?.word !== 'by') ||
    comma?.word !== ',' ||
    place?.kind !== 'noun' ||
    (prep?.word !== 'in' && prep?.word !== 'among')
  )
    return null;
  // "edged down among young adults, to 21%"
  if (prep.word === 'among') return subjectFromChunk(frame, chunk - 3);
  const isName =
    isRegion(frame, chunk - 3) ||
    entities.some((e) => e.span[0] >= tokens.start[place.from]! && e.span[1] <= tokens.end[place.to - 1]!);
  return isName ? subjectFromChunk(frame, chunk - 3) : null;
}
ofPlaceInFront.needs = { front: ['to', 'by'] };

/** "Growth continued at Halm Airport, with traveller numbers up 3%": where it goes on what is told behind "with". */
export function ofPlaceOfClause({ frame, chunk, measure }: Draft): Told | null {
  const { chunks } = frame;
  let at = (measure >= 0 && measure < chunk ? measure : chunk) - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  if (chunks[at]?.word !== 'with' || chunks[at - 1]?.word !== ',') return null;
  const [verb, prep, place] = chunks.slice(at - 4, at - 1);
  const isThere = place?.kind === 'noun' && (prep?.word === 'at' || prep?.word === 'in');
  if (!isThere || verb?.kind !== 'verb' || !hasName(frame, at - 2)) return null;
  const own = chunks[at - 5];
  const isOthers = own?.kind === 'noun' && hasName(frame, at - 5);
  return isOthers ? null : subjectFromChunk(frame, at - 2);
}

/** "… but in Idra it is 63%", "among the young the figure was 41%": the place or group said first is what this one is about. */
export function ofFronted(draft: Draft, world: World): Told | null {
  // "62% stayed in the town, compared with 60% last year": of what the other is of
  if (!draft.like || draft.clauseSubject < 0 || COMPARES.test(draft.frame.chunks[draft.verb]?.word ?? ''))
    return null;
  const { chunks } = draft.frame;
  let found = -1;
  for (let i = draft.clauseSubject - 1; i >= 0 && draft.clauseSubject - i < 8; i--) {
    const chunk = chunks[i]!;
    const isTime = world.rulebook.language.list('time-nouns').has(chunk.word);
    if (
      chunk.kind === 'noun' &&
      !isTime &&
      chunks[i - 1]?.kind === 'prep' &&
      GROUPED.has(chunks[i - 1]!.word) &&
      // "has lowered the number of seals it nets": no place that the clause begins with
      chunks[i - 2]?.kind !== 'noun'
    )
      found = i;
    if (chunk.kind === 'verb' || chunk.kind === 'and' || chunk.kind === 'subordinator' || chunk.word === ',')
      break;
  }
  return found >= 0 && !isWhereItStands(draft, found) ? resolved(draft, world, found) : null;
}

/** "In the latest Halm Trend it is down to 14%": of what "it" is; a place has no latest. */
const isWhereItStands = ({ frame: { chunks, tokens }, clauseSubject }: Draft, at: number): boolean =>
  chunks[clauseSubject]!.word === 'it' &&
  tokens.lower.slice(chunks[at]!.from, chunks[at]!.to).some(isOfOneTime);
const isOfOneTime = (word: string): boolean =>
  /^(?:latest|newest|recent|present|current|previous)$/.test(word);
ofFronted.needs = { like: true };

const COMPARES = /^compare[ds]?$/;
const GROUPED = new Set(['in', 'among', 'for', 'at', 'on', 'with', 'across', 'of']);
