import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { IRREGULAR_VERBS } from '../../text/irregular-verbs.ts';
import { firmness } from '../slot/slot.ts';
import { clauseOf } from './clause.ts';
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

/** True where one tells what was foreseen, and the other what came of it. */
export const isForeseenOf = (x: Claim, y: Claim, rules: CheckRules): boolean =>
  isForeseen(x) !== isForeseen(y) && (cameOf(x, y, rules) || cameOf(y, x, rules));

/** Not so what "would have cost 600,000": that is as known as what costs so much. */
const isForeseen = ({ status, sentence }: Claim): boolean =>
  status === 'forecast' && !/(?<!\p{L})would have(?!\p{L})/iu.test(sentence);

/** "Was expected to be 4%", "is 5%"; "it would cost £4m" is no reckoning, only told by another than who says that it "costs £5m". */
function cameOf(foreseen: Claim, done: Claim, rules: CheckRules): boolean {
  if (!isForeseen(foreseen) || done.status !== 'actual' || !RECKONED.test(foreseen.sentence)) return false;
  const { isUpToNow, isOfNow } = whenOf(done);
  return isUpToNow || isOfNow || WAS.test(done.sentence) || isPast(done, rules);
}
const WAS = /(?<!\p{L})(?:had|was|were)(?!\p{L})/iu;
/** Said to be a reckoning, and not only to be yet to come. */
export const isReckoning = ({ status, sentence }: Claim): boolean =>
  status !== 'forecast' || RECKONED.test(sentence);
const RECKONED =
  /(?<!\p{L})(?:expect|forecast|predict|project(?:ed|s|ion)|outlook|guidance|anticipat|foresee|likely|estimat|pencil)/iu;

/** A verb in the past tense tells of the figure, which says more than that somebody said so: "rose by 5%", not "said it costs 5%". */
const isPast = (claim: Claim, { telling }: CheckRules): boolean =>
  clauseOf(claim).some(
    ({ lower, isVerb, isEmpty }) =>
      isVerb && !isEmpty && !telling.has(lower) && (IRREGULAR_VERBS.has(lower) || /\p{L}{2}ed$/u.test(lower)),
  );
