import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import type { Entry } from '../entry.ts';
import { isPartisan } from '../slot/house-of.ts';
import { isLevel } from '../told-apart/is-level.ts';
import { narrowedApart } from '../told-apart/narrowed.ts';
import { ofCompanions, ofDigits } from './beside.ts';
import { commonWords, isWished } from './common-words.ts';
import { ofNamesBeside } from './names-beside.ts';
import { ofClash, ofMeasure } from './same-measure.ts';
import { ofNoun } from './same-noun.ts';
import { ofPart, ofPeriod, ofScope, ofSpeaker, ofStatus } from './same-slot.ts';
import { ofSubject } from './same-subject.ts';
import type { Setting } from './setting.ts';
import { WEIGHT } from './weights.ts';

/** What speaks for two figures being one, and against it, each with its weight. */
export type Parts = Readonly<Record<string, number>>;

/** Sums, shares, counts, times and lengths are told of anything; grams and kilometres an hour are in few articles more than once. */
const TOLD_OF_MUCH = /^(?:money$|money per duration|ratio|count|number|duration|point|length)/;

export function partsOf({ claim: x }: Entry, { claim: y }: Entry, setting: Setting): Parts {
  const { context, names } = setting;
  const differ = (of: (claim: typeof x) => boolean, weight: number): number => (of(x) === of(y) ? 0 : weight);
  return {
    words: commonWords(x, y, setting),
    measure: ofMeasure(x, y, context.rules),
    clash: ofClash(x, y, context),
    narrowed: narrowedApart(x, y, context.rules) ? WEIGHT.narrowed : 0,
    kind: TOLD_OF_MUCH.test(x.quantity.dimension) ? 0 : WEIGHT.rareKind,
    noun: ofNoun(x, y, context),
    subject: ofSubject(x, y, names),
    beside: ofNamesBeside(x, y, setting),
    companions: isBareTime(x, y) ? 0 : ofCompanions(x, y),
    digits: ofDigits(x, y),
    period: ofPeriod(x, y),
    scope: ofScope(x, y),
    part: ofPart(x, y),
    status: ofStatus(x, y),
    partisan: differ(isPartisan, WEIGHT.partisan),
    speaker: ofSpeaker(x, y),
    range: differ(
      ({ quantity }) => isRange(quantity.value),
      isSpread(x) || isSpread(y) ? WEIGHT.spread : WEIGHT.range,
    ),
    wish: differ(isWished, WEIGHT.wish),
    past: differ(({ sentence }) => PAST.test(sentence), WEIGHT.past),
    apart: ofDistance(x, y),
    change: differ(isLevel, WEIGHT.levelAndChange),
  };
}

/** "The previous parliament", but not "up 9% on the same quarter the previous year", which is of this one. */
const PAST =
  /(?<!\p{L})(?:previous(?! (?:years?|quarters?|months?|weeks?|periods?|seasons?|day|(?:twelve|12) months)(?!\p{L}))|previously|formerly|outgoing|originally)(?!\p{L})/iu;

/** Accounts of one thing seldom lie far apart. */
function ofDistance({ quantity: { value: p } }: Claim, { quantity: { value: q } }: Claim): number {
  const [a, b] = [p, q].map((value) => Math.abs(Number(isRange(value) ? value[1] : value))) as [
    number,
    number,
  ];
  const ratio = Math.max(a, b) / Math.min(a, b);
  if (ratio > 1.5) return ratio > 2 ? WEIGHT.farApart : WEIGHT.apart;
  return ratio <= 1.25 ? WEIGHT.close : 0;
}

/** "sentences of between five and eleven years": what several had, and no one figure written as a range. */
const isSpread = ({ written, quantity }: Claim): boolean =>
  isRange(quantity.value) && / (?:and|to) /.test(written);

/** What two sentences say alike, which no like time or speaker stands for: "capital spending of $14.2bn last year", "profits of $9.6bn in 2025". */
export const saidAlike = ({
  words,
  measure,
  companions,
  digits,
  noun,
  kind,
  neighbours = 0,
}: Parts): number => words! + measure! + companions! + digits! + Math.max(0, noun!) + kind! + neighbours;

/** "To be paid within three years", "a lease of nine years": a length of time is of anything, whatever sum stands beside it. */
const isBareTime = (x: Claim, y: Claim): boolean =>
  [x, y].every(({ quantity }) => quantity.dimension === 'duration') &&
  [x, y].some(({ metric }) => metric?.id === 'duration');

export const sumOf = (parts: Parts): number => Object.values(parts).reduce((sum, part) => sum + part, 0);
