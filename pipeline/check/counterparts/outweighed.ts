import type { Claim } from '../../model/claim.ts';
import { haveTellingCompanion, ofDigits } from './beside.ts';

/**
 * What keeps two figures apart as they were read, and may have been read wrongly: one outlet's "expects" is a forecast, a time is carried over from another
 * sentence. Not what somebody says in so many words: "in May", "a year earlier", "of those aboard".
 */
const MAY_BE_MISREAD = new Set([
  'foreseen',
  'plan and fact',
  'another day',
  'house',
  'level and change',
  'two stretches',
  'extent',
  'another name',
  'a record before',
]);

/**
 * True where a reason that may have been misread is outweighed: the figures are a slip of the pen apart, or both sentences have another one in common, "14% to
 * $2.6bn", "by 11% to $2.6bn". It still counts against them.
 */
export function isOutweighed(apart: string, x: Claim, y: Claim): boolean {
  const [isSlip, hasCompanion] = [ofDigits(x, y) > 0, haveTellingCompanion(x, y)];
  return MAY_BE_MISREAD.has(apart)
    ? isSlip || hasCompanion
    : SELDOM_MISREAD.has(apart) && isSlip && hasCompanion;
}

/** The same of what is misread less often: both have to speak for it. */
const SELDOM_MISREAD = new Set([
  'part of a land',
  'a later count',
  'a year before',
  'long ago',
  'two times',
  'scope',
]);
