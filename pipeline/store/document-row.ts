import type { Claim } from '../model/claim.ts';
import type { Document, Format, Metadata } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { type Cell, claimRow } from './claim-row.ts';
import { type FindingRow, findingRow } from './finding-row.ts';

/** A document with its claims as plain cells: what a worker sends to the writer. */
export interface DocumentRows {
  readonly id: string;
  readonly path: string;
  readonly source: string;
  readonly line: number;
  readonly hash: string;
  /** Keys under which documents that may carry the same story meet. */
  readonly traces: readonly string[];
  readonly document: readonly Cell[];
  /** Start, end and text of each sentence that holds a claim, once. */
  readonly sentences: readonly (readonly [start: number, end: number, text: string])[];
  readonly claims: readonly {
    readonly row: readonly Cell[];
    /** Index into `sentences`. */
    readonly sentence: number;
    readonly buckets: readonly string[];
  }[];
  /** What the check of the document's claims among themselves found; no other document can change it. */
  readonly own: { readonly bucket: string; readonly findings: readonly FindingRow[] };
}

export const documentColumns = [
  'id',
  'path',
  'source',
  'line',
  'record',
  'format',
  'title',
  'publisher',
  'author',
  'published',
  'url',
  'language',
  'wire',
  'metadata_from',
  'hash',
  'sketch',
  'gist',
  'text',
] as const;

/** Where a document was read, and what is kept to find its relatives. */
export interface Provenance {
  /** The file, and the line of the record in it; 0 for a file of its own. */
  readonly source: string;
  readonly line: number;
  /** Of everything the claims depend on. */
  readonly hash: string;
  /** JSON; the store hands it back and does not look into it. */
  readonly sketch: string;
  readonly traces: readonly string[];
  readonly own: { readonly bucket: string; readonly findings: readonly Finding[] };
}

export function documentRows(
  document: Document,
  claims: readonly Claim[],
  bucketsOf: (claim: Claim) => readonly string[],
  place: Provenance,
): DocumentRows {
  const sentences: [number, number, string][] = [];
  const known = new Map<string, number>();
  const rows = claims.map((claim) => {
    const [start, end] = claim.sentenceSpan;
    const key = `${start}-${end}`;
    const sentence = known.get(key) ?? sentences.push([start, end, claim.sentence]) - 1;
    known.set(key, sentence);
    const buckets = bucketsOf(claim).filter((name) => name !== place.own.bucket);
    return { row: claimRow(claim), sentence, buckets };
  });
  const { id, path, format, title, publisher, author, published, url, language, wire } = document;
  const from = JSON.stringify(document.metadataFrom);
  return {
    id,
    path,
    source: place.source,
    line: place.line,
    hash: place.hash,
    traces: place.traces,
    own: { bucket: place.own.bucket, findings: place.own.findings.map(findingRow) },
    document: [
      id,
      path,
      place.source,
      place.line,
      document.record ?? null,
      format,
      title,
      publisher,
      author,
      published,
      url,
      language,
      wire,
      from,
      place.hash,
      place.sketch,
      claims[0]?.document.gist ?? null,
      document.text,
    ],
    sentences,
    claims: rows,
  };
}

/** A document's row, columns by name. */
export interface DocumentRecord extends Metadata {
  readonly rowid: number;
  readonly id: string;
  readonly path: string;
  readonly record: string | null;
  readonly format: Format;
  readonly metadata_from: string;
  readonly hash: string;
  readonly text: string;
}

export const documentOf = (record: DocumentRecord): Document => ({
  id: record.id,
  path: record.path,
  record: record.record,
  format: record.format,
  text: record.text,
  title: record.title,
  publisher: record.publisher,
  author: record.author,
  published: record.published,
  url: record.url,
  language: record.language,
  wire: record.wire,
  metadataFrom: JSON.parse(record.metadata_from) as Document['metadataFrom'],
});
