/** A run of lines up to the next blank one; a code fence or an HTML block at the margin holds its blank lines too. */
export interface MarkdownBlock {
  readonly start: number;
  readonly end: number;
  /** A paragraph without a single mark: what a parser would give back as it is. */
  readonly prose: boolean;
  /** It may belong to a list or quote that is open: it is indented, or an item. */
  readonly goesOn: boolean;
  /** It holds marks in numbers that no article has, and that parsers are slow on. */
  readonly wild: boolean;
  /** Something opens in it of which only a parser can tell where it ends. */
  readonly unsure: boolean;
}

const MOST_MARKS = 1500;
const MOST_UNDERLINES = 100;
const DEEPEST = 24;

/** Markdown → blocks, in order. One pass over the characters from `from` on. */
export function* markdownBlocks(text: string, from: number): Generator<MarkdownBlock> {
  let start = -1;
  let end = from;
  let prose = true;
  let goesOn = false;
  let wild = false;
  let unsure = false;
  let marks = 0;
  let underlines = 0;
  let until: RegExp | null = null;
  for (let at = from; at < text.length; ) {
    let first = at;
    while (isSpace(text.charCodeAt(first))) first++;
    const code = text.charCodeAt(first);
    const blank = first >= text.length || isLineEnd(code);
    if (blank && until === null) {
      if (start >= 0) {
        wild ||= marks > MOST_MARKS || underlines > MOST_UNDERLINES;
        yield { start, end, prose: prose && marks === 0, goesOn, wild, unsure };
        start = -1;
      }
      at = lineAfter(text, first);
      continue;
    }
    if (start < 0) {
      start = at;
      prose = true;
      goesOn = first > at || LIST_ITEM.test(text.slice(first, first + 12));
      wild = unsure = false;
      marks = underlines = 0;
    }
    let stop = first;
    if (until === null) {
      if (first > at || isOpener(code) || (isDigit(code) && LIST_ITEM.test(text.slice(first, first + 12))))
        prose = false;
      if (code === EQUALS || code === HYPHEN) underlines++;
      for (; stop < text.length; stop++) {
        const char = text.charCodeAt(stop);
        if (isLineEnd(char)) break;
        if (char < 128 && MARKS[char] && ((char < 127 && MARKS[char] === 1) || isPart(text, stop, char)))
          marks++;
      }
      // two spaces at a line's end break the line
      if (text.charCodeAt(stop - 1) === 32 && text.charCodeAt(stop - 2) === 32) prose = false;
      if (!prose) {
        const inside = behindContainers(text, first);
        if (inside.depth > DEEPEST) wild = true;
        until = openedBy(text.slice(inside.at, Math.min(stop, inside.at + 1000)));
        if (until && (inside.depth > 0 || first - at > 3)) {
          unsure = true;
          until = null;
        }
      }
    } else {
      while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++;
      if (until.test(text.slice(at, stop))) until = null;
    }
    end = stop;
    at = lineAfter(text, stop);
  }
  wild ||= marks > MOST_MARKS || underlines > MOST_UNDERLINES;
  if (start >= 0) yield { start, end, prose: prose && marks === 0, goesOn, wild, unsure };
}

const EQUALS = 61;
const HYPHEN = 45;
const TILDE = 126;

/** 1: always counts as a mark. 2: only as part of something longer, see `isPart`. */
const MARKS = new Uint8Array(128);
for (const mark of '*_`[]<\\|') MARKS[mark.charCodeAt(0)] = 1;
for (const mark of '~&') MARKS[mark.charCodeAt(0)] = 2;

/** `~~` and `&amp;` are marks; "~5" and "R&D" are not. */
const isPart = (text: string, at: number, char: number): boolean =>
  char === TILDE ? text.charCodeAt(at + 1) === TILDE : ENTITY.test(text.slice(at, at + 34));
const ENTITY = /^&(?:#\w{1,8}|[a-zA-Z][a-zA-Z0-9]{1,30});/;

/** `# + - : = > ~` and the mark of a byte order: no line of prose begins with them. */
const isOpener = (code: number): boolean =>
  code === 35 ||
  code === 43 ||
  code === 45 ||
  code === 58 ||
  code === 61 ||
  code === 62 ||
  code === 126 ||
  code === 0xfeff;

const LIST_ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || code === 9;
const isLineEnd = (code: number): boolean => code === 10 || code === 13;

function lineAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

/** Behind the `>` and list marks that open a line. */
function behindContainers(text: string, from: number): { readonly at: number; readonly depth: number } {
  let at = from;
  let depth = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    let length = 0;
    if (code === 62) length = 1;
    else if (code === 45 || code === 43 || code === 42) length = isSpace(text.charCodeAt(at + 1)) ? 1 : 0;
    else if (isDigit(code)) length = (LIST_ITEM.exec(text.slice(at, at + 12))?.[0].trimEnd() ?? '').length;
    if (length === 0) return { at, depth };
    depth++;
    at += length;
    while (isSpace(text.charCodeAt(at))) at++;
  }
}

/** What ends the fence or the HTML that a line opens and does not close itself; `null` where it opens none. */
function openedBy(line: string): RegExp | null {
  const fence = /^(`{3,})[^`]*$|^(~{3,})/.exec(line);
  if (fence) {
    const mark = fence[1] ?? fence[2]!;
    return new RegExp(`^ {0,3}${mark[0]}{${Math.min(mark.length, 100)},}\\s*$`);
  }
  for (const [opening, closing] of HTML)
    if (opening.test(line)) return closing.test(line.slice(2)) ? null : closing;
  return null;
}

/** HTML that blank lines do not end. */
const HTML: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
];
