import { ALNUM, capitalised, glued, NUMBER, SIGN, WORD } from '../../text/tokens.ts';
import type { Bench } from './bench.ts';
import { type Parts, part } from './build.ts';
import { looksLikeYear } from './looks-like-year.ts';
import { tenseAround } from './tense.ts';

/** True where the words are meant as a time. Each guards words that as often mean something else. */
export type Guard = (bench: Bench, from: number, to: number, parts: Parts) => boolean;

/** The word before, looking over an article; empty at the beginning of the sentence. */
function wordBefore(bench: Bench, from: number): string {
  const { tokens, first } = bench;
  let i = from - 1;
  if (i >= first && tokens.lower[i] === 'the') i--;
  return i >= first ? tokens.lower[i]! : '';
}

const wordAfter = (bench: Bench, to: number): string => (to < bench.end ? bench.tokens.lower[to]! : '');

const listed = (bench: Bench, list: string, word: string): boolean => bench.rules.list(list).has(word);

/** Part of an address or a compound: "Monday.com", "mid-air". */
const isGlued = (bench: Bench, from: number, to: number): boolean =>
  glued(bench.tokens, to) &&
  '.@_'.includes(bench.tokens.lower[to]!) &&
  glued(bench.tokens, to + 1) &&
  to + 1 < bench.end &&
  from < to;

/** A word with a capital that is no calendar word and does not open the sentence: half of a name. */
function isName(bench: Bench, i: number): boolean {
  const { tokens, first, end } = bench;
  if (i < first || i >= end || !capitalised(tokens, i)) return false;
  if (tokens.kind[i] === ALNUM) return !/^(?:[qh][1-4]|[fc]y)/.test(tokens.lower[i]!);
  if (tokens.kind[i] !== WORD) return false;
  const word = tokens.lower[i]!;
  return (
    !bench.rules.words.has(word) && !bench.rules.starts.has(word) && !listed(bench, 'function words', word)
  );
}

const isUpperCase = (bench: Bench, i: number): boolean => {
  const { tokens } = bench;
  const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
};

/** Month names alone: "May" but not "may", "In April Smith" but not "April Smith". */
const month: Guard = (bench, from, to) => {
  const { tokens } = bench;
  const word = tokens.lower[from]!;
  if (isGlued(bench, from, to)) return false;
  const before = wordBefore(bench, from);
  const led = listed(bench, 'before a time', before);
  const doubtful = listed(bench, 'doubtful months', word);
  if (!capitalised(tokens, from)) return led && (!doubtful || listed(bench, 'surely before a time', before));
  if (isUpperCase(bench, from) && doubtful && !led) return false;
  if (led || (wordAfter(bench, to) === "'s" && word.length > 3)) return true; // "June's figure"
  if (doubtful && from === bench.first) return isEnd(bench, to) || isDash(wordAfter(bench, to));
  if (isDash(wordAfter(bench, to)) || isDash(before) || besideMonth(bench, from, to)) return true;
  if (isName(bench, to) || (isName(bench, from - 1) && from - 1 > bench.first)) return false;
  return !doubtful || isEnd(bench, to);
};

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
const dayOfMonth: Guard = (bench, from, to, parts) => {
  const { tokens } = bench;
  for (let i = from; i < to; i++) {
    if (!listed(bench, 'doubtful months', tokens.lower[i]!) || capitalised(tokens, i)) continue;
    const plain = tokens.kind[to - 1] === NUMBER && tokens.end[to - 1]! - tokens.start[to - 1]! < 3;
    return part(parts, 'year') !== null || (i < to - 1 && !plain) || (i === to - 1 && from < i - 1);
  }
  return !startsCount(bench, to, tokens.kind[to - 1] === NUMBER);
};

/** "May 5 per cent": a number with its unit behind it. */
const startsCount = (bench: Bench, to: number, number: boolean): boolean =>
  number && to < bench.end && listed(bench, 'after a count', bench.tokens.lower[to]!);

const isEnd = (bench: Bench, to: number): boolean =>
  to >= bench.end || /^[.,;:!?)\]]$/.test(wordAfter(bench, to));
const isDash = (word: string): boolean => word === '-' || word === '–' || word === '/';

const weekday: Guard = (bench, from, to) => {
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
const numberedWeekday: Guard = (bench, _from, to) =>
  isEnd(bench, to) || (bench.tokens.kind[to - 2] === NUMBER && glued(bench.tokens, to - 1));

/** "scored in the second half": in a text about a match it is no half of a year. */
const business: Guard = (bench, from, to) => {
  if (isGlued(bench, from, to)) return false;
  const { tokens } = bench;
  if (tokens.lower[to] === 'of' && tokens.lower[to + 1] !== 'the') return false;
  if (tokens.lower[to] === '-' && tokens.lower[to + 1] === 'final') return false;
  const sport = bench.rules.list('sport');
  for (let i = Math.max(bench.first, from - 25); i < bench.end && i < to + 25; i++)
    if (sport.has(tokens.lower[i]!)) return false;
  return true;
};

/** Quarter and half codes alone: "in Q1", not "the Audi Q3" or "H2 fuel". */
const code: Guard = (bench, from, to) => {
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
    bench.tokens.lower[from]!.startsWith('q') || listed(bench, 'before a time', before) || before === '('
  );
};

const season: Guard = (bench, from, to) => {
  const before = bench.tokens.lower[from - 1] ?? '';
  const led = before === 'the' ? wordBefore(bench, from) : before;
  if (from === bench.first || !listed(bench, 'before a season', led) || capitalised(bench.tokens, to))
    return false;
  const fall = bench.tokens.lower[from] === 'fall' || bench.tokens.lower[from] === 'spring';
  return (!fall || before === 'the' || capitalised(bench.tokens, from)) && wordAfter(bench, to) !== 'of';
};

/** "in two years" is a time only where something is going to happen; else it is how long it took. */
const ahead: Guard = (bench, from, to) => {
  const { tokens, rules, first, end } = bench;
  for (let i = Math.max(first, from - 4); i < from; i++)
    if (/^(?:first|best|worst|only|once|\w{3,12}est)$/.test(tokens.lower[i]!)) return false;
  return tenseAround(tokens, rules, first, end, from, to) === 'future';
};

/** "today" as the day of writing ("said today"), not as "nowadays". */
const reported: Guard = (bench, from) => {
  const { tokens } = bench;
  for (let i = from - 1; i >= bench.first && i >= from - 2; i--)
    if (listed(bench, 'reporting', tokens.lower[i]!)) return true;
  return false;
};

/** A number of four digits by itself, or a year in words. */
const year: Guard = (bench, from, to) =>
  to > from + 1
    ? listed(bench, 'surely before a time', wordBefore(bench, from)) && !startsCount(bench, to, true)
    : !inName(bench, from) && looksLikeYear(bench, from, to);

/** "Euro 2020", "the Housing Act 1988": the year dates the name, not what is said. */
const yearInName: Guard = (bench, from, to) => inName(bench, from) && looksLikeYear(bench, from, to);

const inName = (bench: Bench, from: number): boolean =>
  from - 1 > bench.first && !glued(bench.tokens, from) && isName(bench, from - 1);

/** "2024/25" and "2019–23", but not "2019-20 per cent". */
const splitYear: Guard = (bench, from, to) =>
  !(
    to < bench.end &&
    (bench.tokens.kind[to] === SIGN || listed(bench, 'after a count', wordAfter(bench, to)))
  ) &&
  !(glued(bench.tokens, to) && isDash(wordAfter(bench, to))) &&
  !listed(bench, 'before a count', wordBefore(bench, from));

/** "the 1990s" and "the nineties", but not "in her twenties" or "highs in the 80s". */
const decade: Guard = (bench, from) => {
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

/** "last quarter", not "the last day of" or "next door". */
const plainUnit: Guard = (bench, from, to, parts) => {
  const unit = part(parts, 'unit');
  if (unit === 'half') return false;
  if (unit === 'day' && bench.tokens.lower[from] !== 'previous') return bench.tokens.lower[from] === 'this';
  return wordAfter(bench, to) !== 'of' || bench.tokens.lower[from] === 'this';
};

/** "the coming year" runs from now; "the coming week" is the next of the calendar. */
const noYear: Guard = (_bench, _from, _to, parts) =>
  !/^(?:year|decade|century|day)$/.test(String(part(parts, 'unit')));

/** "expects a loss for the year": of the year of writing, as long as nothing speaks of one that is over. */
const ofWriting: Guard = (bench, from, to, parts) => {
  const { tokens, rules, first, end } = bench;
  if (!/^(?:year|month|week)$/.test(String(part(parts, 'unit')))) return false;
  if (!isEnd(bench, to) && wordAfter(bench, to) !== 'and') return false;
  return tenseAround(tokens, rules, first, end, from, to) !== 'past';
};

/** "on the 27th." but not "on the 27th floor". */
const dayAlone: Guard = (bench, _from, to) =>
  bench.tokens.kind[to - 2] === NUMBER &&
  (isEnd(bench, to) || listed(bench, 'function words', wordAfter(bench, to)));

/** "over the weekend", not "a weekend break". */
const theWeekend: Guard = (bench, from, to) => {
  const before = from > bench.first ? bench.tokens.lower[from - 1]! : '';
  return before === 'the'
    ? wordAfter(bench, to) !== 'of'
    : isEnd(bench, to) && before !== 'a' && before !== '-';
};

const nestedAt = (parts: Parts): string | null => {
  const value = part(parts, 'period') ?? part(parts, 'span') ?? part(parts, 'inner');
  return typeof value === 'object' && value !== null && 'at' in value ? value.at : null;
};

/** "in the last year", not "in the last year of her term". */
const whole: Guard = (bench, _from, to) => wordAfter(bench, to) !== 'of' && wordAfter(bench, to) !== "'s";

/** "5% the year before.", not "the year before the war". */
const theOneBefore: Guard = (bench, from, to) =>
  from > bench.first && bench.tokens.lower[from - 1] === 'the' && isEnd(bench, to);

/** "last year": a number is another form's business. */
const inWords: Guard = (bench, from) => bench.tokens.kind[from] !== NUMBER;

/** "over the past three years" belongs together; "in the first quarter" is just its own. */
const isRolling: Guard = (_bench, _from, _to, parts) => nestedAt(parts) === 'rolling';

/** "in two years' time": one of the words that make it a date must be there. */
const withTime: Guard = (bench, _from, to) => /^(?:time|'s|'|now|hence)$/.test(bench.tokens.lower[to - 1]!);

const DAYS: ReadonlySet<string | null> = new Set([
  'day',
  'weekday',
  'dated weekday',
  'weekday of',
  'days away',
  'holiday',
]);

/** "two weeks from Monday"; but "five years from 2020" are a duration. */
const precise: Guard = (bench, from, to, parts) => {
  for (let i = from; i < to; i++) if (bench.tokens.lower[i] === 'from') return DAYS.has(nestedAt(parts));
  return true;
};

const fromDay: Guard = (_bench, _from, _to, parts) => DAYS.has(nestedAt(parts));

/** "late 2025/2026" is a range, "2025 / page 2026" is not. */
const joined: Guard = (bench, from, to) => {
  const { tokens } = bench;
  for (let i = from + 1; i < to; i++)
    if (tokens.lower[i] === '/' && !(glued(tokens, i) && glued(tokens, i + 1))) return false;
  return true;
};

/** "moved from May to July" names two dates, no span. */
const unmoved: Guard = (bench, from) => {
  for (let i = from - 1; i >= bench.first && i >= from - 5; i--)
    if (listed(bench, 'moves a date', bench.tokens.lower[i]!)) return false;
  return true;
};

/** "end-2026", "by end March", "the start of May"; but "repairs end next week" has a verb. */
const edge: Guard = (bench, from, to, parts) => {
  const { tokens } = bench;
  const after = tokens.lower[from + 1];
  if (after === 'of' || after === '-') return true;
  if (part(parts, 'edge') !== 'end' || to <= from + 1) return false;
  const dated = tokens.kind[from + 1] === NUMBER || capitalised(tokens, from + 1);
  return dated && listed(bench, 'before a time', wordBefore(bench, from));
};

/** "June 1, 3 and 5." but not "on June 3 and 12 people". */
const dayList: Guard = (bench, from, to, parts) =>
  dayOfMonth(bench, from, to, parts) &&
  (isEnd(bench, to) ||
    part(parts, 'year') !== null ||
    bench.tokens.kind[to - 1] === WORD ||
    listed(bench, 'function words', wordAfter(bench, to)));

/** "by year-end", not "the year-end party". */
const standingAlone: Guard = (bench, _from, to) =>
  isEnd(bench, to) ||
  bench.tokens.kind[to] !== WORD ||
  listed(bench, 'function words', wordAfter(bench, to)) ||
  listed(bench, 'after a year', wordAfter(bench, to));

/** "by now" says no more than "already". */
const notNow: Guard = (bench, _from, to) => bench.tokens.lower[to - 1] !== 'now';

const atTheEnd: Guard = (_bench, _from, _to, parts) => part(parts, 'edge') === 'end';

/** "over 2019–2023" and "over the weekend", not "over 2000". */
const spanned: Guard = (bench, from, _to, parts) =>
  bench.tokens.lower[from + 1] === 'the' || !['year', 'day', null].includes(nestedAt(parts));

/** "2016 10 16": month and day of two digits each. */
const spacedDate: Guard = (bench, from, to) =>
  to === from + 3 && bench.tokens.lower[from + 1]!.length === 2 && bench.tokens.lower[from + 2]!.length === 2;

/** A capital is needed: "Easter" but not "easter egg". */
const named: Guard = (bench, from, to) => {
  if (isGlued(bench, from, to)) return false;
  const before = wordBefore(bench, from);
  if (to > from + 1) return true;
  return (
    listed(bench, 'surely before a time', before) && (capitalised(bench.tokens, from) || isEnd(bench, to))
  );
};

/** Month and day in digits alone ("10/2") could be a fraction or a score: only after a word of time, with no noun counted. */
const slashed: Guard = (bench, from, to) => {
  const { tokens } = bench;
  if (tokens.kind[from] === WORD) return true;
  const before = wordBefore(bench, from);
  const [above, below] = [Number(tokens.lower[from]), Number(tokens.lower[from + 2])];
  const fraction = above < below && below <= 16;
  if (fraction) return before === 'on' && wordAfter(bench, to) !== 'of';
  if (before === 'and' || wordAfter(bench, to) === 'of') return false;
  return listed(bench, 'surely before a time', before) || isDash(before) || isDash(wordAfter(bench, to));
};

/** "2012 or later", "July 1 and after."; but "on July 1 and after the vote" goes on. */
const closing: Guard = (bench, _from, to) =>
  isEnd(bench, to) || !/^(?:after|before)$/.test(bench.tokens.lower[to - 1]!);

/** "sold to date", but not "up to date". */
const toDate: Guard = (bench, from, to) =>
  !['up', 'date'].includes(from > bench.first ? bench.tokens.lower[from - 1]! : '') &&
  wordAfter(bench, to) !== 'from';

export const guards: Readonly<Record<string, Guard>> = {
  month,
  'day of month': dayOfMonth,
  weekday,
  'numbered weekday': numberedWeekday,
  business,
  code,
  season,
  ahead,
  reported,
  year,
  'year in a name': yearInName,
  'split year': splitYear,
  decade,
  'plain unit': plainUnit,
  'the weekend': theWeekend,
  rolling: isRolling,
  'with time': withTime,
  'no year': noYear,
  'of writing': ofWriting,
  'day alone': dayAlone,
  whole,
  'the one before': theOneBefore,
  'in words': inWords,
  precise,
  'from a day': fromDay,
  joined,
  unmoved,
  'at the end': atTheEnd,
  edge,
  'standing alone': standingAlone,
  'not now': notNow,
  'day list': dayList,
  spanned,
  'spaced date': spacedDate,
  named,
  slashed,
  closing,
  'to date': toDate,
};
