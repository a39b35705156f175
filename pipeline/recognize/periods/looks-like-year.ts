import { ALNUM, capitalised, glued, NUMBER, SIGN, type Tokens, WORD } from '../../text/tokens.ts';
import type { Bench } from './bench.ts';

/**
 * Whether a bare number of four digits is a year, by weighing what stands around it. "2019" after "in" is one whatever follows;
 * "2000" before "tubes" is none unless much speaks for it. The words are in `rules/periods/`, the weights here:
 * a year needs a sum of at least 1.
 */
export function looksLikeYear(bench: Bench, from: number, to: number): boolean {
  if (isCode(bench, from, to)) return false;
  const value = Number(bench.tokens.lower[from]);
  const before = left(bench, from, to);
  const after = right(bench, to, before === 2 && age(value, before) === 1);
  return age(value, before) + before + after >= 1;
}

/** Glued to letters, signs or a price: no year. */
function isCode({ tokens }: Bench, from: number, to: number): boolean {
  if (glued(tokens, from) && /^[.,:#$€£¥@_&+=*]$/.test(tokens.lower[from - 1]!)) return true;
  if (glued(tokens, to) && /^[%°@_+=*^]$/.test(tokens.lower[to] ?? '')) return true;
  if (glued(tokens, from) && tokens.lower[from - 1] === '-' && isCapitals(tokens, from - 2)) return true; // "AB-2024"
  if (tokens.lower[to] === ':' && glued(tokens, to + 1)) return true; // a ratio
  if (to < tokens.count && DESIGNATION.test(tokens.text.slice(tokens.start[to], tokens.end[to]))) return true;
  return tokens.lower[to] === '%' || (tokens.lower[to] === '.' && glued(tokens, to) && glued(tokens, to + 1));
}

/** "the asteroid 1994 KV27": the name of a small body. */
const DESIGNATION = /^[A-Z]{2}\d+$/;

function isCapitals(tokens: Tokens, i: number): boolean {
  if (i < 0 || tokens.kind[i] === NUMBER) return false;
  const text = tokens.text.slice(tokens.start[i], Math.min(tokens.end[i]!, tokens.start[i]! + 12));
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Years that news speak of are likelier than old ones, and round numbers are counted more often than dated. */
function age(value: number, before: number): number {
  if (value > 2150) return -2;
  const round = value % 100 === 0 ? -1 : 0;
  if (value < 1500) return (before === 2 ? -1 : -2) + round;
  return round || (value >= 1985 && value <= 2045 ? 1 : 0);
}

function left(bench: Bench, from: number, to: number): number {
  const { tokens, rules, first } = bench;
  if (from === first) return 1;
  const i = from - 1;
  const word = tokens.lower[i]!;
  // "between 1600 and 1900", "2014–2018": the second end of a span is worth as much as its first
  if ((SPAN.has(word) || word === ',') && i - 1 >= first && isFourDigits(bench, i - 1)) {
    const before = i - 2 >= first ? tokens.lower[i - 2]! : '';
    return rules.list('surely before a year').has(before) ? 2 : 1;
  }
  const surely = rules.list('surely before a year');
  if (surely.has(word) || (word === '-' && surely.has(tokens.lower[i - 1] ?? ''))) return 2; // "pre-2000"
  // "until at least 2031", "in about 1850"
  if (rules.list('approximately').has(word)) {
    const k = tokens.lower[i - 1] === 'at' ? i - 2 : i - 1;
    if (k < first) return 0; // "About 2015 the …"
    if (surely.has(tokens.lower[k]!)) return 1;
  }
  // "over 2024–2025"
  if (word === 'over' && SPAN.has(tokens.lower[to] ?? '') && isFourDigits(bench, to + 1)) return 1;
  // "a 5.7 per cent increase over 2016", "rose 4% over 2016"
  if (word === 'over' && isMove(bench, i - 1)) return 2;
  // "lower than 2022 (98%)", and not "more than 2022 homes"
  if (word === 'than' && COMPARED.test(tokens.lower[i - 1] ?? '')) return 1;
  if (rules.list('before a count').has(word)) return -2;
  if (rules.list('before a year').has(word)) return 1;
  // "Euro 2020", "Act 1974", "the X6 2019"
  if ((tokens.kind[i] === WORD || tokens.kind[i] === ALNUM) && capitalised(tokens, i))
    return i === first ? 1 : 2;
  if (tokens.kind[i] === SIGN) return -3;
  return OPENERS.has(word) ? 1 : word === ',' ? 0 : -1;
}

function isMove({ tokens }: Bench, i: number): boolean {
  const word = tokens.lower[i] ?? '';
  if (word === '%' || word === 'percent') return true;
  return MOVES.test(word) || (word === 'cent' && tokens.lower[i - 1] === 'per');
}
const MOVES =
  /^(?:increase|rise|gain|growth|improvement|advance|jump|decrease|decline|drop|fall|surge|uplift)s?$/;

const COMPARED =
  /^(?:lower|higher|better|worse|stronger|weaker|busier|quieter|warmer|cooler|wetter|drier|rather|later|earlier)$/;

const SPAN = new Set(['and', 'to', '-', '–', '~', '/', 'or']);
const OPENERS = new Set(['(', '-', '–', '/']);

function right(bench: Bench, to: number, surely: boolean): number {
  const { tokens, rules, end } = bench;
  if (to >= end) return 1;
  const word = tokens.lower[to]!;
  if (SPAN.has(word) && to + 1 < end && isFourDigits(bench, to + 1)) {
    const beyond = to + 2;
    return beyond < end && SPAN.has(tokens.lower[beyond]!) ? 1 : right(bench, beyond, surely);
  }
  if (word === 'or' && rules.list('rounds a count').has(tokens.lower[to + 1] ?? '')) return -3;
  if (tokens.kind[to] === SIGN) return -2;
  if (surely && rules.list('money of a year').has(word)) return -1; // "in 2025 dollars"
  if (rules.list('after a count').has(word)) return -3;
  if (rules.list('after a year').has(word)) return 2;
  // "said 2023 was a good year": so many of anything "were"
  if (/^(?:was|is|has)$/.test(word) && tokens.lower.slice(to, Math.min(end, to + CALLED)).includes('year'))
    return 2;
  if (word === '-' && glued(tokens, to))
    return rules.list('after a count').has(tokens.lower[to + 1] ?? '') ? -3 : 0;
  if (tokens.kind[to] !== WORD) return 1;
  if (capitalised(tokens, to)) return 0;
  return isPlural(word) ? -1 : 0;
}

/** Within so many words behind a year it is called one. */
const CALLED = 8;

const isFourDigits = ({ tokens }: Bench, i: number): boolean =>
  i < tokens.count && tokens.kind[i] === NUMBER && /^\d{4}$/.test(tokens.lower[i]!);

const isPlural = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word);
