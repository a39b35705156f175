import type { Meaning, PeriodRules, WordNode } from '../../rulebook/periods.ts';
import { ALNUM, glued, NUMBER, SIGN, type Tokens } from '../../text/tokens.ts';
import { fullYear, type NumericDate, numericDate } from './numeric-date.ts';

/** One reading of the tokens `[i, to)`: the class that wordings ask for, and the value it has. */
export interface Candidate {
  readonly name: string;
  readonly value: number | string | NumericDate;
  readonly to: number;
}

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

const isNumberWord = (m: Meaning): boolean => m.name === 'cardinal' || m.name === 'ordinal';
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

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
    if (SUFFIXES.has(next)) {
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

/** `1Q26`, `2H 2025`: the digit is a token, the rest a code glued to it. */
function readNumberedCode(i: number, n: number, code: string, out: Candidate[]): void {
  const letter = code[0];
  const name = letter === 'q' ? 'quarter' : letter === 'h' && n <= 2 ? 'half' : null;
  if (name === null) return;
  if (code.length === 1) {
    out.push({ name: `${name}code`, value: n, to: i + 2 });
    return;
  }
  const year = code.slice(1).replace(/^fy/, '');
  if (/^\d{2}(?:\d{2})?$/.test(year)) pushCode(name, n, fullYear(year), i + 2, out);
}

/** `Q1`, `Q12026`, `Q1FY26`, `H2`, `FY26`, `FY2026`, with `/27` behind it. */
function readCode(tokens: Tokens, i: number, out: Candidate[]): void {
  const word = tokens.lower[i]!;
  if (word.length > 9) return;
  const found = /^(?:([qh])([1-4]))?(fy|cy)?((?:\d{2}){0,2})$/.exec(word);
  if (!found) return;
  const [, letter, digit, fiscal, year = ''] = found;
  if (letter && digit) {
    const n = Number(digit);
    const name = letter === 'q' ? 'quarter' : n <= 2 ? 'half' : null;
    if (name === null) return;
    if (year === '' && !fiscal) out.push({ name: `${name}code`, value: n, to: i + 1 });
    // "H200" is a chip: a year of two digits needs its "FY"
    else if (year.length === 4 || (fiscal && year !== '')) pushCode(name, n, fullYear(year), i + 1, out);
    return;
  }
  if (!fiscal || year === '') return;
  out.push({ name: fiscal === 'fy' ? 'fiscalyear' : 'calendaryear', value: fullYear(year), to: i + 1 });
}

function pushCode(name: string, n: number, year: number, to: number, out: Candidate[]): void {
  out.push({ name: `${name}ofyear`, value: year * 10 + n, to });
}

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

/** Numbers in words: `twenty-five`, `thirty first`, `nineteen eighty-six`, `two thousand and five`. */
function readSpoken(tokens: Tokens, i: number, rules: PeriodRules, out: Candidate[]): void {
  const low = spokenBelow100(tokens, i, rules);
  if (!low) return;
  if (low.ordinal) {
    out.push({ name: 'ordinal', value: low.value, to: low.to });
    if (low.value <= 31) out.push({ name: 'day', value: low.value, to: low.to });
    return;
  }
  if (low.to > i + 1) out.push({ name: 'n', value: low.value, to: low.to });
  if (low.value <= 31) out.push({ name: 'day', value: low.value, to: low.to });
  if (low.to > i + 1) {
    // "twenty first": also the bare "twenty", for "twenty sixteen"
    const tens = rules.words.get(tokens.lower[i]!)?.meanings.find((m) => m.name === 'cardinal');
    if (tens?.value === 20) pushSpokenYear(tokens, i, 20, i + 1, rules, out);
  }
  pushSpokenYear(tokens, i, low.value, low.to, rules, out);
}

function pushSpokenYear(
  tokens: Tokens,
  i: number,
  head: number,
  at: number,
  rules: PeriodRules,
  out: Candidate[],
): void {
  let from = at;
  let value = 0;
  if (head === 2 && tokens.lower[at] === 'thousand') {
    from = at + 1;
    value = 2000;
    if (tokens.lower[from] === 'and') from++;
  } else if (head >= 17 && head <= 20) {
    value = head * 100;
    if (tokens.lower[from] === '-') from++;
  } else return;
  const rest = spokenBelow100(tokens, from, rules);
  const plain = rest && !rest.ordinal && (value === 2000 || rest.value >= 10) ? rest : null;
  if (head === 2 && !plain) {
    if (from === at + 1) out.push({ name: 'spokenyear', value: 2000, to: at + 1 });
    return;
  }
  if (plain && at >= i) out.push({ name: 'spokenyear', value: value + plain.value, to: plain.to });
}

interface Spoken {
  readonly value: number;
  readonly ordinal: boolean;
  readonly to: number;
}

function spokenBelow100(tokens: Tokens, i: number, rules: PeriodRules): Spoken | null {
  const first = numberWord(tokens, i, rules);
  if (!first) return null;
  if (first.ordinal || first.value < 20 || first.value % 10 !== 0) return { ...first, to: i + 1 };
  const at = tokens.lower[i + 1] === '-' ? i + 2 : i + 1;
  const second = numberWord(tokens, at, rules);
  if (second && second.value < 10)
    return { value: first.value + second.value, ordinal: second.ordinal, to: at + 1 };
  return { ...first, to: i + 1 };
}

function numberWord(
  tokens: Tokens,
  i: number,
  rules: PeriodRules,
): { value: number; ordinal: boolean } | null {
  const meanings = i < tokens.count ? rules.words.get(tokens.lower[i]!)?.meanings : undefined;
  const found = meanings?.find(isNumberWord);
  return found && typeof found.value === 'number'
    ? { value: found.value, ordinal: found.name === 'ordinal' }
    : null;
}
