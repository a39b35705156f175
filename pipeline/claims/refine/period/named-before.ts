import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isUnplaced, YEAR_BEFORE } from './wordings.ts';

const PASSAGES_BACK = 4;
const GRAINS = new Set(['quarter', 'half']);

/** "Profits were wiped out in the first half.": a quarter or half that a sentence before names without any figure; `null` for none. */
export function namedBefore(draft: Draft, { readings, document }: World): Period | null {
  for (let p = draft.passage; p >= 0 && draft.passage - p <= PASSAGES_BACK; p--) {
    const { sentences } = readings[p]!;
    const last = p === draft.passage ? draft.sentence - 1 : sentences.length - 1;
    for (let s = last; s >= 0; s--)
      for (const mention of sentences[s]!.mentions) {
        if (mention.kind !== 'period' || !GRAINS.has(mention.period.grain)) continue;
        const { period } = mention;
        const isOver = document.published !== null && period.to !== null && period.to < document.published;
        if (isOver && !isUnplaced(period) && !YEAR_BEFORE.test(period.written ?? '')) return period;
      }
  }
  return null;
}
