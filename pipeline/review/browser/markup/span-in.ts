import type { OffsetMap } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';

/** A span of the file → the span of a passage's text that was read from it; the other way of `toSource`. Empty where they do not meet. */
export function spanIn(map: OffsetMap, length: number, [start, end]: Span): Span {
  const first = map.source[0] ?? map.end;
  if (end <= first || start >= map.end) return [0, 0];
  const from = inText(map, length, start, false);
  return [from, Math.max(from, inText(map, length, end, true))];
}

/** @param closing an end inside something that stands for a whole range takes it in */
function inText(
  { at, source, verbatim }: OffsetMap,
  length: number,
  place: number,
  closing: boolean,
): number {
  let low = 0;
  let high = source.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (closing ? source[middle]! < place : source[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  const begins = at[low] ?? 0;
  const ends = at[low + 1] ?? length;
  const into = Math.max(0, place - (source[low] ?? 0));
  if (verbatim[low]) return Math.min(begins + into, ends);
  return closing && into > 0 ? ends : begins;
}
