import { capitalised, type Tokens, WORD } from '../../text/tokens.ts';
import { FORECASTS } from './words-of-saying.ts';

/**
 * "the 240,000 economists had forecast", "the 0.4% analysts expected": those who expect a figure stand right behind it and are not
 * what it counts.
 * @param at the token behind the figure; `people` the words for sources
 * @returns the tokens of their noun phrase, or `null`
 */
export function expectedBy(
  tokens: Tokens,
  at: number,
  end: number,
  people: ReadonlySet<string>,
): readonly [from: number, to: number] | null {
  // "the 264 million Wall Street had expected"; "the 240,000 Germans" are counted
  const isName = (i: number): boolean =>
    capitalised(tokens, i) && !tokens.lower[i]!.endsWith('s') && HAD.has(tokens.lower[i + 1] ?? '');
  const isPeople = (i: number): boolean => people.has(tokens.lower[i]!) || isName(i);
  let to = at;
  while (to < end && to - at < LONGEST && tokens.kind[to] === WORD && !isPeople(to)) to++;
  if (to >= end || !isPeople(to)) return null;
  let verb = ++to;
  if (HAD.has(tokens.lower[verb] ?? '')) verb++;
  return verb < end && EXPECTED.has(tokens.lower[verb]!) ? [at, to] : null;
}

const LONGEST = 3;
const HAD = new Set(['had', 'have', 'has', 'were', 'was']);
/** What is thought of a figure, and what is wished of it. */
const EXPECTED = new Set([...FORECASTS, 'expecting', 'forecasted', 'hoped', 'feared', 'wanted', 'sought']);
