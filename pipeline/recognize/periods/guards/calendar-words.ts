import { capitalised, glued, NUMBER, WORD } from '../../../text/tokens.ts';
import type { Bench } from '../bench.ts';
import { part } from '../build.ts';
import type { Guard } from './guard.ts';
import {
  isDash,
  isEnd,
  isGlued,
  isName,
  isUpperCase,
  listed,
  startsCount,
  wordAfter,
  wordBefore,
} from './near-by.ts';

/** Month names alone: "May" but not "may", "In April Smith" but not "April Smith". */
export const month: Guard = (bench, from, to) => {
  const { tokens } = bench;
  const word = tokens.lower[from]!;
  if (isGlued(bench, from, to)) return false;
  const before = wordBefore(bench, from);
  const led = listed(bench, 'before a time', before);
  const doubtful = listed(bench, 'doubtful months', word);
  // "taking part in the march"
  if (doubtful && !capitalised(tokens, from) && tokens.lower[from - 1] === 'the') return false;
  // "bought 30% and may raise its stake": the verb, whatever stands in front of it
  const inSmall = besideMonth(bench, from, to) && !capitalised(tokens, from - 2); // "in april and may"
  const joined = JOINS.has(tokens.lower[from - 1] ?? '') && !inSmall;
  if (word === 'may' && !capitalised(tokens, from) && joined) return false;
  if (!capitalised(tokens, from)) return led && (!doubtful || listed(bench, 'surely before a time', before));
  if (isUpperCase(bench, from) && doubtful && !led) return false;
  // "the signing of Jan Velk", "for June Arlen"; but "In April Smith"
  if (doubtful && led && isName(bench, to))
    return !SHORT.has(word) && listed(bench, 'surely before a time', before);
  if (led || (wordAfter(bench, to) === "'s" && word.length > 3)) return true; // "June's figure"
  if (doubtful && from === bench.first) return isEnd(bench, to) || isDash(wordAfter(bench, to));
  if (isDash(wordAfter(bench, to)) || isDash(before) || besideMonth(bench, from, to)) return true;
  if (isName(bench, to) || (isName(bench, from - 1) && from - 1 > bench.first)) return false;
  return !doubtful || isEnd(bench, to);
};

const SHORT = new Set(['jan', 'mar', 'jun', 'dec', 'sep']);

const JOINS = new Set(['and', 'or', 'but', ',', 'that', 'which', 'who']);

/** "March, April and May". */
function besideMonth({ tokens, rules, first, end }: Bench, from: number, to: number): boolean {
  const isMonth = (i: number) =>
    i >= first &&
    i < end &&
    rules.words.get(tokens.lower[i]!)?.meanings.some((m) => m.name === 'month') === true;
  const joint = (i: number) =>
    i >= first && i < end && (tokens.lower[i] === ',' || tokens.lower[i] === 'and');
  return (joint(to) && isMonth(to + 1)) || (joint(from - 1) && isMonth(from - 2));
}

/** "May 5" is a date, "may 5 people" is not: a doubtful name in lower case needs an ordinal or a year. */
export const dayOfMonth: Guard = (bench, from, to, parts) => {
  const { tokens } = bench;
  for (let i = from; i < to; i++) {
    if (!listed(bench, 'doubtful months', tokens.lower[i]!) || capitalised(tokens, i)) continue;
    const plain = tokens.kind[to - 1] === NUMBER && tokens.end[to - 1]! - tokens.start[to - 1]! < 3;
    return part(parts, 'year') !== null || (i < to - 1 && !plain) || (i === to - 1 && from < i - 1);
  }
  return !startsCount(bench, to, tokens.kind[to - 1] === NUMBER);
};

/** "June 1, 3 and 5." but not "on June 3 and 12 people". */
export const dayList: Guard = (bench, from, to, parts) =>
  dayOfMonth(bench, from, to, parts) &&
  (isEnd(bench, to) ||
    part(parts, 'year') !== null ||
    bench.tokens.kind[to - 1] === WORD ||
    listed(bench, 'function words', wordAfter(bench, to)));

export const weekday: Guard = (bench, from, to) => {
  const { tokens } = bench;
  if (isGlued(bench, from, to)) return false;
  const before = wordBefore(bench, from);
  const led = listed(bench, 'before a time', before);
  const short = tokens.lower[from]!.length < 5;
  if (/^(?:a|an|every|each)$/.test(before)) return false; // "on 6 May, a Saturday", "every Monday"
  if (short && isName(bench, to)) return false; // "Sun City"
  if (!capitalised(tokens, from)) return led && !short;
  if (led) return true;
  if (short) return listed(bench, 'joins', before);
  if (isUpperCase(bench, from) || (isName(bench, to) && tokens.lower[to - 1] !== '.')) return false;
  return !isName(bench, from - 1);
};

/** "Monday 21!" and "Thu 14th", but not "on Monday 21 people" or "on Thursday, the third this year". */
export const numberedWeekday: Guard = (bench, _from, to) =>
  isEnd(bench, to) || (bench.tokens.kind[to - 2] === NUMBER && glued(bench.tokens, to - 1));

export const season: Guard = (bench, from, to) => {
  const before = bench.tokens.lower[from - 1] ?? '';
  const led = before === 'the' ? wordBefore(bench, from) : before;
  if (from === bench.first || !listed(bench, 'before a season', led) || capitalised(bench.tokens, to))
    return false;
  const fall = bench.tokens.lower[from] === 'fall' || bench.tokens.lower[from] === 'spring';
  return (!fall || before === 'the' || capitalised(bench.tokens, from)) && wordAfter(bench, to) !== 'of';
};

/** A capital is needed: "Easter" but not "easter egg". */
export const named: Guard = (bench, from, to) => {
  if (isGlued(bench, from, to)) return false;
  const before = wordBefore(bench, from);
  if (to > from + 1) return true;
  return (
    listed(bench, 'surely before a time', before) && (capitalised(bench.tokens, from) || isEnd(bench, to))
  );
};

/** "on the 27th." but not "on the 27th floor", nor "on the 27th of May", of which it is only the half. */
export const dayAlone: Guard = (bench, _from, to) => {
  if (bench.tokens.kind[to - 2] !== NUMBER) return false;
  const after = wordAfter(bench, to);
  return isEnd(bench, to) || (after !== 'of' && listed(bench, 'function words', after));
};

/** "over the weekend", not "a weekend break". */
export const theWeekend: Guard = (bench, from, to) => {
  const before = from > bench.first ? bench.tokens.lower[from - 1]! : '';
  return before === 'the'
    ? wordAfter(bench, to) !== 'of'
    : isEnd(bench, to) && before !== 'a' && before !== '-';
};

/** "today" as the day of writing ("said today"), not as "nowadays". */
export const reported: Guard = (bench, from) => {
  const { tokens } = bench;
  for (let i = from - 1; i >= bench.first && i >= from - 2; i--)
    if (listed(bench, 'reporting', tokens.lower[i]!)) return true;
  return false;
};
