import { decodeString } from 'micromark-util-decode-string';
import { PassageWriter } from '../passage-writer.ts';
import { Outline } from './outline.ts';
import { CONTAINERS, PAIRS, SILENT } from './token-types.ts';
import type { MarkdownEvent, MarkdownToken } from './tokens.ts';

/** Tokens → the words of each block, with their places in the file; what block it is goes to the outline. */
export class Reader {
  readonly outline = new Outline();
  private readonly text: string;
  private base = 0;
  private writer = new PassageWriter();
  /** Writers set aside while an image's words are read. */
  private readonly aside: PassageWriter[] = [];
  private silent = 0;
  private strong = 0;
  /** Characters of the block that stand outside bold. */
  private plain = 0;
  private headingLevel = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** `base`: where the parsed part begins in the text. */
  read(events: readonly MarkdownEvent[], base: number): void {
    this.base = base;
    for (const event of events) {
      const token = event[1];
      if (event[0] === 'enter') this.enter(token);
      else this.exit(token);
    }
  }

  /** A paragraph without marks: its lines, joined. */
  readProse(start: number, end: number): void {
    this.begin();
    this.plain = 1;
    for (let at = start; at < end; ) {
      const stop = lineEnd(this.text, at, end);
      let last = stop;
      while (last > at && isBlank(this.text.charCodeAt(last - 1))) last--;
      this.writer.copy(this.text.slice(at, last), at);
      at = this.text.charCodeAt(stop) === 13 && this.text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
      if (at < end) this.writer.breakAt(stop, at, ' ');
    }
    this.paragraph();
  }

  private enter(token: MarkdownToken): void {
    const type: string = token.type;
    if (SILENT.has(type)) this.silent++;
    else if (this.silent > 0) return;
    else if (PAIRS.has(type)) {
      this.writer.enter(this.base + token.start.offset);
      if (type === 'strong') this.strong++;
    } else if (CONTAINERS.has(type)) this.outline.enterContainer(type !== 'blockQuote');
    else if (type === 'paragraph' || type === 'atxHeading' || type === 'setextHeading') this.begin();
    else if (type === 'image') {
      this.aside.push(this.writer);
      this.writer = new PassageWriter();
    } else if (type === 'table') this.outline.enterTable();
    else if (type === 'tableRow') this.outline.enterRow();
    else if (type === 'tableHeader' || type === 'tableData') this.begin();
  }

  private begin(): void {
    this.writer = new PassageWriter();
    this.plain = 0;
    this.headingLevel = 0;
  }

  private exit(token: MarkdownToken): void {
    const type: string = token.type;
    const start = this.base + token.start.offset;
    const end = this.base + token.end.offset;
    if (SILENT.has(type)) {
      this.silent--;
      if (type === 'htmlText' && this.silent === 0) this.htmlBreak(start, end);
    } else if (this.silent === 0) this.exitWords(type, start, end);
  }

  /** The end of a token within a block. */
  private exitWords(type: string, start: number, end: number): void {
    switch (type) {
      case 'data':
      case 'codeTextData':
      case 'characterEscapeValue':
      case 'autolinkProtocol':
      case 'autolinkEmail':
        if (this.strong === 0) this.plain += end - start;
        this.writer.copy(this.text.slice(start, end), start);
        break;
      case 'characterReference':
        if (this.strong === 0) this.plain++;
        this.writer.stand(decodeString(this.text.slice(start, end)), start, end);
        break;
      case 'lineEnding':
        this.writer.breakAt(start, end, ' ');
        break;
      case 'hardBreakEscape':
      case 'hardBreakTrailing':
        this.writer.breakAt(start, end, '\n');
        break;
      case 'strong':
        this.strong--;
        this.writer.exit(end);
        break;
      case 'codeText':
      case 'emphasis':
      case 'link':
        this.writer.exit(end);
        break;
      case 'image':
        this.outline.caption(this.writer.finish());
        this.writer = this.aside.pop() ?? new PassageWriter();
        break;
      case 'atxHeadingSequence':
        this.headingLevel ||= end - start;
        break;
      case 'setextHeadingLineSequence':
        this.headingLevel = this.text[start] === '=' ? 1 : 2;
        break;
      default:
        this.exitBlock(type);
    }
  }

  private exitBlock(type: string): void {
    switch (type) {
      case 'atxHeading':
      case 'setextHeading':
        this.outline.heading(this.writer.finish(), this.headingLevel || 1);
        break;
      case 'paragraph':
        this.paragraph();
        break;
      case 'tableHeader':
      case 'tableData':
        this.outline.cell(this.writer.finish(), type === 'tableHeader');
        break;
      case 'blockQuote':
      case 'listOrdered':
      case 'listUnordered':
        this.outline.exitContainer(type !== 'blockQuote');
        break;
      case 'table':
      case 'thematicBreak':
        this.outline.breakOff();
        break;
    }
  }

  private paragraph(): void {
    this.outline.paragraph(this.writer.finish(), this.plain === 0);
  }

  /** `<br>` is the one tag that changes the reading: it ends a line. */
  private htmlBreak(start: number, end: number): void {
    if (end - start < 12 && /^<br\s*\/?>$/i.test(this.text.slice(start, end)))
      this.writer.breakAt(start, end, '\n');
  }
}

function lineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

/** What Markdown takes off a line's end: no other white space. */
const isBlank = (code: number): boolean => code === 32 || code === 9;
