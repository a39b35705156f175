import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import { tolerance, yearOfMoney } from './beside-another.ts';
import { chance, condition, confidence, groupByDose, sizeOfCounted } from './condition.ts';
import { denied } from './denied.ts';
import { idiom } from './idiom.ts';
import { ageOfGroup, discipline, nameOrCode } from './in-a-name.ts';
import { inOrder } from './in-order.ts';
import { kindBySize } from './kind-by-size.ts';
import { asked, denominator, hypothetical } from './not-asserted.ts';
import { multiplier, namesTheRow, noteMark, pageNumber, whichOnes } from './of-the-layout.ts';
import { backReference, byTheWay, determiner, discourseCount, lookBack } from './of-the-text.ts';
import { overHowLong } from './over-how-long.ts';
import { periodLength } from './period-length.ts';
import type { Reason } from './reason.ts';
import { sinceThen } from './since-then.ts';
import { yardstick } from './yardstick.ts';

/** In the order in which `explain` should name them: the most telling first. */
const reasons: readonly Reason[] = [
  noteMark,
  pageNumber,
  multiplier,
  whichOnes,
  namesTheRow,
  nameOrCode,
  ageOfGroup,
  discipline,
  idiom,
  inOrder,
  discourseCount,
  backReference,
  lookBack,
  byTheWay,
  determiner,
  denied,
  asked,
  denominator,
  periodLength,
  sinceThen,
  overHowLong,
  condition,
  sizeOfCounted,
  kindBySize,
  yardstick,
  tolerance,
  yearOfMoney,
  chance,
  confidence,
  groupByDose,
  hypothetical,
];

/** Why the figure is no claim about the world, or `null` where it is one. */
export function noClaim(draft: Draft, world: World): string | null {
  for (const reason of reasons) {
    const said = reason(draft, world);
    if (said) return said;
  }
  return null;
}
