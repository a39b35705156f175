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

/** In one paragraph, item or row: the parser compares each of these with those before it. */
const MOST_MARKS = 4000;
/** In one block: the parser goes back over the lines above each. */
const MOST_UNDERLINES = 200;
/** In one block: nested lists are gone over again at each end. */
const MOST_ITEMS = 1500;
const DEEPEST = 24;

/** Markdown → blocks, in order. One pass over the characters from `from` on. */
export function* markdownBlocks(text: string, from: number): Generator<MarkdownBlock> {
  let block: Scan | null = null;
  for (let at = from; at < text.length; ) {
    const first = visible(text, at);
    const blank = first >= text.length || isLineEnd(text.charCodeAt(first));
    if (blank && !block?.until) {
      if (block) yield block.finish();
      block = null;
      at = lineAfter(text, first);
      continue;
    }
    block ??= new Scan(text, at, first);
    block.line(at, first);
    at = lineAfter(text, block.end);
  }
  if (block) yield block.finish();
}

/** A block while its lines are read. */
class Scan {
  end: number;
  /** What ends the fence or the HTML that is open at the margin; its lines are not looked into. */
  until: RegExp | null = null;
  private readonly text: string;
  private readonly start: number;
  private readonly goesOn: boolean;
  private prose = true;
  private wild = false;
  private unsure = false;
  /** In the paragraph, item or row in hand. */
  private marks = 0;
  private underlines = 0;
  private items = 0;

  constructor(text: string, start: number, first: number) {
    this.text = text;
    this.start = start;
    this.end = start;
    this.goesOn = first > start || LIST_ITEM.test(text.slice(first, first + 12));
  }

  /** Reads the line from `at` on, whose first visible character is at `first`. */
  line(at: number, first: number): void {
    const { text } = this;
    if (this.until) {
      this.end = lineEnd(text, at);
      if (this.until.test(text.slice(at, this.end))) this.until = null;
      return;
    }
    const code = text.charCodeAt(first);
    const item = (isDigit(code) || isOpener(code)) && LIST_ITEM.test(text.slice(first, first + 12));
    if (item || code === PIPE) {
      this.wild ||= this.marks > MOST_MARKS;
      this.marks = 0;
    }
    if (item && ++this.items > MOST_ITEMS) this.wild = true;
    if (item || first > at || isOpener(code)) this.prose = false;
    this.readMarks(first);
    const { end } = this;
    if ((code === EQUALS || code === HYPHEN) && isUnderline(text, first, end)) this.underlines++;
    // two spaces at a line's end break the line
    if (text.charCodeAt(end - 1) === SPACE && text.charCodeAt(end - 2) === SPACE) this.prose = false;
    if (!this.prose) this.readOpener(at, first);
  }

  private readMarks(first: number): void {
    const { text } = this;
    let i = first;
    let marks = 0;
    for (; i < text.length; i++) {
      const char = text.charCodeAt(i);
      if (isLineEnd(char)) break;
      if (char < 128 && MARKS[char] !== 0 && (MARKS[char] === 1 || isPart(text, i, char))) marks++;
    }
    if (marks > 0) this.prose = false;
    this.marks += marks;
    this.end = i;
  }

  private readOpener(at: number, first: number): void {
    const inside = behindContainers(this.text, first, this.end);
    if (inside.depth > DEEPEST) this.wild = true;
    const opened = openedBy(this.text.slice(inside.at, Math.min(this.end, inside.at + 1000)));
    if (opened === null) return;
    // in a list or quote it also ends where they do
    if (inside.depth > 0 || first - at > 3) this.unsure = true;
    else this.until = opened;
  }

  finish(): MarkdownBlock {
    const { start, end, prose, goesOn, unsure } = this;
    const wild = this.wild || this.marks > MOST_MARKS || this.underlines > MOST_UNDERLINES;
    return { start, end, prose, goesOn, wild, unsure };
  }
}

function isUnderline(text: string, first: number, end: number): boolean {
  const code = text.charCodeAt(first);
  let i = first;
  while (i < end && (text.charCodeAt(i) === code || isSpace(text.charCodeAt(i)))) i++;
  return i === end;
}

const SPACE = 32;
const PIPE = 124;
const EQUALS = 61;
const HYPHEN = 45;
const LESS = 60;
const TILDE = 126;

/** 1: always counts as a mark. 2: only as part of something longer, see `isPart`. */
const MARKS = new Uint8Array(128);
for (const mark of '*_`[]\\|') MARKS[mark.charCodeAt(0)] = 1;
for (const mark of '~&<') MARKS[mark.charCodeAt(0)] = 2;

/** `~~`, `&amp;` and `<b` are marks; "~5", "R&D" and "<5" are not. */
function isPart(text: string, at: number, char: number): boolean {
  if (char === TILDE) return text.charCodeAt(at + 1) === TILDE;
  return char === LESS ? /^[a-z/!?]/i.test(text[at + 1] ?? '') : ENTITY.test(text.slice(at, at + 34));
}
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

function visible(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

function lineAfter(text: string, from: number): number {
  const at = lineEnd(text, from);
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

/** Behind the `>` and list marks that open a line. */
function behindContainers(
  text: string,
  from: number,
  end: number,
): { readonly at: number; readonly depth: number } {
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
    while (at < end && isSpace(text.charCodeAt(at))) at++;
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
