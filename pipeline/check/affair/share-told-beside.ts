import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

/** How far the share that is told may be out, where it is a round one. */
const NEAR = 0.1;

/** "Has 8,700 on short time, more than 60% of its staff", and the other has 13,800 on its staff: the whole of which the share is told. */
export const isWholeOfShare = (whole: Claim, part: Claim): boolean => {
  if (isRange(whole.quantity.value) || isRange(part.quantity.value)) return false;
  const share = OF_ALL.exec(part.sentence.slice(placeOfFigure(part) + part.written.length))?.[1];
  if (share === undefined) return false;
  const told = (Number(whole.quantity.value) * Number(share)) / 100;
  return Math.abs(told - Number(part.quantity.value)) <= NEAR * told;
};
const OF_ALL = /^[^,;:.()]{0,50}[,(] ?(?:or |which is )?(?:\p{L}+ ){0,3}(\d[\d.]*) ?(?:%|per ?cent) of /u;
