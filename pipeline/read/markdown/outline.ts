import type { Passage, PassageKind } from '../../model/document.ts';
import { Headings } from '../headings.ts';
import { leadInOf } from '../lead-in.ts';
import type { Written } from '../passage-writer.ts';
import { rowNameAt } from '../row-name.ts';

/** Finished blocks → passages, in order, each with the headings, the list and the table that it stands in. */
export class Outline {
  readonly passages: Passage[] = [];
  private readonly headings = new Headings();
  /** The line that leads to what comes next ("The figures:"). */
  private leadIn: string | null = null;
  private readonly containers: { readonly list: boolean; leadIn: string | null }[] = [];
  private lists = 0;
  /** Captions met inside a block; they come behind it. */
  private captions: Passage[] = [];
  private table = -1;
  private tableLeadIn: string | null = null;
  private columns: string[] = [];
  private column = 0;
  private row: string | null = null;

  /** Passages that were read in another way, under the headings reached. */
  add(passages: readonly Passage[]): void {
    for (const passage of passages) this.passages.push({ ...passage, headings: this.headings.above });
    this.leadIn = null;
  }

  /** A list or a quote begins. */
  enterContainer(list: boolean): void {
    this.containers.push({ list, leadIn: this.leadIn });
    if (list) this.lists++;
  }

  exitContainer(list: boolean): void {
    this.containers.pop();
    if (list) this.lists--;
    this.leadIn = null;
  }

  /** What comes next stands apart: behind a table, a line across. */
  breakOff(): void {
    this.leadIn = null;
  }

  enterTable(): void {
    this.table++;
    this.columns = [];
    this.tableLeadIn = this.leadIn;
  }

  enterRow(): void {
    this.column = 0;
    this.row = null;
  }

  /** The words of an image, `null` where it has none; so it is with the blocks below. */
  caption(written: Written | null): void {
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

  heading(written: Written | null, level: number): void {
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

  /** A paragraph, item or quote; `bold` where all of it is. */
  paragraph(written: Written | null, bold: boolean): void {
    if (written) {
      const inner = this.containers.at(-1);
      if (!inner && bold && isBoldHeading(written.text)) {
        this.heading(written, BOLD_LEVEL);
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

  cell(written: Written | null, header: boolean): void {
    const text = written?.text ?? '';
    if (header) this.columns.push(text);
    else if (this.column === 0 || (this.column === 1 && rowNameAt(this.row ?? '', text) === 1))
      this.row = text || null;
    if (written)
      this.passages.push({
        kind: 'cell',
        ...written,
        headings: this.headings.above,
        leadIn: this.tableLeadIn,
        depth: 0,
        cell: {
          row: header || this.column === 0 || (this.column === 1 && this.row === text) ? null : this.row,
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
