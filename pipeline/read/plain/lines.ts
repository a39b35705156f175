/** The lines of a text without the white space around them. */
export interface Lines {
  readonly count: number;
  /** Where the line's first visible character stands. */
  readonly start: Int32Array;
  /** Behind its last one; equal to `start` for a blank line. */
  readonly end: Int32Array;
  /** How far it is indented, a tab counting as four. */
  readonly indent: Uint16Array;
}

const LINE_FEED = 10;
const RETURN = 13;

/** Breaks a text into lines at `\n`, `\r\n`, a lone `\r` and the rare separators U+0085, U+2028, U+2029. */
export function linesOf(text: string, from: number): Lines {
  let size = 64;
  let start = new Int32Array(size);
  let end = new Int32Array(size);
  let indent = new Uint16Array(size);
  let count = 0;
  let at = from;
  while (at < text.length) {
    if (count === size) {
      size *= 2;
      start = grown(start, new Int32Array(size));
      end = grown(end, new Int32Array(size));
      indent = grown(indent, new Uint16Array(size));
    }
    let first = at;
    let width = 0;
    let code = text.charCodeAt(first);
    while (isSpace(code) && first < text.length) {
      width += code === 9 ? 4 : 1;
      code = text.charCodeAt(++first);
    }
    let stop = first;
    while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++;
    let last = stop;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    start[count] = first;
    end[count] = last;
    indent[count++] = Math.min(width, 0xffff);
    at = text.charCodeAt(stop) === RETURN && text.charCodeAt(stop + 1) === LINE_FEED ? stop + 2 : stop + 1;
  }
  return { count, start, end, indent };
}

const isLineEnd = (code: number): boolean =>
  code === LINE_FEED || code === RETURN || code === 0x85 || code === 0x2028 || code === 0x2029;

/** White space inside a line; zero-width marks that copying from the web leaves behind count too. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 11 ||
  code === 12 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

function grown<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
