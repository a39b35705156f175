import type { Claim } from '../../model/claim.ts';
import type { Entry } from '../entry.ts';
import { hull, meet } from './interval.ts';

/**
 * "245 metres (803 feet)" is one length told in two units, one of them reckoned from the other: either may be out by the rounding of both.
 * Entries in the order of their places; a pair that does not meet is left as it is, for then one of the two is wrong.
 */
export function withConversions(entries: readonly Entry[]): Entry[] {
  const out = [...entries];
  for (let i = 1; i < out.length; i++) {
    const [a, b] = [out[i - 1]!, out[i]!];
    if (!isConversion(a, b) || !meet(a.reach, b.reach)) continue;
    const reach = hull(a.reach, b.reach);
    out[i - 1] = { ...a, reach };
    out[i] = { ...b, reach };
  }
  return out;
}

/** Side by side in one sentence, with no more than a bracket between, in two units of one kind. */
function isConversion({ claim: a }: Entry, { claim: b }: Entry): boolean {
  if (a.document.id !== b.document.id || a.sentenceSpan[0] !== b.sentenceSpan[0]) return false;
  if (unitOf(a) === unitOf(b) || a.quantity.dimension !== b.quantity.dimension) return false;
  const from = a.span[1] - a.sentenceSpan[0];
  return BETWEEN.test(a.sentence.slice(from, b.span[0] - a.sentenceSpan[0]));
}
/** As it is written: both are of one unit when they are compared. */
const unitOf = ({ written }: Claim): string => written.replace(/[\d.,\s]+/gu, '');
const BETWEEN = /^(?: \(|, or |\/| or | – | \[)(?:ca\. |about |some |around |approximately |approx\. )?$/u;
