import { type Decimal, decimal, shift } from '../../model/decimal.ts';
import { glued, NUMBER, type Tokens } from '../../text/tokens.ts';

/** Digits as written → exact value, with the places they were written to. */
export interface Literal {
  readonly value: Decimal;
  readonly places: number;
  /** Has a grouping mark or a point, so it is no year and no identifier. */
  readonly formatted: boolean;
  readonly to: number;
}

const LONGEST = 60; // characters
const GROUPING = /[,'’ʼ\u00a0\u202f\u2009]/g;

/** Single characters that are a fraction, and the digits behind a point they stand for. */
const GLYPHS: ReadonlyMap<string, Decimal> = new Map(
  Object.entries({
    '½': '0.5',
    '¼': '0.25',
    '¾': '0.75',
    '⅓': '0.3333333333333333333333333333333333333333',
    '⅔': '0.6666666666666666666666666666666666666667',
    '⅕': '0.2',
    '⅖': '0.4',
    '⅗': '0.6',
    '⅘': '0.8',
    '⅙': '0.1666666666666666666666666666666666666667',
    '⅛': '0.125',
    '⅜': '0.375',
    '⅝': '0.625',
    '⅞': '0.875',
  }),
);

export const glyphOf = (tokens: Tokens, i: number): Decimal | null =>
  tokens.kind[i] === NUMBER ? (GLYPHS.get(tokens.lower[i]!) ?? null) : null;

/** The number token at `i`, with groups that a wordwise-spaced text tore off ("80, 000") and an exponent ("×10−8"). */
export function readLiteral(tokens: Tokens, i: number): Literal | null {
  if (tokens.kind[i] !== NUMBER) return null;
  const word = tokens.lower[i]!;
  const glyph = GLYPHS.get(word);
  if (glyph) return { value: glyph, places: Math.min(2, glyph.length - 2), formatted: true, to: i + 1 };
  if (word.charCodeAt(0) > 57) return null; // a superscript or a circled digit
  if (word === '10' && tokens.lower[i + 1] === '^') {
    const raised = glued(tokens, i + 1) ? power(tokens, i + 2) : null;
    if (raised) return { value: shift('1', raised.by), places: -raised.by, formatted: true, to: raised.to };
  }
  if (word.length > LONGEST) return null; // no amount is written so
  let digits = isPlain(word) ? word : word.replace(GROUPING, '');
  let to = i + 1;
  while (spacedGroup(tokens, to, digits)) {
    digits += tokens.lower[to]!;
    to++;
  }
  while (tornGroup(tokens, to, digits)) {
    digits += tokens.lower[to + 1]!;
    to += 2;
  }
  if (hasDecimalComma(tokens, i)) {
    digits += `.${tokens.lower[i + 2]}`;
    to = i + 3;
  }
  const dot = digits.indexOf('.');
  const places = dot < 0 ? 0 : digits.length - dot - 1;
  const value = decimal(dot === 0 ? `0${digits}` : digits);
  const formatted = digits !== word || dot >= 0;
  const raised = exponent(tokens, to);
  if (!raised) return { value, places, formatted, to };
  return { value: shift(value, raised.by), places: places - raised.by, formatted: true, to: raised.to };
}

/** Digits and nothing else, as most numbers are written. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** "12 000", "1 250 000": groups of three behind one to three digits, with plain spaces. */
const spacedGroup = (tokens: Tokens, i: number, before: string): boolean =>
  i < tokens.count &&
  tokens.kind[i] === NUMBER &&
  !glued(tokens, i) &&
  tokens.start[i] === tokens.end[i - 1]! + 1 &&
  /^\d{3}$/.test(tokens.lower[i]!) &&
  /^[1-9]\d{0,2}(?:\d{3})*$/.test(before) &&
  before.length <= 12 &&
  (!glued(tokens, i + 1) || CLOSES.has(tokens.lower[i + 1]!));

const CLOSES = new Set([',', '.', ';', ':', ')', ']', '"', '”']);

/** ", 000" behind up to three digits: a group that starts with 0 cannot be a number of its own. */
const tornGroup = (tokens: Tokens, comma: number, before: string): boolean =>
  before.length <= 12 &&
  !before.includes('.') &&
  tokens.lower[comma] === ',' &&
  glued(tokens, comma) &&
  tokens.kind[comma + 1] === NUMBER &&
  !glued(tokens, comma + 1) &&
  /^0\d\d$/.test(tokens.lower[comma + 1]!);

/** "57,1 kilometres", "72,75m": one digit or two behind a comma, and a unit of measure that the digits in front of it do not have. */
const hasDecimalComma = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i + 1] === ',' &&
  glued(tokens, i + 1) &&
  glued(tokens, i + 2) &&
  tokens.kind[i + 2] === NUMBER &&
  /^\d{1,4}$/.test(tokens.lower[i]!) &&
  /^\d{1,2}$/.test(tokens.lower[i + 2]!) &&
  METRIC.test(tokens.lower[i + 3] ?? '');
const METRIC =
  /^(?:[kcm]?m|[km]?g|km\/h|kmh|kph|[km]?w|ha|tonnes?|hectares?|(?:kilo|centi|milli)?met(?:re|er)s?|(?:kilo|milli)?grams?|litres?|liters?)$/;

/** "×10^8", "x 10-8", "e9", "e-9" behind a literal. */
function exponent(tokens: Tokens, i: number): { by: number; to: number } | null {
  const mark = tokens.lower[i];
  if (mark === undefined) return null;
  if (glued(tokens, i) && /^e\d{1,3}$/.test(mark)) return { by: Number(mark.slice(1)), to: i + 1 };
  if (glued(tokens, i) && mark === 'e') return power(tokens, i + 1);
  if (mark !== '×' && mark !== 'x' && mark !== '*') return null;
  if (tokens.lower[i + 1] !== '10') {
    // "x10" is one token
    return null;
  }
  const caret = tokens.lower[i + 2] === '^' ? i + 3 : i + 2;
  return glued(tokens, i + 2) ? power(tokens, caret) : null;
}

function power(tokens: Tokens, i: number): { by: number; to: number } | null {
  const negative = tokens.lower[i] === '-' || tokens.lower[i] === '–';
  const at = negative || tokens.lower[i] === '+' ? i + 1 : i;
  const digits = tokens.lower[at];
  if (at === i && digits !== undefined && tokens.lower[i - 1] === 'e') return null;
  if (digits === undefined || !glued(tokens, at) || !/^\d{1,3}$/.test(digits)) return null;
  return { by: negative ? -Number(digits) : Number(digits), to: at + 1 };
}
