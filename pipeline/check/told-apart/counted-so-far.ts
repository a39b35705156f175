import type { Claim } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';

/** True where the votes of the two are of two hours of counting: "with 17 of 25 districts counted", and in all. */
export function areCountedSoFar(x: Claim, y: Claim): boolean {
  const [p, q] = [x, y].map(countedOf);
  return p !== q && [x, y].every(({ quantity: { dimension } }) => /^(?:ratio|count|number)/.test(dimension));
}

/** How many had been counted, as it is written; '' where nothing is said. */
const countedOf = remembered(
  ({ sentence }: Claim): string =>
    [...sentence.matchAll(COUNTED)][0]?.slice(1).find(Boolean)?.toLowerCase() ?? '',
);

const PLACES =
  '(?:votes?|ballots?|constituenc(?:y|ies)|precincts?|districts?|polling stations?|polling places|wards?|boxes|counties|states|seats|returns)';
const MANY =
  '(?:more than |over |about |nearly |almost |just )?([\\d.,]+|all|most|half|some|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\p{L}+-\\p{L}+)';
const COUNTED = new RegExp(
  `(?<!\\p{L})(?:(?:with|after) ${MANY}(?: ?%| per ?cent| percent)?(?: of (?:the )?(?:\\d+ )?(?:all )?${PLACES})? (?:counted|declared|reporting|tallied|in(?! (?!and )\\p{L}))(?!\\p{L})|first ${MANY} (?:of (?:the )?\\d+ )?${PLACES})`,
  'giu',
);
