/** A cell with the place of its content in the file, quotes outside. */
export interface Cell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Of the row in the file, without its line end. */
  readonly start: number;
  readonly end: number;
  /** 1-based, where the row begins. */
  readonly line: number;
  /** As written. */
  readonly raw: string;
}

/**
 * CSV (RFC 4180, quoted cells may hold line breaks) → rows with exact places, which libraries do not give. The text may come in
 * pieces; memory holds one row and one piece.
 */
export class CsvRows {
  private text = '';
  /** Of `text[0]` in the file. */
  private offset = 0;
  private line = 1;
  private readonly delimiter: string;
  constructor(delimiter = ',') {
    this.delimiter = delimiter;
  }

  /** The rows that are whole now; `last` when no more text comes. Throws where a row has no end within reason. */
  *push(piece: string, last = false): Generator<Row> {
    this.text += piece;
    let from = 0;
    for (;;) {
      const found = this.rowAt(from, last);
      if (!found) break;
      const { row, next } = found;
      if (row.cells.length > 1 || row.raw.trim() !== '') yield row;
      for (let at = row.raw.indexOf('\n'); at >= 0; at = row.raw.indexOf('\n', at + 1)) this.line++; // inside quotes
      this.line++;
      from = next;
    }
    this.text = this.text.slice(from);
    this.offset += from;
    if (this.text.length > LONGEST)
      throw new Error(`line ${this.line}: a quote opens here and is not closed within a million characters`);
  }

  private rowAt(from: number, last: boolean): { readonly row: Row; readonly next: number } | null {
    const { text, offset, delimiter } = this;
    const cells: Cell[] = [];
    if (from >= text.length) return null;
    let at = from;
    for (;;) {
      const quoted = text.charCodeAt(at) === QUOTE;
      const end = quoted ? this.closing(at) : this.endOfPlain(at);
      if (end < 0 || end > text.length) {
        if (!last) return null;
      }
      const stop = end < 0 ? text.length : Math.min(end, text.length);
      const [start, to] = quoted ? [at + 1, stop] : [at, stop];
      const content = text.slice(start, to);
      cells.push({
        value: quoted ? content.replaceAll('""', '"') : content.trim(),
        start: offset + start,
        end: offset + to,
      });
      // behind a closing quote, anything up to the delimiter is dropped
      at = quoted ? this.endOfPlain(Math.min(stop + 1, text.length)) : stop;
      if (at >= text.length && !last) return null;
      if (text[at] === delimiter) {
        at++;
        if (at >= text.length && !last) return null;
        continue;
      }
      if (text.charCodeAt(at) === RETURN && at + 1 >= text.length && !last) return null;
      const next = text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
      const raw = text.slice(from, at);
      const row = { cells, start: offset + from, end: offset + from + raw.length, line: this.line, raw };
      return { row, next: Math.min(next, text.length) };
    }
  }

  /** The closing quote of a cell that opens at `at`; -1 where it does not come. */
  private closing(at: number): number {
    for (let end = this.text.indexOf('"', at + 1); end >= 0; end = this.text.indexOf('"', end + 2))
      if (this.text.charCodeAt(end + 1) !== QUOTE) return end;
    return -1;
  }

  private endOfPlain(from: number): number {
    const { text } = this;
    const delimiter = this.delimiter.charCodeAt(0);
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === NEWLINE || code === RETURN) break;
    }
    return at;
  }
}

const LONGEST = 1_000_000;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** The delimiter that the head line has most of. */
export function delimiterOf(head: string): string {
  const count = (mark: string): number => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
