import type { Draft } from '../../draft.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { hasName } from '../noun-phrase.ts';
import { chosen } from './chosen.ts';

/** "40% back Ona Brandt, 30% Ida Halm and 9% the Greens": the chunk of the name, behind one of whom the verb says that so many back them; -1 for none. */
export function favouredNext(draft: Draft, world: World): number {
  const { frame, chunk, dimension } = draft;
  const { chunks } = frame;
  const [joins, whom] = [chunks[chunk - 1]?.word, chunks[chunk + 1]];
  if (dimension !== 'ratio' || !/^(?:,|;|and)$/.test(joins ?? '') || whom?.kind !== 'noun') return -1;
  const first = earlierInSentence(draft, world).find(({ isSubject }) => isSubject);
  if (!first || chosen(frame, first.verb) < 0 || !hasName(frame, chunk + 1)) return -1;
  const isAnother = chunks.slice(first.verb + 1, chunk).some(({ kind }) => kind === 'verb');
  return isAnother ? -1 : chunk + 1;
}
