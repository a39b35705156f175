import type { Draft } from './draft.ts';
import { leadInPlace } from './lead-in-place.ts';
import { lastDraftAt, type World } from './world.ts';

/** Dimensions in which a sum is told and then parted. */
const PARTED = new Set(['money', 'power', 'energy', 'area', 'mass', 'length', 'volume']);

/**
 * "Tarn will spend £40m on its harbour:" above "£25m for the quay": the figure of the lead-in that the items of the list are parts of;
 * `null` for none of their kind.
 */
export function wholeOfList(draft: Draft, world: World): Draft | null {
  if (world.passages[draft.passage]!.kind !== 'item' || !PARTED.has(draft.dimension)) return null;
  const place = leadInPlace(draft.passage, world);
  if (!place) return null;
  for (let i = lastDraftAt(world, place.passage, place.sentence); i >= 0; i--) {
    const whole = world.drafts[i]!;
    if (whole.passage !== place.passage || whole.sentence !== place.sentence) return null;
    if (whole.dimension === draft.dimension && !whole.isChange) return whole;
  }
  return null;
}

/** "• over £25m for the quay": an item that opens with the figure. */
export const opensItem = ({ frame: { chunks }, chunk, passage, sentence }: Draft, world: World): boolean =>
  world.passages[passage]!.kind === 'item' &&
  sentence === 0 &&
  chunks.slice(0, chunk).every(({ kind, word }) => kind === 'adverb' || kind === 'det' || BULLET.test(word));
const BULLET = /^[•*–-]$/;
