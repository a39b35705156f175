import type { Bound } from '../../../model/quantity.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { glued, type Tokens } from '../../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { saysNoBound } from './no-bound.ts';
import { type Found, stronger } from './stronger.ts';

/** The bound that the words before a number say, up to three of them: "up to about 40". */
export function before(tokens: Tokens, rules: Rulebook, draft: Draft, floor: number): Found | null {
  const { hedges } = rules;
  let end = draft.from;
  let fillers = 0;
  while (end - 1 >= floor && fillers < 2 && hedges.fillers.has(tokens.lower[end - 1]!)) {
    end--;
    fillers++;
  }
  let found: Found | null = null;
  for (let steps = 0; steps < 3; steps++) {
    let hit = hedges.before.longest(tokens, end, floor);
    if (!hit && steps === 0 && fillers > 0) {
      // "a" may itself belong to the words ("a good"): try without skipping
      end = draft.from;
      hit = hedges.before.longest(tokens, end, floor);
      fillers = 0;
    }
    // "sub-300": the hyphen stands between
    if (
      !hit &&
      steps === 0 &&
      tokens.lower[end - 1] === '-' &&
      glued(tokens, end) &&
      tokens.lower[end - 2] === 'sub' &&
      end - 2 >= floor
    )
      hit = { value: 'less_than', from: end - 2 };
    if (!hit) break;
    if (saysNoBound(tokens, rules, draft, { from: hit.from, to: end, fillers }, floor)) break;
    const bound: Bound = found ? stronger(found.bound, hit.value) : hit.value;
    found = { bound, at: [hit.from, found ? found.at[1] : end] };
    end = hit.from;
    while (end - 1 >= floor && (tokens.lower[end - 1] === 'by' || tokens.lower[end - 1] === 'a')) end--;
    fillers = 0;
  }
  return found;
}
