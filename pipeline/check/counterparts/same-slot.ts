import type { Claim } from '../../model/claim.ts';
import { partOfLand } from '../affair/kept-apart.ts';
import { timeKey } from '../affair/kept-apart-by-time.ts';
import { isDated } from '../dates.ts';
import { PER_BASIS } from '../narrow-kind.ts';
import { namedSpeaker } from '../origins/origins.ts';
import { firmness, narrowing } from '../slot/slot.ts';
import { placeOfFigure, stem } from '../told-apart/wording.ts';
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
export function ofScope(x: Claim, y: Claim): number {
  let sum = 0;
  for (const key of SCOPES)
    if (scopeOf(x, key) !== scopeOf(y, key))
      sum += key === 'stage' && !isAll(x, y) ? WEIGHT.stage : WEIGHT.scope;
  const isOfOne = x.scope.relative !== null && y.scope.relative !== null; // or they would be kept apart
  return isOfOne ? sum + WEIGHT.relative : sum;
}

/** "2.4 GW when finished": of the whole, which may go without saying. */
const isAll = (x: Claim, y: Claim): boolean => (x.scope.stage ?? y.scope.stage) === WHOLE;
const WHOLE = 'full build-out';

function scopeOf(claim: Claim, key: (typeof SCOPES)[number]): string | null {
  if (key === 'geography') return partOfLand(claim);
  const scope = narrowing(claim, key);
  return key === 'basis' && scope !== null && (scope in PER_BASIS || GOES_UNSAID.has(scope)) ? null : scope;
}
/** "together worth €28m" and "worth €18m", "27 on average" and "27". */
const GOES_UNSAID = new Set(['combined', 'total', 'average']);

/** Some of those told before, by the word that says which: "six of them seriously", "five of them critically". */
export function ofPart(x: Claim, y: Claim): number {
  const [p, q] = [partOf(x), partOf(y)];
  return p !== null && q !== null && stem(p) !== stem(q) ? WEIGHT.otherPart : 0;
}

function partOf(claim: Claim): string | null {
  const behind = claim.sentence.slice(placeOfFigure(claim) + claim.written.length);
  return /^ of (?:them|whom|these|those),? (\p{L}+ly)(?!\p{L})/u.exec(behind)?.[1]?.toLowerCase() ?? null;
}

/** What is, and what is to come; money is "released" in one paper and "promised" in the other. */
export function ofStatus(x: Claim, y: Claim): number {
  const isSo = (claim: Claim): boolean => firmness(claim, 'level') === 'so';
  return x.quantity.dimension.startsWith('money') || isSo(x) === isSo(y) ? 0 : WEIGHT.status;
}

export function ofSpeaker(x: Claim, y: Claim): number {
  const speaker = namedSpeaker(x.attribution);
  return speaker !== null && speaker === namedSpeaker(y.attribution) ? WEIGHT.speaker : 0;
}
