import type { Document, Format, MetadataSource } from '../model/document.ts';
import type { Result, Trouble } from '../model/trouble.ts';
import { hash } from '../text/hash.ts';
import { decode } from './decode.ts';
import { frontMatterOf } from './front-matter.ts';
import { lineStarts, placeOf } from './lines.ts';
import { type Given, givenSchema, join } from './metadata/fields.ts';
import { metadataFromText } from './metadata/from-text.ts';
import { metadataFromYaml } from './metadata/yaml.ts';
import { readProse, remember } from './passages-of.ts';

/** Metadata from the command line, for every document that does not say otherwise itself. */
export interface Flags {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

export interface Input {
  /** As the user gave it, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What stands in `sidecarPath(path)`; `null` or absent where there is none. */
  readonly sidecar?: Uint8Array | string | null | undefined;
  readonly flags?: Flags | undefined;
  /** Where the file's name does not tell it. */
  readonly format?: Format | undefined;
}

/** `news/a.md` → `news/a.meta.yaml`. */
export const sidecarPath = (path: string): string => `${path.replace(/\.[^./]*$/, '')}.meta.yaml`;

export const formatOf = (path: string): Format =>
  /\.(?:md|markdown|mdown|mkd)$/i.test(path) ? 'markdown' : 'text';

/**
 * One file → a document, or what is wrong with it and where. Metadata comes from front matter, the sidecar, flags and the text
 * itself, in that order.
 */
export function readDocument({ path, bytes, sidecar, flags, format }: Input): Result<Document> {
  const decoded = decode(path, bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (HTML.test(text.slice(0, 300)))
    return failed(path, 'it is an HTML page; save the article as plain text or Markdown');
  const front = frontMatter(path, text);
  if (!front.ok) return front;
  const beside = sidecar == null ? NOTHING : besides(sidecarPath(path), sidecar);
  if (!beside.ok) return beside;
  const given = givenSchema.safeParse(flags ?? {});
  if (!given.success) {
    const issue = given.error.issues[0]!;
    return failed(`--${String(issue.path[0])}`, issue.message);
  }
  return makeDocument(path, text, format ?? formatOf(path), null, [
    ['front matter', front.value],
    ['sidecar', beside.value],
    ['flag', given.data],
  ]);
}

const HTML = /^\s*(?:<!doctype html|<html[\s>])/i;
const NOTHING: Result<Given> = { ok: true, value: {} };

const failed = (path: string, message: string): { ok: false; trouble: Trouble } => ({
  ok: false,
  trouble: { path, line: null, column: null, message },
});

export function frontMatter(path: string, text: string): Result<Given> {
  const front = frontMatterOf(text);
  if (front === null) return NOTHING;
  if ('unclosed' in front)
    return {
      ok: false,
      trouble: {
        path,
        line: 1,
        column: 1,
        message:
          'broken front matter: it is opened by the line "---" and never closed; put another line "---" behind it',
      },
    };
  return metadataFromYaml(front.yaml, { path, name: 'front matter', linesAbove: 1 });
}

function besides(path: string, sidecar: Uint8Array | string): Result<Given> {
  const decoded: Result<string> =
    typeof sidecar === 'string' ? { ok: true, value: sidecar } : decode(path, sidecar);
  return decoded.ok ? metadataFromYaml(decoded.value, { path, name: 'sidecar', linesAbove: 0 }) : decoded;
}

/** Joins the metadata with what the text says, and names the document by its address, its record's id or its path. */
export function makeDocument(
  path: string,
  text: string,
  format: Format,
  record: string | null,
  places: readonly (readonly [MetadataSource, Given])[],
): Result<Document> {
  const { passages, wildAt } = readProse(text, format);
  const { metadata, metadataFrom } = join([...places, ['text', metadataFromText(passages)]]);
  const document: Document = {
    ...metadata,
    ...(sameName(metadata.wire, metadata.publisher) ? { wire: null } : {}),
    id: idOf(metadata.url, record, path),
    record,
    path,
    format,
    text,
    metadataFrom,
  };
  remember(document, passages);
  if (wildAt === null) return { ok: true, value: document };
  const place = placeOf(lineStarts(text), wildAt);
  const message = 'so many Markdown marks from this line on that they were read as plain text';
  return { ok: true, value: document, warnings: [{ path, ...place, message }] };
}

/** The kind is hashed too: a path that reads like an address is another document. */
function idOf(url: string | null, record: string | null, path: string): string {
  if (url !== null) return hash('url', url);
  // a record's path holds its file: two files may both number their records from 1
  return record !== null ? hash('record', path) : hash('path', path);
}

/** An outlet that carries its own story carries nobody's. */
const sameName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
