import type { Claim } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from './wording.ts';

/** True where one is of "a second shock", "a fourth line", and the other's sentence knows of none: another thing than the one that all speak of. */
export const areOfAnother = (x: Claim, y: Claim): boolean => isOfAnother(x, y) || isOfAnother(y, x);

function isOfAnother(x: Claim, { sentence }: Claim): boolean {
  const which = ordinalOf(x);
  return which !== '' && !sentence.toLowerCase().includes(which);
}

/** In front of the figure, in its clause; '' for none. */
const ordinalOf = remembered((claim: Claim): string => {
  const clause = claim.sentence.slice(0, placeOfFigure(claim)).split(BORDER).at(-1)!;
  return ANOTHER.exec(clause)?.[1]?.toLowerCase() ?? '';
});
const BORDER = /[,;:()—]/u;
/** Not "a second week", "the third largest", which are times and places in a row. */
const ANOTHER =
  /(?<!\p{L})an? (second|third|fourth|fifth|sixth|seventh) (?!(?:quarter|half|time|day|night|week|weekend|month|year|season|decade|consecutive|straight|successive|term|place|reading|round|largest|biggest|highest)(?!\p{L}))\p{L}/iu;
