import { spellingAt } from './spellings.ts';

/**
 * Text → tokens, in one pass over the characters. Typed arrays, because every later step walks them.
 * A word keeps inner apostrophes ("don't") but gives up a possessive ("Amazon" + "'s"); a hyphen is a token of its own;
 * digits and letters part at their border when digits come first ("640bhp" is two tokens), and stay together when letters
 * come first ("H200", "Trn2", "Q3"), unless the letters are a currency ("EUR50m"). A number holds its grouping and its point: `1,200.5`, `1’200`, `1 200` with a
 * no-break or thin space.
 */
export const WORD = 1;
/** Letters followed by digits: `H200`, `Q3`, `FY2026`. */
export const ALNUM = 2;
export const NUMBER = 3;
/** Currency signs, `%`, `°`, `+`, `~`, `<` … */
export const SIGN = 4;
export const PUNCTUATION = 5;
/** A line break inside a passage. */
export const BREAK = 6;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The token in lower case with straight apostrophes and hyphens; a digit run reads as written. */
  readonly lower: readonly string[];
}

/** True where token `i` stands directly behind the one before it. */
export const glued = (tokens: Tokens, i: number): boolean =>
  i > 0 && i < tokens.count && tokens.start[i] === tokens.end[i - 1];

export const written = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

/** Where a word in lower case first stands in tokens `[from, to)`; -1 where it does not. Looks no further: a passage may be long. */
export function placeOfWord({ lower }: Tokens, word: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (lower[i] === word) return i;
  return -1;
}

/** True where the token begins with a capital letter; false behind the last one. */
export function capitalised(tokens: Tokens, i: number): boolean {
  if (i < 0 || i >= tokens.count) return false;
  const code = tokens.text.charCodeAt(tokens.start[i]!);
  if (code < 128) return code >= 65 && code <= 90;
  const char = tokens.text[tokens.start[i]!]!;
  return char !== char.toLowerCase();
}

const SPACE_CLASS = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER_SIGN = 3;
const OTHER_PUNCTUATION = 4;
const NEWLINE = 5;
const FRACTION = 6; // ½ and its kind: one-character numbers

/** Class of every UTF-16 unit, made once: a table look-up a character is what makes the tokeniser fast. */
const classOf = buildClasses();

/** In runs of one class, since asking of each of 65,536 units alone is felt at every start; a later class overrides an earlier one. */
function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER_PUNCTUATION);
  // halves of an emoji or a rare script stand for themselves; here a private character holds their places
  const units = Array.from({ length: 0x10000 }, (_, code) =>
    code >= 0xd800 && code <= 0xdfff ? '\ue000' : String.fromCharCode(code),
  ).join('');
  for (const [runs, k] of [
    [/[\s\p{Z}\p{C}]+/gu, SPACE_CLASS],
    [/\p{No}+/gu, FRACTION],
    [/[\p{Sc}\p{Sm}%‰°#&@*^`§†‡¬¦©®™]+/gu, OTHER_SIGN],
    [/[\p{L}\p{M}_]+/gu, LETTER],
    [/[0-9]+/g, DIGIT],
    [/[\n\r]/g, NEWLINE],
  ] as const)
    for (const { 0: run, index } of units.matchAll(runs)) table.fill(k, index, index + run.length);
  return table.fill(OTHER_PUNCTUATION, 0xd800, 0xe000);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);
const GROUPING_SPACES = new Set([0xa0, 0x202f, 0x2009]);

/** Lower-case forms of one-character tokens; hyphens, dashes and apostrophes are brought together. */
const FOLDED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '−': '-',
  '“': '"',
  '”': '"',
};

/** Scratch space reused between calls: a text has at most as many tokens as characters. Only copies of its used part leave. */
let scratch = { start: new Int32Array(4096), end: new Int32Array(4096), kind: new Uint8Array(4096) };

export function tokenise(text: string): Tokens {
  const lower = lowerTokens(text);
  const count = lower.length;
  const { start, end, kind } = scratch;
  return {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    lower,
  };
}

/** What the tokens of a text read in lower case: all that is wanted of the thousands of phrases of the rules. */
export function lowerTokens(text: string): readonly string[] {
  const size = text.length;
  if (size > scratch.kind.length)
    scratch = {
      start: new Int32Array(2 * size),
      end: new Int32Array(2 * size),
      kind: new Uint8Array(2 * size),
    };
  const { start, end, kind } = scratch;
  const lower: string[] = [];
  let count = 0;
  let at = 0;
  const push = (to: number, k: number, low: string): void => {
    start[count] = at;
    end[count] = to;
    kind[count++] = k;
    lower.push(low);
    at = to;
  };
  while (at < size) {
    const code = text.charCodeAt(at);
    switch (classOf[code]) {
      case LETTER: {
        const to = endOfCurrency(text, at, endOfWord(text, at));
        const { lower: low, digits } = spellingAt(text, at, to);
        push(to, digits ? ALNUM : WORD, low);
        break;
      }
      case DIGIT: {
        const to = endOfNumber(text, at);
        const digits = text.slice(at, to);
        push(to, NUMBER, digits.includes(RAISED_POINT) ? digits.replace(RAISED_POINT, '.') : digits);
        break;
      }
      case FRACTION:
        push(at + 1, NUMBER, text[at]!);
        break;
      case OTHER_SIGN:
        push(at + 1, SIGN, FOLDED[text[at]!] ?? text[at]!);
        break;
      case OTHER_PUNCTUATION: {
        const char = text[at]!;
        // "’s" after a word is its own token; ".5" after a space is a number; "..." is one mark
        if (APOSTROPHES.has(code) && isPossessive(text, at)) push(at + 2, WORD, "'s");
        else if (char === '.' && isDigit(text.charCodeAt(at + 1)) && startsNumber(text, at))
          push(endOfNumber(text, at + 1), NUMBER, text.slice(at, endOfNumber(text, at + 1)));
        else push(at + 1, PUNCTUATION, FOLDED[char] ?? char);
        break;
      }
      case NEWLINE: {
        let to = at + 1;
        while (to < size && classOf[text.charCodeAt(to)] === NEWLINE) to++;
        push(to, BREAK, '\n');
        break;
      }
      default:
        at++;
    }
  }
  return lower;
}

function isPossessive(text: string, at: number): boolean {
  const s = text[at + 1];
  return (
    (s === 's' || s === 'S') &&
    at > 0 &&
    (classOf[text.charCodeAt(at - 1)] === LETTER || classOf[text.charCodeAt(at - 1)] === DIGIT) &&
    classOf[text.charCodeAt(at + 2)] !== LETTER &&
    classOf[text.charCodeAt(at + 2)] !== DIGIT
  );
}

const startsNumber = (text: string, at: number): boolean => {
  if (at === 0) return true;
  const before = classOf[text.charCodeAt(at - 1)];
  return before !== LETTER && before !== DIGIT && text[at - 1] !== '.';
};

/** Letters that name a currency when digits stand directly behind them: ISO 4217, and what is printed in its place. */
const MONEY = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK ' +
    'DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW ' +
    'KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR ' +
    'PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS ' +
    'VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL RMB RM Rs PS Rwf FRw Frw KSh Ksh KShs Kshs TSh Tsh TShs Tshs USh Ush UShs Ushs Sh Dh Dhs Rp Kč NIS NTD FCFA Tk'
  ).split(' '),
);
const MONEY_SIGNS = new Set(['$', '€', '£', '¥']);

/** Parts a currency from its amount: "EUR50m", "RM120,000", "$US5"; other codes ("H200") stay whole. */
function endOfCurrency(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && classOf[text.charCodeAt(i)] === LETTER) i++;
  if (i === to || !isDigit(text.charCodeAt(i))) return to;
  if (i - from === 1 && ONE_LETTER.has(text[from]!) && isSum(text, i)) return i;
  return MONEY_SIGNS.has(text[from - 1]!) || MONEY.has(text.slice(from, i)) ? i : to;
}

/** Pesos and pulas, rands, nairas: a letter alone, which the digits of a road or a chip have in front as well. */
const ONE_LETTER = new Set(['P', 'R', 'N']);
const SUM = /\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?:\.\d+)?(?: (?:million|billion|trillion)|-?bn|m)\b/y;

/** "P48,489,402", "R1.2 billion": thousands in groups, or a magnitude behind the digits. */
function isSum(text: string, at: number): boolean {
  SUM.lastIndex = at;
  return SUM.test(text);
}

/** Letters, digits after letters, inner apostrophes, and the points of an abbreviation (`U.S.`, `a.m.`). */
function endOfWord(text: string, from: number): number {
  let i = from;
  for (;;) {
    const code = text.charCodeAt(i);
    const k = classOf[code];
    if (k === LETTER || k === DIGIT) i++;
    else if (
      k === OTHER_PUNCTUATION &&
      APOSTROPHES.has(code) &&
      i > from &&
      classOf[text.charCodeAt(i + 1)] === LETTER &&
      !isPossessive(text, i)
    )
      i++;
    else if (code === 46 && isDotted(text, from, i)) i++;
    else if (code === 46 && isDomain(text, from, i)) i += 4;
    else if (code === 38 && isJoined(text, from, i)) i++;
    else return i;
    if (i >= text.length) return i;
  }
}

/** `A&E`, `R&D`, `AT&T`: one or two capitals on either side of the sign. */
function isJoined(text: string, from: number, sign: number): boolean {
  if (sign === from || sign - from > 2) return false;
  for (let i = from; i < sign; i++) if (!isCapital(text.charCodeAt(i))) return false;
  const to = isCapital(text.charCodeAt(sign + 2)) ? sign + 3 : sign + 2;
  return isCapital(text.charCodeAt(sign + 1)) && classOf[text.charCodeAt(to)] !== LETTER;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** `U.S.`, `U.K`, `e.g.`: single letters with points between them, at least two of them. */
function isDotted(text: string, from: number, dot: number): boolean {
  if (dot - from === 0 || (dot - from) % 2 === 0) return false;
  for (let i = from; i < dot; i++) {
    const letter = (i - from) % 2 === 0;
    if (letter ? classOf[text.charCodeAt(i)] !== LETTER : text.charCodeAt(i) !== 46) return false;
  }
  if (dot - from > 1) return dot - from < 12;
  const next = classOf[text.charCodeAt(dot + 1)];
  return next === LETTER && text.charCodeAt(dot + 2) === 46;
}

/** "Halm.com Inc", "Brell.net": a company that goes by its address. */
const isDomain = (text: string, from: number, dot: number): boolean =>
  dot - from > 1 &&
  DOMAINS.has(text.slice(dot + 1, dot + 4)) &&
  classOf[text.charCodeAt(dot + 4)] !== LETTER &&
  text[dot + 4] !== '/';
const DOMAINS = new Set(['com', 'net', 'org']);

const RAISED_POINT = '·';

/** "5·4 km", as British journals print a decimal point; not the product in "3·10^8". */
const isRaisedPoint = (text: string, i: number): boolean =>
  text[i] === RAISED_POINT && !/^10(?:\^|[⁰¹²³⁴-⁹⁻])/.test(text.slice(i + 1, i + 4));

/** "Rs.12.68 billion", "Tk.1,250.50": the first point is that of the abbreviation. */
function isPointOfMoney(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 5 && classOf[text.charCodeAt(from - 1)] === LETTER) from--;
  return MONEY.has(text.slice(from, at));
}

/** Digits with groups of three behind `,`, an apostrophe or a thin space, then a point and digits. */
function endOfNumber(text: string, from: number): number {
  let i = from;
  while (isDigit(text.charCodeAt(i))) i++;
  if (text.charCodeAt(from - 1) === 46 && !isPointOfMoney(text, from - 1)) return i; // ".5"
  for (;;) {
    const code = text.charCodeAt(i);
    const groups =
      (code === 44 || APOSTROPHES.has(code) || GROUPING_SPACES.has(code)) &&
      isDigit(text.charCodeAt(i + 1)) &&
      isDigit(text.charCodeAt(i + 2)) &&
      isDigit(text.charCodeAt(i + 3)) &&
      !isDigit(text.charCodeAt(i + 4)) &&
      i - from <= 3 + 4 * 12;
    // Indian grouping: "1,00,000"
    const lakh =
      !groups &&
      code === 44 &&
      isDigit(text.charCodeAt(i + 1)) &&
      isDigit(text.charCodeAt(i + 2)) &&
      text.charCodeAt(i + 3) === 44 &&
      isDigit(text.charCodeAt(i + 4)) &&
      i - from <= 2 + 3 * 12;
    if (groups) i += 4;
    else if (lakh) i += 3;
    else break;
  }
  if ((text.charCodeAt(i) === 46 || isRaisedPoint(text, i)) && isDigit(text.charCodeAt(i + 1))) {
    let j = i + 1;
    while (isDigit(text.charCodeAt(j))) j++;
    if (!(text.charCodeAt(j) === 46 && isDigit(text.charCodeAt(j + 1)))) return j; // "1.2.3" is a version, left in parts
  }
  return i;
}
