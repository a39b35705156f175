import type { ContextRule } from '../../../rulebook/grammar.ts';
import { likeliest, OTHER, PUNCTUATION_TAG, setOf, type Tag } from '../../../rulebook/word-classes.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { bit } from '../tag-sets.ts';
import { acts } from './acts.ts';
import { isAhead } from './ahead.ts';

/** Whether a finite verb has been seen: in this clause, in one that *and* or a comma joins to it, or not at all. */
export type Seen = typeof NEVER | typeof EARLIER | typeof NOW;
/** No finite verb yet. */
export const NEVER = 0;
/** One in a clause that this one is joined to. */
export const EARLIER = 1;
/** One in this clause. */
export const NOW = 2;
const SEEN = {
  verb: (seen: Seen) => seen === NOW,
  none: (seen: Seen) => seen !== NOW,
  never: (seen: Seen) => seen === NEVER,
} as const;

/** The tag by the first rule that fits token `i`, whose readings are the `k`-th of `end`; `OTHER` where none does. */
export function decide(
  rules: readonly ContextRule[],
  tokens: Tokens,
  i: number,
  readings: Int32Array,
  k: number,
  end: number,
  before: Tag,
  seen: Seen,
): Tag {
  const next = k + 1 < end ? likeliest(readings[k + 1]!) : PUNCTUATION_TAG;
  const word = tokens.lower[i]!;
  for (let r = 0; r < rules.length; r++) {
    const rule = rules[r]!;
    if (rule.after !== 0 && (rule.after & bit(before)) === 0) continue;
    if (rule.before !== 0 && (rule.before & bit(next)) === 0) continue;
    if (rule.words !== null && !rule.words.has(word)) continue;
    if (rule.seen !== null && !SEEN[rule.seen](seen)) continue;
    if (rule.front !== null && !rule.front.has(tokens.lower[i - 1] ?? '')) continue;
    if (rule.behind !== null && !rule.behind.has(tokens.lower[i + 1] ?? '')) continue;
    if (rule.acts !== null && !acts(rule.acts, readings, k + 1, end)) continue;
    if (rule.behindCan !== 0 && (k + 1 >= end || (rule.behindCan & setOf(readings[k + 1]!)) === 0)) continue;
    if (rule.ahead !== null && !isAhead(rule.ahead, readings, k + 1, end)) continue;
    return rule.is;
  }
  return OTHER;
}
