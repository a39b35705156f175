import { decodeString } from 'micromark-util-decode-string';
import type { Passage, PassageKind } from '../../model/document.ts';
import { proseStart } from '../front-matter.ts';
import { Headings } from '../headings.ts';
import { leadInOf } from '../lead-in.ts';
import { PassageWriter } from '../passage-writer.ts';
import { plainPassages } from '../plain/passages.ts';
import { definitionsOf } from './definitions.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type MarkdownEvent, type MarkdownToken, markdownParser } from './tokens.ts';

/** What was read of a Markdown file, and where its marks were too wild to follow. */
export interface MarkdownReading {
  readonly passages: Passage[];
  /** Where the first part begins that was read as plain text; `null` where none was. */
  readonly wildAt: number | null;
}

/** Markdown → its blocks of prose, in the order of the file. One walk over the tokens, without recursion. */
export const readMarkdown = (text: string): MarkdownReading =>
  readSegments(text, segmentsOf(text, proseStart(text)));

export function readSegments(text: string, segments: readonly Segment[]): MarkdownReading {
  const reader = new Reader(text);
  const definitions = definitionsOf(text);
  let wildAt: number | null = null;
  for (const { start, end, kind } of segments) {
    if (kind === 'prose') reader.readProse(start, end);
    else if (kind === 'wild') {
      wildAt ??= start;
      reader.add(plainPassages(text.slice(0, end), start));
    } else {
      // the parser swallows a byte order mark at the start of what it is given
      const from = text.charCodeAt(start) === 0xfeff ? start + 1 : start;
      reader.read(parse(definitions + text.slice(from, end)), from - definitions.length);
    }
  }
  return { passages: reader.passages, wildAt };
}

/** What is in the file and not prose: addresses, code, HTML, definitions, struck-out text. */
const SILENT: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'htmlFlow',
  'htmlText',
  'reference',
  'resource',
  'strikethrough',
  'tableDelimiterRow',
]);

const PAIRS: ReadonlySet<string> = new Set(['codeText', 'emphasis', 'link', 'strong']);
const CONTAINERS: ReadonlySet<string> = new Set(['blockQuote', 'listOrdered', 'listUnordered']);

/** What the reader below goes by. */
const parse = markdownParser([
  ...SILENT,
  ...PAIRS,
  ...CONTAINERS,
  'atxHeading',
  'atxHeadingSequence',
  'autolinkEmail',
  'autolinkProtocol',
  'characterEscapeValue',
  'characterReference',
  'codeTextData',
  'data',
  'hardBreakEscape',
  'hardBreakTrailing',
  'image',
  'lineEnding',
  'paragraph',
  'setextHeading',
  'setextHeadingLineSequence',
  'table',
  'tableData',
  'tableHeader',
  'tableRow',
  'thematicBreak',
]);

class Reader {
  readonly passages: Passage[] = [];
  private readonly text: string;
  private base = 0;
  private writer = new PassageWriter();
  /** Writers set aside while an image's words are read. */
  private readonly aside: PassageWriter[] = [];
  /** Captions met inside a block; they come behind it. */
  private captions: Passage[] = [];
  private silent = 0;
  private strong = 0;
  /** Characters of the block that stand outside bold. */
  private plain = 0;
  private readonly containers: { readonly list: boolean; leadIn: string | null }[] = [];
  private lists = 0;
  private readonly headings = new Headings();
  private headingLevel = 0;
  private leadIn: string | null = null;
  private table = -1;
  private tableLeadIn: string | null = null;
  private columns: string[] = [];
  private column = 0;
  private row: string | null = null;

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

  /** Passages that were read in another way, under the headings reached. */
  add(passages: readonly Passage[]): void {
    for (const passage of passages) this.passages.push({ ...passage, headings: this.headings.above });
    this.leadIn = null;
  }

  private enter(token: MarkdownToken): void {
    const type: string = token.type;
    if (SILENT.has(type)) this.silent++;
    else if (this.silent > 0) return;
    else if (PAIRS.has(type)) {
      this.writer.enter(this.base + token.start.offset);
      if (type === 'strong') this.strong++;
    } else if (CONTAINERS.has(type)) {
      const list = type !== 'blockQuote';
      this.containers.push({ list, leadIn: this.leadIn });
      if (list) this.lists++;
    } else if (type === 'paragraph' || type === 'atxHeading' || type === 'setextHeading') this.begin();
    else if (type === 'image') {
      this.aside.push(this.writer);
      this.writer = new PassageWriter();
    } else if (type === 'table') {
      this.table++;
      this.columns = [];
      this.tableLeadIn = this.leadIn;
    } else if (type === 'tableRow') {
      this.column = 0;
      this.row = null;
    } else if (type === 'tableHeader' || type === 'tableData') this.begin();
  }

  private begin(): void {
    this.writer = new PassageWriter();
    this.plain = 0;
    this.headingLevel = 0;
  }

  private exit(token: MarkdownToken): void {
    const type: string = token.type;
    if (SILENT.has(type)) {
      this.silent--;
      if (type === 'htmlText' && this.silent === 0) this.htmlBreak(token);
      return;
    }
    if (this.silent > 0) return;
    const start = this.base + token.start.offset;
    const end = this.base + token.end.offset;
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
        this.caption();
        break;
      case 'atxHeadingSequence':
        this.headingLevel ||= end - start;
        break;
      case 'setextHeadingLineSequence':
        this.headingLevel = this.text[start] === '=' ? 1 : 2;
        break;
      case 'atxHeading':
      case 'setextHeading':
        this.heading();
        break;
      case 'paragraph':
        this.paragraph();
        break;
      case 'tableHeader':
        this.cell(true);
        break;
      case 'tableData':
        this.cell(false);
        break;
      case 'blockQuote':
        this.containers.pop();
        this.leadIn = null;
        break;
      case 'listOrdered':
      case 'listUnordered':
        this.containers.pop();
        this.lists--;
        this.leadIn = null;
        break;
      case 'table':
      case 'thematicBreak':
        this.leadIn = null;
        break;
    }
  }

  /** `<br>` is the one tag that changes the reading: it ends a line. */
  private htmlBreak(token: MarkdownToken): void {
    const start = this.base + token.start.offset;
    const end = this.base + token.end.offset;
    if (end - start < 12 && /^<br\s*\/?>$/i.test(this.text.slice(start, end)))
      this.writer.breakAt(start, end, '\n');
  }

  private caption(): void {
    const written = this.writer.finish();
    this.writer = this.aside.pop() ?? new PassageWriter();
    if (written)
      this.captions.push({
        kind: 'caption',
        ...written,
        headings: this.headings.above,
        leadIn: null,
        depth: 0,
        cell: null,
      });
  }

  private heading(): void {
    const written = this.writer.finish();
    const level = this.headingLevel || 1;
    if (written) {
      this.passages.push({
        kind: 'heading',
        ...written,
        headings: this.headings.aboveLevel(level),
        leadIn: null,
        depth: level,
        cell: null,
      });
      this.headings.enter(level, written.text);
    }
    this.leadIn = null;
    this.flushCaptions();
  }

  private paragraph(): void {
    const written = this.writer.finish();
    if (written) {
      const inner = this.containers.at(-1);
      if (!inner && this.plain === 0 && isBoldHeading(written.text)) {
        this.headingLevel = BOLD_LEVEL;
        this.heading();
        return;
      }
      const kind: PassageKind = !inner ? 'paragraph' : inner.list ? 'item' : 'quote';
      this.passages.push({
        kind,
        ...written,
        headings: this.headings.above,
        leadIn: kind === 'item' ? (inner?.leadIn ?? null) : null,
        depth: kind === 'item' ? this.lists - 1 : 0,
        cell: null,
      });
      this.leadIn = leadInOf(written.text);
    }
    this.flushCaptions();
  }

  private cell(header: boolean): void {
    const written = this.writer.finish();
    const text = written?.text ?? '';
    if (header) this.columns.push(text);
    else if (this.column === 0) this.row = text || null;
    if (written)
      this.passages.push({
        kind: 'cell',
        ...written,
        headings: this.headings.above,
        leadIn: this.tableLeadIn,
        depth: 0,
        cell: {
          row: header || this.column === 0 ? null : this.row,
          column: header ? null : this.columns[this.column] || null,
          table: this.table,
        },
      });
    this.column++;
    this.flushCaptions();
  }

  private flushCaptions(): void {
    if (this.captions.length === 0) return;
    for (const caption of this.captions) this.passages.push(caption);
    this.captions = [];
  }
}

/** Below every written level: a bold line stands under the heading before it and beside other bold lines. */
const BOLD_LEVEL = 7;

/** A paragraph all in bold that is short and no sentence serves as a heading. */
const isBoldHeading = (text: string): boolean => text.length <= 100 && !/[.,;:!…]["”’)]?$/.test(text);

function lineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

/** What Markdown takes off a line's end: no other white space. */
const isBlank = (code: number): boolean => code === 32 || code === 9;
