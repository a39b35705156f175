import type { Tokens } from '../../text/tokens.ts';
import { daysIn } from './calendar.ts';

/** A date written in digits, or with a month's name between slashes or hyphens. `year` or `day` is `null` where not written. */
export interface NumericDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** The token after the last. */
  readonly to: number;
}

const SHAPE = /(\d{1,4}|[a-z]{3,9})([-/.\u2010\u2011])(\d{1,4}|[a-z]{3,9})(?:\2(\d{1,4}))?/iy;
const COMPACT = /^(?:19|20)\d{6}$/;

/**
 * Reads `2024-07-04`, `4/7/2024`, `04.07.2024`, `Sep-23-2020`, `2020/Sep/23`, `7/2024`, `20240704` and `10/2` at a token.
 * @param dayFirst which number is the day where both could be; a number above 12 decides by itself
 * @param months lower-case name or abbreviation → 1–12
 */
export function numericDate(
  tokens: Tokens,
  i: number,
  dayFirst: boolean,
  months: (word: string) => number | null,
): NumericDate | null {
  const { text } = tokens;
  const at = tokens.start[i]!;
  const word = tokens.lower[i]!;
  if (COMPACT.test(word))
    return checked(Number(word.slice(0, 4)), Number(word.slice(4, 6)), Number(word.slice(6)), i + 1);
  const before = text.charCodeAt(at - 1);
  if (before === 46 || before === 47 || before === 36) return null; // ".", "/", "$"
  SHAPE.lastIndex = at;
  const found = SHAPE.exec(text);
  if (!found) return null;
  const [all, a = '', mark = '', b = '', c = ''] = found;
  const after = at + all.length;
  if (mark !== '-' && text[after] === mark && isDigit(text.charCodeAt(after + 1))) return null; // a version
  const to = tokenAfter(tokens, i, after);
  if (to === null) return null;
  return fromParts(a, mark, b, c, dayFirst, months, to);
}

function fromParts(
  a: string,
  mark: string,
  b: string,
  c: string,
  dayFirst: boolean,
  months: (word: string) => number | null,
  to: number,
): NumericDate | null {
  const named = isWord(a) ? months(a.toLowerCase()) : isWord(b) ? months(b.toLowerCase()) : 0;
  if (named === null || (isWord(a) && isWord(b))) return null;
  const number = (s: string): number => (isWord(s) ? 0 : Number(s));
  const [x, y, z] = [number(a), number(b), number(c)];
  if (named > 0) {
    if (isWord(a))
      return b.length <= 2 && (c === '' || isYear(c))
        ? checked(c === '' ? null : fullYear(c), named, y, to)
        : null;
    if (a.length === 4) return c !== '' && c.length <= 2 ? checked(x, named, z, to) : null;
    return a.length <= 2 && (c.length === 4 || c.length === 2) ? checked(fullYear(c), named, x, to) : null;
  }
  if (c === '') {
    if (mark === '.') return null; // a decimal number
    if (a.length <= 2 && b.length === 4) return monthOf(y, x, to);
    // "2010-12" and "2008-09" are years in the news; only what cannot be is a month ("2025-11")
    if (a.length === 4 && (b.length === 1 || (mark === '-' && y <= x % 100))) return monthOf(x, y, to);
    if (a.length <= 2 && b.length <= 2 && mark === '/')
      return dayFirst ? dayAndMonth(null, y, x, to) : dayAndMonth(null, x, y, to);
    return null;
  }
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return checked(x, y, z, to);
  if (a.length > 2 || b.length > 2 || !(c.length === 4 || (c.length === 2 && mark === '/'))) return null;
  return mark === '.' || dayFirst ? dayAndMonth(fullYear(c), y, x, to) : dayAndMonth(fullYear(c), x, y, to);
}

/** Month and day in the order wanted, or the other way round where only that is a date. */
const dayAndMonth = (year: number | null, month: number, day: number, to: number): NumericDate | null =>
  checked(year, month, day, to) ?? checked(year, day, month, to);

function checked(year: number | null, month: number, day: number, to: number): NumericDate | null {
  if (year !== null && (year < 1000 || year > 2999)) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year ?? 2000, month)) return null;
  return { year, month, day, to };
}

const monthOf = (year: number, month: number, to: number): NumericDate | null =>
  month >= 1 && month <= 12 && year >= 1900 && year <= 2099 ? { year, month, day: null, to } : null;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWord = (s: string): boolean => s !== '' && s.charCodeAt(0) > 57;
const isYear = (s: string): boolean => s.length === 4 || s.length === 2;

/** Two digits below 40 are of this century: a convention of date parsers; texts rarely look further ahead. */
export const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 40 ? 2000 : 1900);

/** The token that begins at or after a position, if a token ends exactly there. */
function tokenAfter(tokens: Tokens, i: number, end: number): number | null {
  for (let j = i; j < tokens.count && j < i + 6; j++) {
    if (tokens.end[j] === end) return j + 1;
    if (tokens.end[j]! > end) {
      // a time glued to an ISO date ("2024-07-04T12:30") belongs to it
      return /^\d{1,2}t\d/i.test(tokens.text.slice(tokens.start[j]!, tokens.start[j]! + 5)) ? j + 1 : null;
    }
  }
  return null;
}
