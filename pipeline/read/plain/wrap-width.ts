import type { Lines } from './lines.ts';

const NARROWEST = 40;
const WIDEST = 120;

/**
 * The column at which a text was wrapped, or 0 where each line is a paragraph of its own.
 *
 * A wrapped line is full: the first word of the next line would not have fitted on it. So the width is near the longest inner line
 * (one with another line right below), and nearly all inner lines must be full by it. Lines of web copies are far longer than any
 * wrap; lists, verse and tables have inner lines that are not full.
 */
export function wrapWidth(text: string, lines: Lines): number {
  const lengths = new Int32Array(WIDEST + 1);
  let inner = 0;
  let long = 0;
  for (let i = 0; i + 1 < lines.count; i++) {
    const length = lines.end[i]! - lines.start[i]!;
    if (length === 0 || blank(lines, i + 1)) continue;
    const width = length + lines.indent[i]!;
    if (width > WIDEST) long++;
    else lengths[width]!++;
    inner++;
  }
  if (inner < 2 || long * 20 > inner) return 0;
  const width = nearLongest(lengths, inner - long);
  if (width < NARROWEST) return 0;
  let full = 0;
  let counted = 0;
  for (let i = 0; i + 1 < lines.count; i++) {
    if (blank(lines, i) || blank(lines, i + 1)) continue;
    counted++;
    if (isFull(text, lines, i, width)) full++;
  }
  return full * 10 >= counted * 7 ? width : 0;
}

/** The length that at most one inner line in fifty exceeds: an address that could not be broken must not set the width. */
function nearLongest(lengths: Int32Array, inner: number): number {
  let above = Math.floor(inner / 50);
  for (let width = WIDEST; width > 0; width--) {
    above -= lengths[width]!;
    if (above < 0) return width;
  }
  return 0;
}

const blank = (lines: Lines, i: number): boolean => lines.start[i] === lines.end[i];

const HYPHEN = 45;

/** True where the first word of the line below would have gone beyond the width. */
export function isFull(text: string, lines: Lines, i: number, width: number): boolean {
  const length = lines.end[i]! - lines.start[i]! + lines.indent[i]!;
  if (text.charCodeAt(lines.end[i]! - 1) === HYPHEN && length > 1) return true; // broken inside a word
  let word = lines.start[i + 1]!;
  const stop = Math.min(lines.end[i + 1]!, word + width);
  while (word < stop && text.charCodeAt(word) > 32) word++;
  return length + 1 + (word - lines.start[i + 1]!) > width;
}
