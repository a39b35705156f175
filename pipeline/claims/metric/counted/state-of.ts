import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Frame } from '../../sentence/chunks.ts';

/** Longest phrase, in words behind the noun: "out of school". */
const LONGEST = 3;

/**
 * "170 jobs at risk", "4,000 homes are without water", "the number of families in debt": what the preposition right behind
 * those counted says they are, which are fewer than all of them; `null` for a place or a time.
 */
export function stateBehind({ tokens, language }: Frame, behind: number): string | null {
  let from = behind;
  while (COPULA.has(tokens.lower[from] ?? '') || LINKS.has(tokens.lower[from] ?? '')) from++;
  for (let to = from + LONGEST; to > from + 1; to--) {
    const phrase = tokens.lower.slice(from, to);
    if (language.list('states told by a preposition').has(phrase.join('-'))) return phrase.join(' ');
  }
  return null;
}
const LINKS = new Set([
  'still',
  'now',
  'already',
  'also',
  'currently',
  'remain',
  'remained',
  'who',
  'that',
  'which',
  'living',
  'left',
  'held',
]);
