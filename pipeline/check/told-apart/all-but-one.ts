import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from './wording.ts';

/** "The last of nine novels", "goes back to eight previous novels": one is told of by itself, and the others are counted. */
export const isAllButOne = (x: Claim, y: Claim): boolean => isLess(x, y) || isLess(y, x);

const isLess = (few: Claim, all: Claim): boolean =>
  Number(all.quantity.value) - Number(few.quantity.value) === 1 && isOfOthers(few) && !isOfOthers(all);

const isOfOthers = (claim: Claim): boolean => OTHERS.test(claim.sentence.slice(placeOfFigure(claim)));
const OTHERS = /^\S+ (?:others?|previous|earlier|further|additional|remaining|preceding|prior)(?!\p{L})/u;
