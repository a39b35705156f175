import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { stands } from '../affair/stands.ts';
import type { CheckContext } from '../context.ts';
import { ofNoun } from '../counterparts/same-noun.ts';
import { isDated, periodKey } from '../dates.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
import { yearOver } from '../slot/year-over.ts';
import { clauseOf } from './clause.ts';
import { areDoneOtherwise } from './done-otherwise.ts';
import { givenSince } from './given-since.ts';
import { growthApart } from './growth-apart.ts';
import { isForeseenOf } from './how-firm.ts';
import { isPriced, narrowedBy } from './narrowing-words.ts';
import { areOfTwoThings } from './of-two-things.ts';
import { plansApart } from './plans-apart.ts';
import { isInThousands } from './round-thousands.ts';
import { moodsToldApart } from './told-how.ts';
import { thingsToldApart } from './told-of-what.ts';
import { timesToldApart } from './told-when.ts';
import { unsharedOf } from './unshared.ts';
import { countsCrew } from './with-crew.ts';
import { placeOfFigure } from './wording.ts';

/**
 * True where the words beside two figures show that they are of two things: each says something that the other does not ("of butter", "of
 * cheese"), or one has words that narrow what is measured ("tickets to students", "healthy life expectancy") and the other knows nothing of.
 * No list of them is needed: what is not accounted for is not taken to be the same.
 */
export function toldApart(x: Claim, y: Claim, context: CheckContext): boolean {
  if (
    timesToldApart(x, y, context.rules.of(x.metric).still) ||
    moodsToldApart(x, y) ||
    thingsToldApart(x, y, context.rules) ||
    isForeseenOf(x, y, context.rules) ||
    growthApart(x, y) ||
    areOfTwoThings(x, y, context) ||
    plansApart(x, y) ||
    givenSince(x, y) ||
    isInThousands(x, y) ||
    countsCrew(x, y) ||
    ofNoun(x, y, context) < 0
  )
    return true;
  if (isOfThoseWho(x) !== isOfThoseWho(y) || areOfTwoRecords(x, y) || areOfTwoWeeks(x, y, context))
    return true;
  const [a, b] = [unsharedOf(x, y, context), unsharedOf(y, x, context)];
  if (a.size > 0 && b.size > 0 && !areOfOneThing(x, y, context)) return true;
  return makesAPart(x, a, y, context) || makesAPart(y, b, x, context) || areDoneOtherwise(x, y, context);
}

/** How high one thing with a name is, whom one crash years ago killed, which never changes: two outlets go on about it as they like. */
const areOfOneThing = (x: Claim, y: Claim, { rules, events }: CheckContext): boolean =>
  (rules.of(x.metric).still ||
    (stands(x, rules) && stands(y, rules)) ||
    (isTollOfThePast(x, events) && isTollOfThePast(y, events))) &&
  x.subject?.id === y.subject?.id &&
  x.metric?.id === y.metric?.id &&
  !isCommonNoun(x) &&
  !isCommonNoun(y);

const isTollOfThePast = (claim: Claim, events: CheckContext['events']): boolean =>
  claim.metric?.id === 'deaths' &&
  claim.subject !== null &&
  events?.kindOf(claim.subject.id) != null &&
  yearOver(claim) !== null;

/** True where words of the one narrow what is measured to what the other knows nothing of, however much else each says. */
export const isOneAPart = (x: Claim, y: Claim, context: CheckContext): boolean =>
  makesAPart(x, unsharedOf(x, y, context), y, context) ||
  makesAPart(y, unsharedOf(y, x, context), x, context);

function makesAPart(part: Claim, unshared: ReadonlySet<number>, all: Claim, context: CheckContext): boolean {
  const by = narrowedBy(part, unshared, context);
  return by === 'word' || (by === 'phrase' && !isMoreThanAll(part, all));
}

/** "Last week", printed on two Mondays: what moves is another figure each week. */
const areOfTwoWeeks = (x: Claim, y: Claim, context: CheckContext): boolean =>
  [x, y].every(
    (claim) =>
      claim.period?.grain === 'week' &&
      !TOLL.test(claim.metric?.id ?? '') &&
      claim.period.known !== 'document' &&
      MOVES.has(context.moves(claim)),
  ) &&
  isDated(x) &&
  isDated(y) &&
  periodKey(x.period!) !== periodKey(y.period!);
/** Of one event, in whatever week each text puts it. */
const TOLL = /(?:^|_)(?:deaths|injuries)$/;
const MOVES: ReadonlySet<string> = new Set(['level', 'flow', 'cumulative', 'ongoing']);

/** "Displaced: 16,000", and further down "Displaced: 19,000": a list of one article has the label for each of its lands. */
const areOfTwoRecords = (x: Claim, y: Claim): boolean =>
  x.document.id === y.document.id &&
  x.sentenceSpan[0] !== y.sentenceSpan[0] &&
  isLabelled(x) &&
  isLabelled(y);
const isLabelled = (claim: Claim): boolean => LABEL.test(claim.sentence.slice(0, placeOfFigure(claim)));
const LABEL = /^[^:.;]{2,40}: ?$/u;

/** "62% of workers", "91% of workers who voted". */
const isOfThoseWho = (claim: Claim): boolean =>
  claim.quantity.dimension.startsWith('ratio') &&
  clauseOf(claim).some(
    ({ lower, side, isBehindSign }) => lower === 'who' && side === 'behind' && !isBehindSign,
  );

/** "Sold 31,000 tickets", "sold 44,000 tickets to students": no part is more than what it is a part of. */
function isMoreThanAll(claim: Claim, { quantity: all }: Claim): boolean {
  const { quantity: part, sentence } = claim;
  if (!ADDS_UP.test(part.dimension) || isPriced(claim) || MIDDLE.test(sentence)) return false;
  if (isRange(part.value) || isRange(all.value)) return false;
  return Number(part.value) > Number(all.value);
}
const ADDS_UP = /^(?:count|number|money|mass|volume|energy)$/;
const MIDDLE = /(?<!\p{L})(?:average|averages|mean|median|typical|each|per)(?!\p{L})/iu;
