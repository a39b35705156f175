import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

/** Kinds of figure that are told of everything and everybody. */
const EVERYWHERE = new Set(['age', 'date']);

/**
 * Which figures of two articles on one affair are looked at together: all sums of one currency, all shares, all lengths, all that is counted.
 * Coarser than a measure, since two outlets call one thing by many names; `null` for what is told of everybody.
 */
export function coarseKind(claim: Claim): string | null {
  const { dimension, unit } = claim.quantity;
  const isTime = dimension.startsWith('duration');
  if (EVERYWHERE.has(dimension) || (isTime && isInParts(claim))) return null;
  // "4,679 TEU" are fewer containers
  if (dimension === 'count' && unit !== null && MEASURES.test(unit)) return `count ${unit}`;
  if (dimension.startsWith('count') || dimension.startsWith('number')) return 'count';
  if (dimension.startsWith('money')) {
    const [currency = '', per] = (unit ?? '').split('/');
    // "$61 per megawatt-hour" is no sum of money, "€14m a day" may be told without the day
    return per === undefined || TIMES.has(per) ? `money ${currency}` : `money ${unit}`;
  }
  if (dimension === 'point' || dimension === 'ratio change') return 'points';
  // "33 days per year of service"
  if (isTime) return `duration ${unit?.split('/')[0] ?? ''}`;
  if (dimension.startsWith('ratio')) return 'ratio';
  // "deadweight tons", ounces of gold or of water: a measure with a base of its own
  return unit?.startsWith('[') ? `${dimension} ${unit}` : dimension;
}

/** Units that count by a standard of their own and no things. */
const MEASURES = /^(?:TEU|\[\w+\])$/;

const TIMES = new Set(['a', 'mo', 'wk', 'd', 'h']);

/** "one hour and 44 minutes", "three years and six months": one stretch of time that is written as two figures. */
function isInParts(claim: Claim): boolean {
  const from = placeOfFigure(claim);
  const before = claim.sentence.slice(Math.max(0, from - 20), from);
  const behind = claim.sentence.slice(from + claim.written.length);
  return /(?:years?|months?|weeks?|days?|hours?|minutes?),? (?:and )?$/.test(before) || IN_PARTS.test(behind);
}
const IN_PARTS =
  /^,? (?:and )?(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten) (?:months?|weeks?|days?|hours?|minutes?|seconds?)/;
