import type { Document, Passage } from '../model/document.ts';
import type { Reading } from '../recognize/recognise.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './sentence/chunks.ts';

/** The article as the refiners see it: everything read so far, and the drafts made so far in the order of the text. */
export interface World {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly readings: readonly Reading[];
  readonly rulebook: Rulebook;
  readonly drafts: Draft[];
  /** Ids of subjects that "he" or "she" was found to mean. */
  readonly persons: Set<string>;
  /** Ids of subjects that have measures of companies. */
  readonly bodies: Set<string>;
  /** The frame of a sentence, made when first asked for. */
  readonly frameOf: (passage: number, sentence: number) => Frame;
}

/** A refiner fills slots of one draft; what stands before it in the text is filled already. */
export type Refiner = (draft: Draft, world: World) => void;

/** Index of the last draft of a sentence, or of the last before it, by bisection: they stand in the order of the text. -1 where none does. */
export function lastDraftAt({ drafts }: World, passage: number, sentence: number): number {
  let [low, high] = [0, drafts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const d = drafts[middle]!;
    if (d.passage < passage || (d.passage === passage && d.sentence <= sentence)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The drafts of the same sentence before this one, nearest first, at most eight. */
export function earlierInSentence(draft: Draft, world: World): Draft[] {
  const out: Draft[] = [];
  for (let i = world.drafts.length - 1; i >= 0 && out.length < 8; i--) {
    const other = world.drafts[i]!;
    if (other === draft) continue;
    if (other.passage !== draft.passage || other.sentence !== draft.sentence) break;
    out.push(other);
  }
  return out;
}
