import { counterparts } from '../counterparts/counterparts.ts';
import type { Setting } from '../counterparts/setting.ts';
import type { Entry } from '../entry.ts';
import { below } from '../interval/interval.ts';
import { agreeAcross } from '../slot/agreements-across.ts';
import { sharedFigures } from './affair-agreement.ts';
import { fallenTolls } from './fallen-tolls.ts';
import type { Figures } from './made-up-of.ts';
import { isLikelyOne, isSurelyOne } from './surely-one.ts';

type Pairs = readonly (readonly [Entry, Entry])[];

/** By how much the one may be more than the other: "12.1 million" is "12 million", and "about 46,000" no "about 44,000". */
const NEAR = 1.02;

/** The figures that two articles on one matter both give, whenever each was printed; what one subject shows to agree is left out. */
export const agreedAtAnyTime = (a: Figures, b: Figures, setting: Setting): Pairs =>
  sharedFigures(a, b, setting).filter(([x, y]) => isOneRounded(x, y) && !agreeAcross(x, y, setting.context));

/** As each was written, not as a round figure may be meant: "315 pages" is no "310 pages". */
function isOneRounded({ reading: p }: Entry, { reading: q }: Entry): boolean {
  const [few, many] = [Math.abs(p.middle), Math.abs(q.middle)].sort((a, b) => a - b);
  return many! <= NEAR * few! && !below(p.fine, q.fine) && !below(q.fine, p.fine);
}

/**
 * The figures that two articles on one matter give differently, whenever each was printed: only what cannot have moved in between, told so much alike that
 * little else could be meant.
 * @param mayBeOfOneTime one is undated, and what they have in common shows that it is of the same time
 */
export function differentAtAnyTime(a: Figures, b: Figures, setting: Setting, mayBeOfOneTime: boolean): Pairs {
  const isOne = (x: Entry, y: Entry): boolean =>
    isSurelyOne(x, y, setting) || (mayBeOfOneTime && isLikelyOne(x, y, setting));
  const mayDiffer = a.entries.some((x) => b.entries.some((y) => isOne(x, y)));
  return [
    ...(mayDiffer ? counterparts(a, b, setting).filter(([x, y]) => isOne(x, y)) : []),
    ...fallenTolls(a, b, setting),
  ];
}
