import type { OffsetMap } from '../model/document.ts';

/** A passage's text and its way back to the file. */
export interface Written {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Puts a passage together from parts of the file, keeping where each came from. */
export class PassageWriter {
  text = '';
  private readonly at: number[] = [];
  private readonly source: number[] = [];
  private readonly verbatim: number[] = [];
  /** Where the last part ends in the file. */
  private end = 0;
  /** The last character of `text`; reading it from a text just put together would cost its whole length. */
  private last = 0;
  /** Open pairs of marks: where the mark begins, and how much text and how many pieces stand before it. */
  private readonly open: { mark: number; at: number; piece: number; slot: number }[] = [];
  /** Triples as in `OffsetMap.marks`; -1 for a pair still open. */
  private readonly opening: number[] = [];
  private readonly closing: number[] = [];

  /** Appends text that stands in the file at `start` as it is. */
  copy(text: string, start: number): void {
    if (text.length === 0) return;
    const last = this.at.length - 1;
    if (last < 0 || !this.verbatim[last] || this.end !== start) this.piece(start, 1);
    this.text += text;
    this.last = text.charCodeAt(text.length - 1);
    this.end = start + text.length;
  }

  /** Appends text that stands for the whole of `[start, end)` in the file: an entity, a line's break. */
  stand(text: string, start: number, end: number): void {
    if (text.length === 0) return;
    this.piece(start, 0);
    this.text += text;
    this.last = text.charCodeAt(text.length - 1);
    this.end = end;
  }

  /** A break between lines or words: `space` unless nothing or white space stands before it. */
  breakAt(start: number, end: number, space: string): void {
    if (this.text.length === 0 || this.last === 32 || this.last === 10) return;
    this.stand(space, start, end);
  }

  /** A pair of marks (emphasis, a link) begins with its opening mark at `mark`. */
  enter(mark: number): void {
    this.open.push({ mark, at: this.text.length, piece: this.at.length, slot: this.opening.length });
    this.opening.push(-1, mark, -1);
  }

  /** The pair opened last ends, its closing mark before `end`. */
  exit(end: number): void {
    const pair = this.open.pop();
    if (!pair || pair.at >= this.text.length) return; // nothing was written between: no figure can stand in it
    let first = pair.piece;
    while (this.at[first + 1] === pair.at) first++; // behind the empty piece that ends an entity
    this.opening[pair.slot] = this.source[first]!;
    this.opening[pair.slot + 2] = end;
    this.closing.push(this.end, pair.mark, end);
  }

  private piece(start: number, verbatim: number): void {
    const last = this.at.length - 1;
    // an entity's range ends where the entity does, not where the next text begins: an empty piece marks it
    if (last >= 0 && !this.verbatim[last] && this.end < start) this.push(this.end, 1);
    this.push(start, verbatim);
  }

  private push(start: number, verbatim: number): void {
    this.at.push(this.text.length);
    this.source.push(start);
    this.verbatim.push(verbatim);
  }

  /** The passage without white space at its ends, or `null` where nothing else is in it. */
  finish(): Written | null {
    const to = this.text.trimEnd().length;
    if (to === 0) return null;
    const from = this.text.length - this.text.trimStart().length;
    let first = 0;
    while (first + 1 < this.at.length && this.at[first + 1]! <= from) first++;
    let last = this.at.length - 1;
    while (this.at[last]! >= to) last--;
    const size = last - first + 1;
    const at = new Int32Array(size);
    const source = new Int32Array(size);
    const verbatim = new Uint8Array(size);
    for (let i = 0; i < size; i++) {
      at[i] = this.at[first + i]! - from;
      source[i] = this.source[first + i]!;
      verbatim[i] = this.verbatim[first + i]!;
    }
    if (at[0]! < 0) {
      if (verbatim[0]) source[0]! -= at[0]!;
      at[0] = 0;
    }
    const end = verbatim[size - 1]
      ? source[size - 1]! + (to - from - at[size - 1]!)
      : (this.source[last + 1] ?? this.end);
    const map: OffsetMap = { at, source, verbatim, end };
    const marks = this.marks();
    return { text: this.text.slice(from, to), map: marks ? { ...map, marks } : map };
  }

  private marks(): OffsetMap['marks'] {
    if (this.closing.length === 0) return undefined;
    const opening: number[] = [];
    for (let i = 0; i < this.opening.length; i += 3)
      if (this.opening[i]! >= 0) opening.push(this.opening[i]!, this.opening[i + 1]!, this.opening[i + 2]!);
    return { opening: Int32Array.from(opening), closing: Int32Array.from(this.closing) };
  }
}
