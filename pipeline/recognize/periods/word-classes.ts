import type { PeriodRules, WordNode } from '../../rulebook/periods.ts';
import { ALNUM, glued, NUMBER, SIGN, type Tokens } from '../../text/tokens.ts';
import { ORDINAL_SUFFIXES } from '../numbers/ordinal-suffixes.ts';
import type { Candidate } from './candidate.ts';
import { readCode, readNumberedCode } from './codes.ts';
import { fullYear, type NumericDate, numericDate } from './numeric-date.ts';
import { isNumberWord, readSpoken } from './spoken-numbers.ts';

/** False where a token has no class at all: the cheap test before `candidatesAt`. */
export const mayMean = (tokens: Tokens, i: number, rules: PeriodRules): boolean => {
  const kind = tokens.kind[i];
  return kind === NUMBER || kind === ALNUM || tokens.lower[i] === "'" || rules.words.has(tokens.lower[i]!);
};

/** Every class that the tokens from `i` on can have: words from the rules, and digits, codes and spoken numbers. */
export function candidatesAt(tokens: Tokens, i: number, rules: PeriodRules, dayFirst: boolean): Candidate[] {
  const out: Candidate[] = [];
  const first = rules.words.get(tokens.lower[i]!);
  if (first) readWords(tokens, i, first, rules, out);
  const kind = tokens.kind[i];
  if (kind === NUMBER) readDigits(tokens, i, out);
  else if (kind === ALNUM) readCode(tokens, i, out);
  else if (tokens.lower[i] === "'") readShortYear(tokens, i, out);
  if (first?.meanings.some(isNumberWord)) readSpoken(tokens, i, rules, out);
  const digits = kind === NUMBER;
  const month = first?.meanings.find((m) => m.name === 'month');
  if (digits || (month && (glued(tokens, i + 1) || false))) {
    const date = numericDate(tokens, i, dayFirst, (word) => monthNamed(rules, word));
    if (date) out.push({ name: dateClass(date), value: date, to: date.to });
  }
  return out;
}

const dateClass = (date: NumericDate): string =>
  date.day === null ? 'monthdate' : date.year === null ? 'daymonth' : 'date';

const monthNamed = (rules: PeriodRules, word: string): number | null => {
  const value = rules.words.get(word)?.meanings.find((m) => m.name === 'month')?.value;
  return typeof value === 'number' ? value : null;
};

function readWords(tokens: Tokens, i: number, first: WordNode, rules: PeriodRules, out: Candidate[]): void {
  let node: WordNode | undefined = first;
  for (let to = i + 1; node; to++) {
    for (const { name, value } of node.meanings) {
      out.push({ name, value, to });
      if (name === 'cardinal') out.push({ name: 'n', value, to });
      // "Sept. 20", "Fri. night": an abbreviation may take its full stop along
      else if (
        tokens.lower[to] === '.' &&
        glued(tokens, to) &&
        rules.list('with a full stop').has(tokens.lower[i]!)
      )
        out.push({ name, value, to: to + 1 });
    }
    node = to < tokens.count ? node.next.get(tokens.lower[to]!) : undefined;
  }
}

function readDigits(tokens: Tokens, i: number, out: Candidate[]): void {
  const word = tokens.lower[i]!;
  if (word.length > 4) return;
  let value = 0;
  for (let k = 0; k < word.length; k++) {
    const digit = word.charCodeAt(k) - 48;
    if (digit < 0 || digit > 9) return;
    value = value * 10 + digit;
  }
  if (i > 0 && tokens.kind[i - 1] === SIGN && isMoney(tokens, i - 1)) return;
  const next = glued(tokens, i + 1) ? tokens.lower[i + 1]! : '';
  if (word.length <= 2) {
    if (ORDINAL_SUFFIXES.has(next)) {
      out.push({ name: 'ordinal', value, to: i + 2 });
      if (value >= 1 && value <= 31) out.push({ name: 'day', value, to: i + 2 });
      return;
    }
    if (next !== '' && value >= 1 && value <= 4) readNumberedCode(i, value, next, out);
    if (next === 's' || next === "'s") {
      if (value % 10 === 0 && word.length === 2)
        out.push({ name: 'decade', value: value < 30 ? 2000 + value : 1900 + value, to: i + 2 });
      return;
    }
    if (value >= 1 && value <= 31) out.push({ name: 'day', value, to: i + 1 });
    if (word.length === 2) out.push({ name: 'yy', value, to: i + 1 });
  }
  if (word.length <= 3) {
    if (value > 0) out.push({ name: 'n', value, to: i + 1 });
    return;
  }
  if (value < 1000 || value > 2199) return;
  if (next === 's' || (next === "'s" && value % 10 === 0)) {
    if (value % 10 === 0) out.push({ name: 'decade', value, to: i + 2 });
    if (next === 's') return;
  }
  if (next !== '' && next !== "'s" && startsLikeWord(next)) return; // "2000m"
  out.push({ name: 'yearnum', value, to: i + 1 }, { name: 'year', value, to: i + 1 });
}

const startsLikeWord = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code > 0x7f && /\p{L}/u.test(word));
};

const isMoney = (tokens: Tokens, i: number): boolean => {
  const sign = tokens.lower[i]!;
  return sign !== '~' && sign !== '<' && sign !== '>' && sign !== '*' && sign !== '©';
};

/** `'26`, and `'90s`. */
function readShortYear(tokens: Tokens, i: number, out: Candidate[]): void {
  const digits = tokens.lower[i + 1];
  if (digits?.length !== 2 || tokens.kind[i + 1] !== NUMBER || !glued(tokens, i + 1)) return;
  const value = Number(digits);
  if (tokens.lower[i + 2] === 's' && glued(tokens, i + 2)) {
    if (value % 10 === 0)
      out.push({ name: 'decade', value: value < 30 ? 2000 + value : 1900 + value, to: i + 3 });
  } else if (Number.isInteger(value)) {
    const year = fullYear(digits);
    out.push({ name: 'shortyear', value: year, to: i + 2 });
  }
}
