import type { Claim } from '../../model/claim.ts';
import { isDated, periodKey } from '../dates.ts';

/** "Each pays £1.25m", "over ten years", "a tenth of it": where a text says by how much the one is larger, or that it is of each. */
export const areTimesTen = (x: Claim, y: Claim): boolean =>
  TIMES_TEN.test(x.sentence) ||
  TIMES_TEN.test(y.sentence) ||
  OF_EACH.test(x.sentence) !== OF_EACH.test(y.sentence);
const TIMES_TEN =
  /(?<![\p{L}\d.,])(?:ten|10|a thousand|1,?000|thousand)[ -]?(?:times|fold|years?|months|weeks|days|% of|per ?cent of)(?!\p{L})|(?<!\p{L})(?:tenfold|decades?|tenths?|thousandths?)(?!\p{L})/iu;
const OF_EACH =
  /(?<!\p{L})(?:each|apiece|every|per|average|averag\p{L}+|annual(?:ly)?|yearly|monthly|weekly|daily|an? (?:year|month|week|day|hour|head|piece))(?!\p{L})/iu;

/** Each names a time, and they are not one. */
export function areOfTwoStatedTimes(x: Claim, y: Claim): boolean {
  const [p, q] = [x, y].map((claim) => isDated(claim) && claim.period!.known === 'stated');
  return p === true && q === true && periodKey(x.period!) !== periodKey(y.period!);
}
