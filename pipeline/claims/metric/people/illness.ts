import type { Draft } from '../../draft.ts';
import { openWords } from '../found.ts';

/** The words of what people are ill with; none where the phrase is of a place or points back. */
export function illnessAt(draft: Draft, chunk: number): string[] {
  const { frame } = draft;
  const noun = frame.chunks[chunk];
  if (noun?.kind !== 'noun' || noun.to - noun.from > 3) return [];
  const isPlace = frame.entities.some(
    (e) =>
      e.type === 'place' &&
      e.span[0] < frame.tokens.end[noun.head]! &&
      e.span[1] > frame.tokens.start[noun.from]!,
  );
  return isPlace || /^(?:the|this|that|its|their)$/.test(frame.tokens.lower[noun.from]!)
    ? []
    : openWords(draft, chunk).slice(-2);
}
