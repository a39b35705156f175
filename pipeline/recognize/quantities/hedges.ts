import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';
import { after } from './hedges/after.ts';
import { before } from './hedges/before.ts';
import { isBroughtUp } from './hedges/no-bound.ts';
import { stronger } from './hedges/stronger.ts';

/** Fills `bound` and `hedge` from the words before and behind a draft. A direction beats an "about". */
export function hedge(tokens: Tokens, rules: Rulebook, draft: Draft, previousEnd: number): void {
  const found = before(tokens, rules, draft, Math.max(draft.floor, previousEnd));
  const left = found && isBroughtUp(tokens, rules.language, found, draft.floor) ? null : found;
  // "from up to 252 to 287": a direction before a range belongs to one of its ends
  if (left && (left.bound === 'about' || !draft.upper)) {
    draft.bound = stronger(left.bound, draft.bound);
    draft.hedge = left.at;
  }
  const right = after(tokens, rules, draft);
  if (right) {
    draft.bound = stronger(right.bound, draft.bound);
    draft.hedge ??= right.at;
    if (right.bound !== 'about') draft.hedge = right.at;
  }
}
