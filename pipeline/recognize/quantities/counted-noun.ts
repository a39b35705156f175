import { glued, type Tokens, WORD } from '../../text/tokens.ts';
import type { CountedNoun, CountOptions } from './counted-noun/counted.ts';
import { pluralPhrase } from './counted-noun/plural-phrase.ts';
import { compoundPhrase, hyphenated, singularPhrase } from './counted-noun/singular-phrase.ts';

/**
 * The noun phrase that token `at` begins, up to its first plural noun; behind "of" too ("dozens of people", "two of the
 * engines").
 */
export function countedAfter(
  tokens: Tokens,
  at: number,
  ceiling: number,
  options: CountOptions,
): CountedNoun | null {
  // "a 7.8 magnitude earthquake strikes": on a scale, and no count
  if (at >= ceiling || tokens.lower[at] === 'magnitude') return null;
  // "a 6.8 quake strikes Lima"
  if (QUAKES.has(tokens.lower[at]!) && /^\d\.\d$/.test(tokens.lower[at - 1] ?? '')) return null;
  // "from about 3,600 five years earlier": when, and no years that are counted
  if (SPELT.has(tokens.lower[at]!) && TIMES.test(tokens.lower[at + 1] ?? '')) return null;
  if (tokens.lower[at] === '-' && glued(tokens, at) && glued(tokens, at + 1))
    return options.words && !options.listed && !isOfRow(tokens, at + 2, options)
      ? null
      : hyphenated(tokens, at + 1, ceiling);
  if (glued(tokens, at)) return null;
  if (tokens.lower[at] === 'of') {
    let i = at + 1;
    while (i < ceiling && DETERMINERS.has(tokens.lower[i]!)) i++;
    const past = options.skip(i, true); // "one of the two suspects"
    const noun = pluralPhrase(tokens, past, ceiling, options);
    const found = noun && past > i ? { ...noun, skipped: true } : noun;
    // "one of" must say of which: "the", or a possessor
    const chosen = i > at + 1 || !options.one || found?.possessed === true;
    return chosen ? found : null;
  }
  if (options.one) return singularPhrase(tokens, at, ceiling);
  return (
    pluralPhrase(tokens, at, ceiling, options) ??
    (options.compound ? compoundPhrase(tokens, at, ceiling, options.sizes) : null)
  );
}

/** "their nine-game winning streak", "a two-shot lead": a word spelt out is an amount where what is told by amounts stands behind it. */
const isOfRow = ({ lower, kind }: Tokens, at: number, { row }: CountOptions): boolean =>
  kind[at] === WORD && (row(lower[at]!) || (kind[at + 1] === WORD && row(lower[at + 1]!)));

const DETERMINERS = new Set(
  'last past first next top final remaining initial previous other the its their his her our my your these those all such both most more some this that any other'.split(
    ' ',
  ),
);

const QUAKES = new Set(['quake', 'earthquake', 'tremor', 'temblor', 'aftershock']);
const SPELT = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));
const TIMES = /^(?:year|month|week|day|hour|minute|decade)s?$/;
