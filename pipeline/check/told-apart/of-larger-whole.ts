import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from './wording.ts';

/** "The tunnel is part of a $31bn scheme", "the tunnel cost $14bn": what is told of all that a thing is a part of, and of the thing. */
export const oneOfLargerWhole = (x: Claim, y: Claim): boolean => isOfLargerWhole(x) !== isOfLargerWhole(y);

const isOfLargerWhole = (claim: Claim): boolean =>
  LARGER.test(claim.sentence.slice(0, placeOfFigure(claim)).slice(-NEAR));
/** "Part of a 31 billion crown (", over the figure that it is told in besides. */
const LARGER =
  /(?<!\p{L})(?:(?:a |one )?(?:key |small |large |major )?(?:part|piece|element|component|phase|stage|leg|portion) of|(?:falls|comes|was built) under) (?:an?|the|its|their|this) (?:(?!of |that |which |to )[\p{L}’'-]+ ){0,4}(?:[$€£]?\d[\d.,]*(?: \p{L}+){0,3} \()?[$€£]?$/iu;
/** In characters. */
const NEAR = 90;
