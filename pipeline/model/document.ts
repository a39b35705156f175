import type { Span } from './span.ts';

export type Format = 'markdown' | 'text';

/** Where a piece of metadata came from, dearest first. */
export type MetadataSource = 'record' | 'front matter' | 'sidecar' | 'flag' | 'text';

export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** An ISO date as precise as known: `2026`, `2026-06` or `2026-06-14`. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47; the rules read English. */
  readonly language: string | null;
  /** The wire, report or outlet that the article says it carries ("(Reuters)" in a dateline); `null` where none. */
  readonly wire: string | null;
}

/** One article as read. */
export interface Document extends Metadata {
  /** Stable over edits: a hash of the url, the record's id or the path, never of the text. */
  readonly id: string;
  /** The id its JSONL record gave, for output lines; `null` or absent for a file. */
  readonly record?: string | null | undefined;
  /** As the user gave it, normalised, with `/`. */
  readonly path: string;
  readonly format: Format;
  /** The decoded file without its byte order mark; every span of a claim points into it. */
  readonly text: string;
  readonly metadataFrom: Readonly<Partial<Record<keyof Metadata, MetadataSource>>>;
}

export type PassageKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'caption';

/**
 * How offsets in a passage's text lead to the file: piece `i` starts at `at[i]` in the passage and at `source[i]` in the
 * file. Within a piece both advance together, except that a piece of `verbatim[i] === 0` (an entity, an escape, a wrapped
 * line's break) stands for the whole source range up to the next piece.
 */
export interface OffsetMap {
  readonly at: Int32Array;
  readonly source: Int32Array;
  readonly verbatim: Uint8Array;
  /** End of the passage in the file. */
  readonly end: number;
  /**
   * Pairs of marks around parts of the passage (emphasis, links), all places in the file; absent where there are none.
   * `opening`: triples of where the content begins, where the opening mark does, where the pair ends; in order.
   * `closing`: triples of where the content ends, where the opening mark begins, where the pair ends; in order.
   */
  readonly marks?: { readonly opening: Int32Array; readonly closing: Int32Array } | undefined;
}

/** A block of prose, decoded: entities and escapes resolved, emphasis and link marks gone, soft line breaks as spaces. */
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  readonly map: OffsetMap;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The sentence that introduces the list or table it belongs to ("Two sites were named:"), if any. */
  readonly leadIn: string | null;
  /** For an item: its depth from 0. For a heading: its level from 1. Else 0. */
  readonly depth: number;
  /** For a table cell: the texts of its row and column headers; `null` elsewhere. */
  readonly cell: {
    readonly row: string | null;
    readonly column: string | null;
    readonly table: number;
  } | null;
}

/** A sentence: a span of a passage's text. */
export interface Sentence {
  readonly span: Span;
}
