/**
 * Where each line of a text starts; lines are split at `\n`, and a `\r` before it belongs to the line end.
 * Always has at least one entry.
 */
export function lineStarts(text: string): Int32Array {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  const starts = new Int32Array(count);
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts[line++] = at + 1;
  return starts;
}

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** Line and column of an offset, by bisection over `lineStarts`. */
export function placeOf(starts: Int32Array, offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The text of a 1-based line without its end; empty where there is no such line. */
export function lineText(text: string, starts: Int32Array, line: number): string {
  const from = starts[line - 1];
  if (from === undefined) return '';
  const next = starts[line] ?? text.length + 1;
  return text.slice(from, next - 1).replace(/\r$/, '');
}
