import type { World } from './world.ts';

/** A sentence of the article. */
export interface SentencePlace {
  readonly passage: number;
  readonly sentence: number;
}

/** How many passages above an item the words that lead in to its list are looked for. */
const ITEMS = 40;

/** Where the sentence stands that leads in to the list of a passage ("Two sites were named:"); `null` for none. */
export function leadInPlace(item: number, { passages, readings }: World): SentencePlace | null {
  const { leadIn } = passages[item]!;
  if (leadIn === null) return null;
  for (let p = item - 1; p >= 0 && item - p <= ITEMS; p--) {
    const isInList = passages[p]!.leadIn === leadIn;
    if (isInList || !passages[p]!.text.trimEnd().endsWith(leadIn.trimEnd())) continue;
    const last = readings[p]!.sentences.length - 1;
    return last < 0 ? null : { passage: p, sentence: last };
  }
  return null;
}
