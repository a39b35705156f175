import type { OffsetMap } from '../model/document.ts';
import type { Span } from '../model/span.ts';

const ZERO = new Int32Array([0]);
const ONE = new Uint8Array([1]);

/** The map of a passage that stands in the file as it is. */
export const identityMap = (start: number, end: number): OffsetMap => ({
  at: ZERO,
  source: start === 0 ? ZERO : Int32Array.of(start),
  verbatim: ONE,
  end,
});

/**
 * A span of a passage's text → the span of the file it was read from. It begins with the first character's source and ends with
 * the last one's, so marks around it stay outside. Where only one half of a pair of marks would be inside ("$11** bn"), the other
 * half is taken in if it stands right at the border ("**$11** bn").
 */
export function toSource(map: OffsetMap, span: Span): Span {
  const start = startOf(map, span[0]);
  if (span[1] <= span[0]) return [start, start];
  const end = endOf(map, span[1]);
  return map.marks ? balanced(map.marks, start, end) : [start, end];
}

/** Last piece that starts at or before `offset`. */
function pieceAt(at: Int32Array, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (at[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function startOf(map: OffsetMap, offset: number): number {
  if (map.at.length === 0) return map.end;
  const piece = pieceAt(map.at, offset);
  const source = map.source[piece]!;
  return map.verbatim[piece] ? Math.min(source + offset - map.at[piece]!, map.end) : source;
}

function endOf(map: OffsetMap, offset: number): number {
  if (map.at.length === 0) return map.end;
  const piece = pieceAt(map.at, offset - 1);
  if (map.verbatim[piece]) return Math.min(map.source[piece]! + offset - map.at[piece]!, map.end);
  return map.source[piece + 1] ?? map.end;
}

function balanced(marks: NonNullable<OffsetMap['marks']>, start: number, end: number): Span {
  let from = start;
  let to = end;
  // pairs that open right before the span and close inside it, innermost first
  for (let i = lastAt(marks.opening, start); i >= 0 && marks.opening[i] === start; i -= 3)
    if (marks.opening[i + 2]! <= end) from = Math.min(from, marks.opening[i + 1]!);
  // pairs that open inside it and close right behind it
  for (let i = firstAt(marks.closing, end); i < marks.closing.length && marks.closing[i] === end; i += 3)
    if (marks.closing[i + 1]! >= start) to = Math.max(to, marks.closing[i + 2]!);
  return [from, to];
}

/** Index of the last triple whose first number is at most `value`; -3 where none. */
function lastAt(triples: Int32Array, value: number): number {
  let low = 0;
  let high = triples.length / 3;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (triples[3 * middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return 3 * (low - 1);
}

/** Index of the first triple whose first number is at least `value`. */
function firstAt(triples: Int32Array, value: number): number {
  let low = 0;
  let high = triples.length / 3;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (triples[3 * middle]! < value) low = middle + 1;
    else high = middle;
  }
  return 3 * low;
}
