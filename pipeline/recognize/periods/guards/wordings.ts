import { capitalised, glued, NUMBER, WORD } from '../../../text/tokens.ts';
import { isSuperlative } from '../../grammar/superlative.ts';
import { part } from '../build.ts';
import { tenseAround } from '../tense.ts';
import type { Guard } from './guard.ts';
import { isEnd, listed, nestedAt, wordAfter, wordBefore } from './near-by.ts';

/** "in two years" is a time only where something is going to happen; else it is how long it took. */
export const ahead: Guard = (bench, from, to) => {
  const { tokens, rules, first, end } = bench;
  for (let i = Math.max(first, from - 4); i < from; i++)
    if (SINGLES_OUT.has(tokens.lower[i]!) || isSuperlative(tokens.lower[i]!)) return false;
  return tenseAround(tokens, rules, first, end, from, to) === 'future';
};

const SINGLES_OUT = new Set(['first', 'only', 'once']);

/** "last quarter", not "the last day of" or "next door". */
export const plainUnit: Guard = (bench, from, to, parts) => {
  const unit = part(parts, 'unit');
  if (unit === 'half') return false;
  if (unit === 'day' && bench.tokens.lower[from] !== 'previous') return bench.tokens.lower[from] === 'this';
  return wordAfter(bench, to) !== 'of' || bench.tokens.lower[from] === 'this';
};

/** "the coming year" runs from now; "the coming week" is the next of the calendar. */
export const noYear: Guard = (_bench, _from, _to, parts) =>
  !/^(?:year|decade|century|day)$/.test(String(part(parts, 'unit')));

/** "expects a loss for the year": of the year of writing, as long as nothing speaks of one that is over. */
export const ofWriting: Guard = (bench, from, to, parts) => {
  const { tokens, rules, first, end } = bench;
  if (!/^(?:year|month|week)$/.test(String(part(parts, 'unit')))) return false;
  if (!isEnd(bench, to) && wordAfter(bench, to) !== 'and') return false;
  return tenseAround(tokens, rules, first, end, from, to) !== 'past';
};

/** "the following Monday", not "following Monday's crash". */
export const noPreposition: Guard = (bench, from) =>
  bench.tokens.lower[from] !== 'following' || bench.tokens.lower[from - 1] === 'the';

/** "after the second quarter", not "after second-quarter production of". */
export const noQuality: Guard = ({ tokens }, from, to) =>
  tokens.kind[to] !== WORD || !tokens.lower.slice(from + 2, to).includes('-');

/** "in the last year", not "in the last year of her term". */
export const whole: Guard = (bench, _from, to) =>
  wordAfter(bench, to) !== 'of' && wordAfter(bench, to) !== "'s";

/** "5% the year before.", not "the year before the war". */
export const theOneBefore: Guard = (bench, from, to) =>
  from > bench.first && bench.tokens.lower[from - 1] === 'the' && isEnd(bench, to);

/** "over the past three years" belongs together; "in the first quarter" is just its own. */
export const isRolling: Guard = (_bench, _from, _to, parts) => nestedAt(parts) === 'rolling';

/** "in two years' time": one of the words that make it a date must be there. */
export const withTime: Guard = (bench, _from, to) =>
  /^(?:time|'s|'|now|hence)$/.test(bench.tokens.lower[to - 1]!);

const DAYS: ReadonlySet<string | null> = new Set([
  'day',
  'weekday',
  'dated weekday',
  'weekday of',
  'days away',
  'holiday',
]);

/** "two weeks from Monday"; but "five years from 2020" are a duration. */
export const precise: Guard = (bench, from, to, parts) => {
  for (let i = from; i < to; i++) if (bench.tokens.lower[i] === 'from') return DAYS.has(nestedAt(parts));
  return true;
};

export const fromDay: Guard = (_bench, _from, _to, parts) => DAYS.has(nestedAt(parts));

/** "late 2025/2026" is a range, "2025 / page 2026" is not. */
export const joined: Guard = (bench, from, to) => {
  const { tokens } = bench;
  for (let i = from + 1; i < to; i++)
    if (tokens.lower[i] === '/' && !(glued(tokens, i) && glued(tokens, i + 1))) return false;
  return true;
};

/** "moved from May to July" names two dates, no span. */
export const unmoved: Guard = (bench, from) => {
  for (let i = from - 1; i >= bench.first && i >= from - 5; i--)
    if (listed(bench, 'moves a date', bench.tokens.lower[i]!)) return false;
  return true;
};

/** "end-2026", "by end March", "the start of May"; but "repairs end next week" has a verb. */
export const edge: Guard = (bench, from, to, parts) => {
  const { tokens } = bench;
  const after = tokens.lower[from + 1];
  if (after === 'of' || after === '-') return true;
  if (part(parts, 'edge') !== 'end' || to <= from + 1) return false;
  const dated = tokens.kind[from + 1] === NUMBER || capitalised(tokens, from + 1);
  return dated && listed(bench, 'before a time', wordBefore(bench, from));
};

/** "by year-end", not "the year-end party". */
export const standingAlone: Guard = (bench, _from, to) =>
  isEnd(bench, to) ||
  bench.tokens.kind[to] !== WORD ||
  listed(bench, 'function words', wordAfter(bench, to)) ||
  listed(bench, 'after a year', wordAfter(bench, to));

/** "by now" says no more than "already". */
export const notNow: Guard = (bench, _from, to) => bench.tokens.lower[to - 1] !== 'now';

export const atTheEnd: Guard = (_bench, _from, _to, parts) => part(parts, 'edge') === 'end';

/** "over 2019–2023" and "over the weekend", not "over 2000". */
export const spanned: Guard = (bench, from, _to, parts) =>
  bench.tokens.lower[from + 1] === 'the' || !['year', 'day', 'offset', null].includes(nestedAt(parts));

/** "2012 or later", "July 1 and after."; but "on July 1 and after the vote" goes on. */
export const closing: Guard = (bench, _from, to) =>
  isEnd(bench, to) || !/^(?:after|before)$/.test(bench.tokens.lower[to - 1]!);

/** "sold to date", but not "up to date". */
export const toDate: Guard = (bench, from, to) =>
  !['up', 'date'].includes(from > bench.first ? bench.tokens.lower[from - 1]! : '') &&
  wordAfter(bench, to) !== 'from';

/** "from last week", not "the toll from last week's quake": whose time it is, and no time from which anything is told. */
export const notOwned: Guard = (bench, _from, to) => !/^(?:'s|')$/.test(wordAfter(bench, to) ?? '');
