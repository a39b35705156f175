import { PART } from '../../../model/claim.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { wholeOutside } from '../../sentence/wordings/parts-in-brackets.ts';
import { earlierInSentence, type World } from '../../world.ts';

/** "37,000 people (18,000 in Halm and 15,000 in Velden)", "4,100 homes, 1,200 of them in Halm and 900 in Velden": the next one is a part as well. */
export function isListedPart(draft: Draft, world: World): boolean {
  const { frame, chunk, dimension, isChange } = draft;
  if (isChange || !SUMMED.test(dimension)) return false;
  if (wholeOutside(frame.chunks, chunk) >= 0) return true;
  const [before] = earlierInSentence(draft, world);
  return (
    before?.scope.part === PART &&
    before.dimension === dimension &&
    isNextPlace(frame.chunks.slice(before.chunk + 1, chunk))
  );
}

/** Of them and where, and then "and" or a comma. */
function isNextPlace(between: readonly Chunk[]): boolean {
  const last = between.at(-1);
  if (!last || !(last.kind === 'and' || last.word === ',')) return false;
  return between.slice(0, -1).every(({ kind, word }) => WHERE.has(kind) || word === ',');
}
const WHERE: ReadonlySet<Chunk['kind']> = new Set(['prep', 'noun', 'pronoun', 'det', 'and', 'adverb']);

/** What parts add up in; shares of each group add up to nothing. */
const SUMMED = /^(?:count|number|money)/;
