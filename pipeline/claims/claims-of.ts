import type { Claim } from '../model/claim.ts';
import type { Document, Passage } from '../model/document.ts';
import type { Refused } from '../model/mention.ts';
import type { Reading } from '../recognize/recognise.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** A quantity that became no claim, or a number that is no quantity, and why. `passage` is its index in the document. */
export interface RefusedInPassage extends Refused {
  readonly passage: number;
}

export interface ClaimsOf {
  readonly claims: readonly Claim[];
  readonly refused: readonly RefusedInPassage[];
}

/** Mentions → claims, over the whole document, since subjects and periods carry over. */
export function claimsOf(
  _document: Document,
  _passages: readonly Passage[],
  _readings: readonly Reading[],
  _rulebook: Rulebook,
): ClaimsOf {
  return { claims: [], refused: [] };
}
