import type { Claim } from '../../model/claim.ts';
import { firmness } from '../slot/slot.ts';
import { isHearsay } from './hearsay.ts';
import { whenOf } from './when-told.ts';
import { placeOfFigure } from './wording.ts';

/** "wants to build", "aims to have built": an aim beside a plan, but not beside what has come of it. */
export function areAsFirm(x: Claim, y: Claim): boolean {
  if (firmness(x, 'announced_once') === firmness(y, 'announced_once')) return true;
  if (isHearsay(x) || isHearsay(y)) return true;
  if ([x, y].every(isOpenYet)) return true;
  return [x, y].every((claim) => claim.status === 'target' || isToCome(claim));
}

/** "Is considering the loss of 214 posts", "may do away with 241 posts": neither is decided. */
const isOpenYet = (claim: Claim): boolean =>
  claim.status === 'option' ||
  claim.status === 'rumoured' ||
  (claim.status === 'forecast' && MAY.test(claim.sentence.slice(0, placeOfFigure(claim))));
const MAY = /(?<!\p{L})(?:may|might|could)(?!\p{L})/iu;

export const isToCome = (claim: Claim): boolean => firmness(claim, 'level') === 'to come';

/** Not so what "would have cost 600,000": that is as known as what costs so much. */
export const isForeseen = ({ status, sentence }: Claim): boolean =>
  status === 'forecast' && !/(?<!\p{L})would have(?!\p{L})/iu.test(sentence);

/** What has come, in the past tense: "puts the odds at 30%", "raising £2bn a year" tell of nothing that has. */
export const isDone = (claim: Claim): boolean => {
  if (claim.status !== 'actual') return false;
  const { isOfThen, isUpToNow, isOfNow } = whenOf(claim);
  return isOfThen || isUpToNow || isOfNow;
};
