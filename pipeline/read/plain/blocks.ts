import { type Lines, linesOf } from './lines.ts';
import { type Marker, markerOf } from './marker.ts';
import { isFull, wrapWidth } from './wrap-width.ts';

/** A run of lines that is read as one: a paragraph, a list item, a heading. */
export interface Block {
  /** First line and the line after the last. */
  readonly from: number;
  readonly to: number;
  readonly marker: Marker | null;
  /** A blank line stands before it. */
  readonly apart: boolean;
  readonly indent: number;
  /** Characters, without the marker. */
  readonly length: number;
}

export interface Blocks {
  readonly lines: Lines;
  readonly list: readonly Block[];
}

/** Plain text → blocks: one a line, unless a line break is evidently only a wrap. */
export function blocksOf(text: string, from: number): Blocks {
  const lines = linesOf(text, from);
  const width = wrapWidth(text, lines);
  const list: Block[] = [];
  let apart = true;
  let lone: string | null = null;
  for (let i = 0; i < lines.count; ) {
    if (lines.start[i] === lines.end[i]) {
      apart = true;
      i++;
      continue;
    }
    if (isLoneBullet(text, lines, i)) {
      lone = text[lines.start[i]!]!;
      i++;
      continue;
    }
    const own = markerOf(text, lines.start[i]!, lines.end[i]!);
    const marker: Marker | null =
      own ?? (lone === null ? null : { style: 'bullet', sign: lone, number: 0, length: 0 });
    lone = null;
    let to = i + 1;
    while (to < lines.count && joins(text, lines, to - 1, width, marker !== null && lines.indent[i]!)) to++;
    list.push({
      from: i,
      to,
      marker,
      apart,
      indent: lines.indent[i]!,
      length: lines.end[to - 1]! - lines.start[i]! - (marker?.length ?? 0),
    });
    apart = false;
    i = to;
  }
  return { lines, list };
}

/**
 * True where the line below belongs to the same block.
 * @param item the indent of the item the line stands in, or `false` outside a list
 */
function joins(text: string, lines: Lines, i: number, width: number, item: number | false): boolean {
  const below = i + 1;
  if (lines.start[below] === lines.end[below]) return false;
  if (text.charCodeAt(lines.start[below]!) === GREATER) return false;
  if (markerOf(text, lines.start[below]!, lines.end[below]!) || isLoneBullet(text, lines, below))
    return false;
  if (text.charCodeAt(lines.start[i]!) === HASH || text.charCodeAt(lines.start[below]!) === HASH)
    return false;
  if (item !== false && lines.indent[below]! > item) return true; // hangs under its item
  const unfinished = !ENDS.test(text.slice(lines.end[i]! - 2, lines.end[i]));
  const lower = isLower(text.charCodeAt(lines.start[below]!));
  if (width === 0) {
    // not a wrapped text, but this very line breaks off in mid-sentence
    const length = lines.end[i]! - lines.start[i]!;
    if (!unfinished || length > 120) return false;
    return lower ? length >= 45 || awaitsNoun(text, lines, i) : hasOpenBracket(text, lines, i);
  }
  if (isFull(text, lines, i, width)) return true;
  return unfinished && (lower || lines.end[i]! - lines.start[i]! + lines.indent[i]! >= 0.8 * width);
}

/** A bullet on a line of its own, as pages are copied with: what it marks stands below. */
const isLoneBullet = (text: string, { start, end }: Lines, i: number): boolean =>
  end[i]! - start[i]! === 1 && /[•◦▪●‣■]/.test(text[start[i]!]!);

/** "Lind counted 31,000" above "new jobs in the valley"; not "masts: 40" above "sails: 90". */
function awaitsNoun(text: string, lines: Lines, i: number): boolean {
  const [line, below] = [i, i + 1].map((at) =>
    text.slice(lines.start[at]!, Math.min(lines.end[at]!, lines.start[at]! + 120)),
  );
  return /\d$/.test(line!) && /^\p{Ll}{3,}[ .,]/u.test(below!) && !/[:=|\t]/.test(line! + below!);
}

/** "revenue of £10m (roughly" above "Rs. 82 crore)". */
function hasOpenBracket(text: string, lines: Lines, i: number): boolean {
  const line = text.slice(lines.start[i]!, lines.end[i]!);
  const open = line.lastIndexOf('(');
  return (
    open > line.lastIndexOf(')') &&
    open > 0 &&
    /\)/.test(text.slice(lines.start[i + 1]!, lines.start[i + 1]! + 60))
  );
}

const GREATER = 62;
/** "## What it costs": a heading of Markdown. */
const HASH = 35;
const ENDS = /[.!?:;…][)\]"”’]?$/;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
