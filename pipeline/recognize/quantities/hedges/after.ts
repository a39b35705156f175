import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { capitalised, glued, NUMBER, type Tokens, WORD } from '../../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Found } from './stronger.ts';

/** The bound that the words behind a number say: "40 or more", "300+". */
export function after(tokens: Tokens, { hedges }: Rulebook, draft: Draft): Found | null {
  if (draft.to >= draft.ceiling) return null;
  const first = tokens.lower[draft.to]!;
  if (
    first === '+' &&
    glued(tokens, draft.to) &&
    !(tokens.kind[draft.to + 1] === NUMBER && glued(tokens, draft.to + 1))
  )
    return { bound: 'at_least', at: [draft.to, draft.to + 1] };
  if (first === '+') return null;
  if (first === 'max' && capitalised(tokens, draft.to)) return null; // "the 737 MAX"
  const hit = hedges.after.longest(tokens, draft.to)[0];
  if (!hit || hit.to > draft.ceiling) return null;
  const next = hit.to < draft.ceiling ? tokens.lower[hit.to]! : '';
  // "200 or greater than 190", "5 or more of them than": a comparison of something else
  if (next === 'than') return null;
  // "40 boats and up to 9 tugs": of what is counted next
  if (next === 'to' && tokens.lower[hit.to - 1] === 'up') return null;
  // "a 15% minimum tax": before a noun it is no bound
  if (
    TRAILING.has(first) &&
    hit.to < draft.ceiling &&
    tokens.kind[hit.to] === WORD &&
    next !== 'and' &&
    next !== 'or' &&
    next !== 'but'
  )
    return null;
  if (tokens.kind[hit.to] === NUMBER && hit.to < draft.ceiling) return null;
  if (first === 'plus' && hit.to < draft.ceiling && next !== 'years' && next !== ',' && next !== '.')
    return null;
  return { bound: hit.value, at: [hit.from, hit.to] };
}

const TRAILING = new Set(['minimum', 'maximum', 'max', 'tops', 'at']);
