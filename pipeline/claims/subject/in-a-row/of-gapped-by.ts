import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "rose by 69,000 in mining, in farming by 45,000", "the west line's delays fell by 7% and the east line's by 5%": what moved so too. */
export function ofGappedBy(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const { chunks, tokens } = frame;
  // "and Norland by only 4%"
  const end = chunks[chunk - 1]?.kind === 'adverb' || chunks[chunk - 1]?.kind === 'det' ? chunk - 1 : chunk;
  const [border, prep, noun, by] = chunks.slice(Math.max(0, end - 4), end);
  if (by?.word !== 'by' || noun?.kind !== 'noun') return null;
  const moved = earlierInSentence(draft, world).some((d) => d.isChange && d.dimension === draft.dimension);
  if (!moved) return null;
  const ends = tokens.lower[noun.to - 1] ?? '';
  if (/^['’]s?$/.test(ends) && joins(prep?.word))
    return subjectFromRange(frame, { from: noun.from, to: noun.to - 1 });
  // "from Norland rose by 9%, the Middle East by 21% and Africa by 4%"
  if (joins(prep?.word) && hasName(frame, end - 2)) return resolved(draft, world, end - 2);
  // "fell by 97 million and starlings by 75 million"
  if (prep?.word === 'and' && border?.kind === 'figure') return resolved(draft, world, end - 2);
  return IN.has(prep?.word ?? '') && joins(border?.word) ? resolved(draft, world, end - 2) : null;
}
ofGappedBy.needs = { words: ['by'], earlier: true };

const joins = (word: string | undefined): boolean => word === 'and' || word === ',';
const IN = new Set(['in', 'for', 'at', 'among', 'across', 'on']);
