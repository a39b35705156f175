import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { changeOf, type Found, open } from '../found.ts';

/** "The lake shrank in size by a tenth", "Houses fell in value by 4%": that in which it moved. */
export function movedIn(draft: Draft): Found | null {
  const { isChange, frame, verb, chunk } = draft;
  const { chunks, language } = frame;
  const [prep, noun, by] = chunks.slice(verb + 1, verb + 4);
  if (!isChange || verb < 0 || prep?.word !== 'in' || by?.word !== 'by' || chunk !== verb + 4) return null;
  const isBare = noun?.kind === 'noun' && noun.to - noun.from === 1;
  if (!isBare || !language.list('measures without words of their own').has(noun.word)) return null;
  return changeOf(draft, open([singular(noun.word)], draft), null, -1);
}
