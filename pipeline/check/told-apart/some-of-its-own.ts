import type { Claim } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from './wording.ts';

/** True where the one tells what some of those did of whom the other says how many there are: "41,000 of its members walked out", "has 58,000 members". */
export const areSomeAndAll = (x: Claim, y: Claim): boolean =>
  (isSomeOfIts(x) && isAllIts(y)) || (isSomeOfIts(y) && isAllIts(x));

const isSomeOfIts = remembered((claim: Claim): boolean => SOME.test(behind(claim)));
const SOME = /(?:^|\d|\p{L}) of (?:its|their|his|her|the (?:\p{Ll}+['’]s?)) \p{L}/iu;

const isAllIts = remembered(
  (claim: Claim): boolean =>
    ALL.test(claim.sentence.slice(0, placeOfFigure(claim))) && !SOME.test(behind(claim)),
);
const ALL =
  /(?<!\p{L})(?:has|have|had|with|represents?|counts?|numbers?)(?: (?:about|some|around|nearly|almost|over|more than))? $/iu;

/** The figure and a few words after it. */
const behind = (claim: Claim): string =>
  claim.sentence.slice(placeOfFigure(claim), placeOfFigure(claim) + claim.written.length + FEW);
const FEW = 24;
