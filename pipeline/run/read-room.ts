import type { Document, Metadata } from '../model/document.ts';
import type { Result } from '../model/trouble.ts';

// stands in until read/ has its doors
export const readDocument = (_: {
  path: string;
  bytes: Uint8Array;
  flags: Partial<Metadata>;
  sidecar?: unknown;
}): Result<Document> => ({
  ok: true,
  value: make(_.path, _.path, new TextDecoder().decode(_.bytes), null),
});
export function readRecord(_: {
  path: string;
  line: number;
  text: string;
  flags: unknown;
}): Result<Document> {
  const { id, text, published } = JSON.parse(_.text);
  return { ok: true, value: make(String(id), _.path, text, published ?? null) };
}
const make = (id: string, path: string, text: string, published: string | null): Document => ({
  id,
  path,
  format: path.endsWith('.md') ? 'markdown' : 'text',
  text,
  title: null,
  publisher: null,
  author: null,
  published,
  url: null,
  language: null,
  wire: null,
  metadataFrom: {},
});
export const bucketsOf = (..._: unknown[]): string[] => [];
