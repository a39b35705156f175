import type { Document, Passage } from '../model/document.ts';
import { type MarkdownReading, readMarkdown } from './markdown/passages.ts';
import { plainPassages } from './plain/passages.ts';

/** A document is read for its own date and title before it is read for claims: once is enough. */
const known = new WeakMap<Document, readonly Passage[]>();

/** The blocks of prose of a document, in the order of the file. Depends on `text` and `format` alone. */
export function passagesOf(document: Document): readonly Passage[] {
  const before = known.get(document);
  if (before) return before;
  const passages = readProse(document.text, document.format).passages;
  known.set(document, passages);
  return passages;
}

/** The passages of a text, and where it was read as plain text because no parser could follow its marks in time. */
export const readProse = (text: string, format: Document['format']): MarkdownReading =>
  format === 'markdown' ? readMarkdown(text) : { passages: plainPassages(text), wildAt: null };

/** Keeps passages that were read while the document was made. */
export function remember(document: Document, passages: readonly Passage[]): void {
  known.set(document, passages);
}
