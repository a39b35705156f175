import { earlierInSentence } from '../../world.ts';
import { type Found, withChange } from '../found.ts';
import type { Counting } from './counting.ts';

/** "shipped 66.8 million phones, an increase of 14.8 million units": of what was counted before in the sentence. */
export function ofUnits({ draft, world, words }: Counting): Found | null {
  if (words.length !== 1 || words[0] !== 'unit') return null;
  const earlier = earlierInSentence(draft, world).find(
    (d) => d.dimension === 'count' || d.dimension === 'number',
  );
  if (!earlier?.metric || earlier.isChange) return null;
  return withChange(draft, earlier.base ?? earlier.metric, earlier.rule, -1);
}
