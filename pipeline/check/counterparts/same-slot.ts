import type { Claim } from '../../model/claim.ts';
import { PER_BASIS } from '../buckets-of.ts';
import { isDated } from '../dates.ts';
import { partOfLand, timeKey } from '../may-be-one.ts';
import { namedSpeaker } from '../origins.ts';
import { narrowing } from '../slot.ts';
import { WEIGHT } from './weights.ts';

/** What the times of two figures say that nothing keeps apart. */
export function ofPeriod(x: Claim, y: Claim): number {
  const isTold = (c: Claim): boolean => isDated(c) && c.period!.grain !== 'day';
  if (isTold(x) && isTold(y)) return timeKey(x) === timeKey(y) ? WEIGHT.period : WEIGHT.otherPeriod;
  const isStated = (c: Claim): boolean => isTold(c) && c.period!.known === 'stated';
  return isStated(x) !== isStated(y) ? WEIGHT.otherPeriod : 0;
}

const SCOPES = ['basis', 'stage', 'part', 'segment', 'geography'] as const;

/** What narrows one of them and not the other. */
export const ofScope = (x: Claim, y: Claim): number =>
  WEIGHT.scope * SCOPES.filter((key) => scopeOf(x, key) !== scopeOf(y, key)).length;

function scopeOf(claim: Claim, key: (typeof SCOPES)[number]): string | null {
  if (key === 'geography') return partOfLand(claim);
  const scope = narrowing(claim, key);
  return key === 'basis' && scope !== null && (scope in PER_BASIS || GOES_UNSAID.has(scope)) ? null : scope;
}
/** "together worth €28m" and "worth €18m", "27 on average" and "27". */
const GOES_UNSAID = new Set(['combined', 'total', 'average']);

export function ofSpeaker(x: Claim, y: Claim): number {
  const speaker = namedSpeaker(x.attribution);
  return speaker !== null && speaker === namedSpeaker(y.attribution) ? WEIGHT.speaker : 0;
}
