import { TO_BE } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import { verbBase } from '../deed/verb-bases.ts';
import type { Found } from '../found.ts';

/**
 * "Halm lost £4m. Orrin made £3m": no loss, whatever the article has told before; what was lost is no profit. "Halm was fined £4m. Buyers
 * overpaid £3m": what a deed of its own says is neither a fine nor a toll.
 */
export function isContradicted({ frame, verb }: Draft, { metric: { id, family } }: Found): boolean {
  const deed = frame.chunks[verb];
  if (!deed) return false;
  if (OF_DEEDS.has(family) && !TO_BE.has(deed.word)) return true;
  const base = verbBase(frame.language.grammar(), deed.word);
  if (GAINS.has(base)) return /(?:^|_)(?:loss|deficit|debt|cost|spending)$/.test(id);
  return base === 'lose' && (/(?:^|_)(?:profit|surplus)$/.test(id) || family === 'revenue');
}

const OF_DEEDS = new Set(['penalty', 'casualties']);
const GAINS = new Set(['make', 'earn', 'gain', 'win', 'receive', 'get']);
