import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { type Found, open, openWords } from '../found.ts';

/** "Of those counted, 653 were women": a bare number of what the clause says they are. */
export function whatTheyAre(draft: Draft): Found | null {
  const { frame, verb, isSubject, dimension, isChange } = draft;
  if (!isSubject || isChange || dimension !== 'number' || !COPULA.has(frame.chunks[verb]?.word ?? ''))
    return null;
  const noun = frame.chunks[verb + 1];
  if (noun?.kind !== 'noun' || hasName(frame, verb + 1)) return null;
  const head = frame.tokens.lower[noun.head]!;
  const words = singular(head) === head ? [] : openWords(draft, verb + 1);
  return words.length === 0 ? null : { metric: open(words, draft), rule: null, measure: -1 };
}
whatTheyAre.needs = { dimensions: ['number'] };
