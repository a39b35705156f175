import { ALNUM, capitalised, glued, WORD } from '../../../text/tokens.ts';
import type { Bench } from '../bench.ts';
import { type Parts, part } from '../build.ts';

/** The word before, looking over an article; empty at the beginning of the sentence. */
export function wordBefore(bench: Bench, from: number): string {
  const { tokens, first } = bench;
  let i = from - 1;
  if (i >= first && tokens.lower[i] === 'the') i--;
  return i >= first ? tokens.lower[i]! : '';
}

export const wordAfter = (bench: Bench, to: number): string =>
  to < bench.end ? bench.tokens.lower[to]! : '';

export const listed = (bench: Bench, list: string, word: string): boolean => bench.rules.list(list).has(word);

/** Part of an address or a compound: "Monday.com", "mid-air". */
export const isGlued = (bench: Bench, from: number, to: number): boolean =>
  glued(bench.tokens, to) &&
  '.@_'.includes(bench.tokens.lower[to]!) &&
  glued(bench.tokens, to + 1) &&
  to + 1 < bench.end &&
  from < to;

/** A word with a capital that is no calendar word and does not open the sentence: half of a name. */
export function isName(bench: Bench, i: number): boolean {
  const { tokens, first, end } = bench;
  if (i < first || i >= end || !capitalised(tokens, i)) return false;
  if (tokens.kind[i] === ALNUM) return !/^(?:[qh][1-4]|[fc]y)/.test(tokens.lower[i]!);
  if (tokens.kind[i] !== WORD) return false;
  const word = tokens.lower[i]!;
  return (
    !bench.rules.words.has(word) && !bench.rules.starts.has(word) && !listed(bench, 'function words', word)
  );
}

export const isUpperCase = (bench: Bench, i: number): boolean => {
  const { tokens } = bench;
  const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
};

/** "May 5 per cent": a number with its unit behind it. */
export const startsCount = (bench: Bench, to: number, number: boolean): boolean =>
  number && to < bench.end && listed(bench, 'after a count', bench.tokens.lower[to]!);

export const isEnd = (bench: Bench, to: number): boolean =>
  to >= bench.end || /^[.,;:!?)\]]$/.test(wordAfter(bench, to));
export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '/';

export const nestedAt = (parts: Parts): string | null => {
  const value = part(parts, 'period') ?? part(parts, 'span') ?? part(parts, 'inner');
  return typeof value === 'object' && value !== null && 'at' in value ? value.at : null;
};
