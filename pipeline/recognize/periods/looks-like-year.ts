import { capitalised, glued, SIGN, WORD } from '../../text/tokens.ts';
import type { Bench } from './parse.ts';

/**
 * Whether a bare number of four digits is a year, by weighing what stands around it. "2019" after "in" is one whatever follows;
 * "2000" before "tubes" is none unless much speaks for it. The words are in `rules/periods/`, the weights here:
 * a year needs a sum of at least 1.
 */
export function looksLikeYear(bench: Bench, from: number, to: number): boolean {
  const { tokens } = bench;
  const value = Number(tokens.lower[from]);
  if (isCode(bench, from, to)) return false;
  return age(value) + left(bench, from) + right(bench, to) >= 1;
}

/** Glued to letters, signs or a price: no year. */
function isCode(bench: Bench, from: number, to: number): boolean {
  const { tokens } = bench;
  if (glued(tokens, from) && /^[.,:#$€£¥@_&+=*~]$/.test(tokens.lower[from - 1]!)) return true;
  if (glued(tokens, to) && /^[%°@_:+=*^]$/.test(tokens.lower[to] ?? '')) return true;
  return tokens.lower[to] === '%' || (tokens.lower[to] === '.' && glued(tokens, to) && glued(tokens, to + 1));
}

/** Years that news speak of are likelier than old ones, and round numbers are counted more often than dated. */
function age(value: number): number {
  if (value < 1500 || value > 2150) return -2;
  if (value % 100 === 0) return -1;
  return value >= 1985 && value <= 2045 ? 1 : 0;
}

function left(bench: Bench, from: number): number {
  const { tokens, rules, first } = bench;
  if (from === first) return 1;
  const i = from - 1;
  const word = tokens.lower[i]!;
  if (rules.list('surely before a year').has(word)) return 2;
  if (rules.list('before a count').has(word)) return -2;
  if (rules.list('before a year').has(word)) return 1;
  if (tokens.kind[i] === WORD && capitalised(tokens, i)) return 1; // "Euro 2020", "Act 1974"
  if (tokens.kind[i] === SIGN) return -3;
  return word === '(' || word === ',' || word === '-' || word === '–' || word === '/' || word === "'s"
    ? 1
    : -1;
}

function right(bench: Bench, to: number): number {
  const { tokens, rules, end } = bench;
  if (to >= end) return 1;
  const word = tokens.lower[to]!;
  if (tokens.kind[to] === SIGN) return -2;
  if (rules.list('after a count').has(word)) return -3;
  if (word === '-' && glued(tokens, to))
    return rules.list('after a count').has(tokens.lower[to + 1] ?? '') ? -3 : 0;
  if (tokens.kind[to] !== WORD) return 1;
  if (capitalised(tokens, to)) return 0;
  return isPlural(word) ? -1 : 0;
}

const isPlural = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word);
