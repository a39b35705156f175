import { type ClaimsOf, claimsOf } from './claims/claims-of.ts';
import type { Document, Passage } from './model/document.ts';
import { isMetadataLine } from './read/metadata/lines-of-metadata.ts';
import { passagesOf } from './read/passages-of.ts';
import { endsOfNames, namesByThemselves, startsOfNames } from './recognize/entities/names-by-themselves.ts';
import { type Reading, recognise } from './recognize/recognise.ts';
import type { Rulebook } from './rulebook/rulebook.ts';

/** Everything that was made of one document. */
export interface Extraction extends ClaimsOf {
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** One a passage, in the same order. */
  readonly readings: readonly Reading[];
}

/** One document → its claims, in the order of the text. Pure; never throws on any text; linear in its length. */
export function extract(document: Document, rulebook: Rulebook): Extraction {
  const passages = passagesOf(document);
  const texts = passages.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
  const context = {
    published: document.published,
    language: document.language,
    names: namesByThemselves(texts),
    endings: endsOfNames(texts),
    beginnings: startsOfNames(texts),
  };
  // "The Coast Bulletin, 4 May 2026" tells of the article, and nothing of what it is about
  const readings = passages.map(({ text }) => recognise(isMetadataLine(text) ? '' : text, rulebook, context));
  return { document, passages, readings, ...claimsOf(document, passages, readings, rulebook) };
}
