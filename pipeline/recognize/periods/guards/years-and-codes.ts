import { glued, NUMBER, SIGN, WORD } from '../../../text/tokens.ts';
import type { Bench } from '../bench.ts';
import { looksLikeYear } from '../looks-like-year.ts';
import type { Guard } from './guard.ts';
import { isDash, isEnd, isGlued, isName, listed, startsCount, wordAfter, wordBefore } from './near-by.ts';

/** A number of four digits by itself, or a year in words. */
export const year: Guard = (bench, from, to) =>
  to > from + 1
    ? listed(bench, 'surely before a time', wordBefore(bench, from)) && !startsCount(bench, to, true)
    : !inName(bench, from) && looksLikeYear(bench, from, to);

/** "Euro 2020", "the Housing Act 1988": the year dates the name, not what is said. */
export const yearInName: Guard = (bench, from, to) => inName(bench, from) && looksLikeYear(bench, from, to);

const inName = (bench: Bench, from: number): boolean =>
  from - 1 > bench.first && !glued(bench.tokens, from) && isName(bench, from - 1);

/** "2024/25" and "2019–23", but not "2019-20 per cent". */
export const splitYear: Guard = (bench, from, to) =>
  !(
    to < bench.end &&
    (bench.tokens.kind[to] === SIGN || listed(bench, 'after a count', wordAfter(bench, to)))
  ) &&
  !(glued(bench.tokens, to) && isDash(wordAfter(bench, to))) &&
  !listed(bench, 'before a count', wordBefore(bench, from));

/** "the 1990s" and "the nineties", but not "in her twenties" or "highs in the 80s". */
export const decade: Guard = (bench, from) => {
  const { tokens } = bench;
  const word = tokens.lower[from]!;
  if (word.length === 4 && tokens.kind[from] === NUMBER) return true;
  const before = from > bench.first ? tokens.lower[from - 1]! : '';
  if (before === "'" || before === '’' || before === '‘') return glued(tokens, from);
  if (isDash(before) && /^\d{4}$|^s$/.test(tokens.lower[from - 2] ?? '')) return true;
  if (before !== 'the' && !(before === 'in' && tokens.kind[from] !== NUMBER)) return false;
  for (let i = Math.max(bench.first, from - 12); i < bench.end && i < from + 12; i++)
    if (listed(bench, 'of temperature', tokens.lower[i]!)) return false;
  return true;
};

/** "last year": a number is another form's business. */
export const inWords: Guard = (bench, from) => bench.tokens.kind[from] !== NUMBER;

/** "scored in the second half": in a text about a match it is no half of a year. */
export const business: Guard = (bench, from, to) => {
  if (isGlued(bench, from, to)) return false;
  const { tokens } = bench;
  if (tokens.lower[to] === 'of' && tokens.lower[to + 1] !== 'the') return false;
  if (tokens.lower[to] === '-' && tokens.lower[to + 1] === 'final') return false;
  const sport = bench.rules.list('sport');
  for (let i = Math.max(bench.first, from - 25); i < bench.end && i < to + 25; i++)
    if (sport.has(tokens.lower[i]!)) return false;
  return true;
};

/** "the first nine months": of a year, unless words behind it or in front say of what ("of treatment", "its first six months"). */
export const opening: Guard = (bench, from, to, setting) => {
  const { tokens } = bench;
  return (
    tokens.lower[from - 1] === 'the' &&
    !OF_ANOTHER.has(tokens.lower[to] ?? '') &&
    business(bench, from, to, setting)
  );
};
const OF_ANOTHER = new Set(['of', 'after', 'following', 'as', 'on', 'since', 'with', 'under', 'from']);

/** Quarter and half codes alone: "in Q1", "H1 profit", not "the Audi Q3" or "H2 fuel". */
export const code: Guard = (bench, from, to) => {
  const before = wordBefore(bench, from);
  if (
    glued(bench.tokens, from) ||
    (glued(bench.tokens, to) &&
      !isEnd(bench, to) &&
      !isDash(wordAfter(bench, to)) &&
      wordAfter(bench, to) !== "'s")
  )
    return false;
  if (listed(bench, 'makers of codes', before)) return false;
  return (
    bench.tokens.lower[from]!.startsWith('q') ||
    listed(bench, 'before a time', before) ||
    before === '(' ||
    listed(bench, 'accounts of a half', wordAfter(bench, to))
  );
};

/** "2016 10 16": month and day of two digits each. */
export const spacedDate: Guard = (bench, from, to) =>
  to === from + 3 && bench.tokens.lower[from + 1]!.length === 2 && bench.tokens.lower[from + 2]!.length === 2;

/** Month and day in digits alone ("10/2") could be a fraction or a score: only after a word of time, with no noun counted. */
export const slashed: Guard = (bench, from, to) => {
  const { tokens } = bench;
  if (tokens.kind[from] === WORD) return true;
  const before = wordBefore(bench, from);
  const [above, below] = [Number(tokens.lower[from]), Number(tokens.lower[from + 2])];
  const fraction = above < below && below <= 16;
  if (fraction) return before === 'on' && wordAfter(bench, to) !== 'of';
  if (wordAfter(bench, to) === 'of') return false;
  if (before === 'and') return tokens.lower[from - 5] === 'between';
  return listed(bench, 'surely before a time', before) || isDash(before) || isDash(wordAfter(bench, to));
};
