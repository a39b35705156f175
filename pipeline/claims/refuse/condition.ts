import type { Draft } from '../draft.ts';
import { isClassBound, isWithin, narrowedBy } from '../sentence/condition.ts';

/** "people waiting more than 18 months", "seen within two weeks": a length of time that says which ones another figure counts. */
export function condition({ frame, chunk, dimension, mention }: Draft): string | null {
  if (dimension !== 'duration') return null;
  const isMeant =
    narrowedBy(frame, chunk) >= 0 ||
    isClassBound(frame, chunk, mention.quantity.bound) ||
    isWithin(frame, chunk);
  return isMeant ? 'a length of time that says which ones are meant' : null;
}

/** "2.84 million 40-foot containers": a size between a count and what is counted says which kind. */
export function sizeOfCounted({ frame, mention, dimension }: Draft): string | null {
  if (dimension === 'count' || dimension === 'number') return null;
  const { quantities } = frame;
  const before = quantities[quantities.indexOf(mention) - 1];
  if (!before?.counted || !before.unit || before.unit[0] < mention.span[1]) return null;
  return frame.tokens.text.slice(before.span[0], mention.span[0]).trim().split(' ').length <= WORDS
    ? 'a size that says which ones are counted'
    : null;
}

/** Words of a count and what may stand between it and the size: "2.84 million new". */
const WORDS = 4;
