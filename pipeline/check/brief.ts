import type { DocumentRef } from '../model/claim.ts';
import { gistIn } from './affair.ts';

/**
 * Keys under which briefs meet: each of their words, with the day that they are of, or none. A brief is a text of a sentence or two: a flash,
 * a headline, a statement to be checked. It says one thing, so its words tell which; a word of an article does not. Nothing for articles.
 */
export function briefKeys(document: DocumentRef): readonly string[] {
  const gist = gistIn(document);
  if (!gist?.isBrief) return [];
  return [...new Set([...gist.words, ...gist.names])].map((word) => `${word}|${document.published ?? ''}`);
}
