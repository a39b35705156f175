import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { type Found, open, openWords } from '../found.ts';

/** "Aftershocks 4,100 (by May)": a line that is nothing but a number and what there is so much of. */
export function labelOfLine(draft: Draft): Found | null {
  const { frame, chunk, dimension, isChange } = draft;
  const [label, , behind] = frame.chunks;
  if (dimension !== 'number' || isChange || chunk !== 1 || label?.kind !== 'noun' || hasName(frame, 0))
    return null;
  if (behind && behind.word !== '(') return null;
  const head = frame.tokens.lower[label.head]!;
  const words = singular(head) === head ? [] : openWords(draft, 0);
  return words.length === 0 ? null : { metric: open(words, draft), rule: null, measure: -1 };
}
labelOfLine.needs = { dimensions: ['number'] };
