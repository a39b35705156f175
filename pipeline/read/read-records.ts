import { z } from 'zod';
import type { Document } from '../model/document.ts';
import type { Result } from '../model/trouble.ts';
import { decode } from './decode.ts';
import { jsonFault, valueOffset } from './json-fault.ts';
import { givenSchema, named } from './metadata/fields.ts';
import { type Flags, frontMatter, makeDocument } from './read-document.ts';

const recordSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  format: z.enum(['text', 'markdown']).nullish(),
});

/**
 * One document a line: `{"id", "text", "title"?, "publisher"?, "published"?, "url"?, "author"?, "language"?, "format"?}`.
 * A broken line is a trouble with its place, and the others go on. Read as they are asked for: a file may be larger than memory.
 */
export function* readRecords(path: string, bytes: Uint8Array, flags?: Flags): Generator<Result<Document>> {
  let line = 0;
  for (const raw of recordLines(bytes)) {
    line++;
    const decoded = typeof raw === 'string' ? ({ ok: true, value: raw } as const) : decode(path, raw);
    if (!decoded.ok) yield { ok: false, trouble: { ...decoded.trouble, line } };
    else if (decoded.value.trim() !== '') yield readRecord(path, decoded.value, line, flags);
  }
}

/** Lines as bytes, so that one that is not UTF-8 spoils no other; UTF-16 is decoded whole. */
function* recordLines(bytes: Uint8Array): Generator<Uint8Array | string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    yield* new TextDecoder(encoding).decode(bytes).split('\n');
    return;
  }
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    yield bytes.subarray(from, to);
    from = to + 1;
  }
}

/** One line of JSONL → a document. `line` is 1-based, for messages. */
export function readRecord(path: string, json: string, line: number, flags?: Flags): Result<Document> {
  const failed = (offset: number, message: string): Result<Document> => ({
    ok: false,
    trouble: { path, line, column: offset + 1, message },
  });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    const fault = jsonFault(json);
    return failed(
      fault.offset,
      `broken JSON: ${fault.message} — in the line "${excerpt(json, fault.offset)}"`,
    );
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return failed(0, 'a line has to be one object: {"id": …, "text": …}');
  const record = recordSchema.safeParse(data);
  if (!record.success) {
    const issue = record.error.issues[0]!;
    const key = String(issue.path[0]);
    return failed(
      valueOffset(json, key),
      `"${key}": ${Object.hasOwn(data, key) ? issue.message : 'it is missing'}`,
    );
  }
  const { fields, spelling } = named(data as Record<string, unknown>);
  const given = givenSchema.safeParse(fields);
  if (!given.success) {
    const issue = given.error.issues[0]!;
    const key = spelling[String(issue.path[0])] ?? '';
    return failed(valueOffset(json, key), `"${key}": ${issue.message}`);
  }
  const { id, text, format } = record.data;
  const place = `${path}#${id}`;
  const front = frontMatter(place, text);
  if (!front.ok) return front;
  const fromFlags = givenSchema.safeParse(flags ?? {});
  return makeDocument(place, text, format ?? 'text', id, [
    ['record', given.data],
    ['front matter', front.value],
    ['flag', fromFlags.data ?? {}],
  ]);
}

const excerpt = (json: string, offset: number): string =>
  json.slice(Math.max(0, offset - 40), offset + 20).trim();
