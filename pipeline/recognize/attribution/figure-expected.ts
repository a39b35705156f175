import type { Span } from '../../model/span.ts';
import { QUANTITY, spanOf } from '../workspace.ts';
import { expectedBy } from './expected-by.ts';
import type { Saying } from './saying.ts';

/** "below the 240,000 economists had forecast": who expects, and the figure alone that they do. */
export function figureExpected({
  workspace: { tokens, rules, taken },
  word: { from, to },
  first,
}: Saying): readonly [speaker: string, said: Span] | null {
  let at = from - 1;
  while (at > first && from - at < REACH && taken[at - 1] !== QUANTITY) at--;
  if (taken[at - 1] !== QUANTITY) return null;
  const who = expectedBy(tokens, at, to, rules.attribution.people);
  if (!who) return null;
  let figure = at - 1;
  while (figure > first && taken[figure - 1] === QUANTITY) figure--;
  if (tokens.lower[figure - 1] !== 'the') return null;
  return [tokens.text.slice(tokens.start[who[0]], tokens.end[who[1] - 1]), spanOf(tokens, figure, at)];
}
const REACH = 6;
