import { type Claim, PART_OF_COUNT } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';
import type { CheckContext } from '../context.ts';
import { listsOf } from '../counterparts/lists.ts';
import { ofNoun } from '../counterparts/same-noun.ts';
import { wordsNear } from '../counterparts/words-near.ts';
import { isDated } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { BY_UNIT, harmKind, headNoun } from '../narrow-kind.ts';
import { areOfAnother } from '../told-apart/another-one.ts';
import { clauseOf } from '../told-apart/clause.ts';
import { areDoneOtherwise } from '../told-apart/done-otherwise.ts';
import { areAsFirm, isForeseenOf } from '../told-apart/how-firm.ts';
import { isLevel } from '../told-apart/is-level.ts';
import { areOfTwoMeasured, isOfNarrower, isOneKindOf } from '../told-apart/measured.ts';
import { movedOn } from '../told-apart/moved-on.ts';
import { narrowedApart, narrowedByWords, opposedApart } from '../told-apart/narrowed.ts';
import { nounsFit } from '../told-apart/nouns-fit.ts';
import { isTollSoFar } from '../told-apart/told-by-the-hour.ts';
import { moodsToldApart } from '../told-apart/told-how.ts';
import { thingsToldApart } from '../told-apart/told-of-what.ts';
import { areOfOtherDays, timesSaidApart } from '../told-apart/told-when.ts';
import { stem, wordingOf } from '../told-apart/wording.ts';
import { timeKey } from './kept-apart-by-time.ts';
import { addsUpTo, areTwoSides, type Figures, isSaidOtherwise, isSumOfTwo, isWhole } from './made-up-of.ts';
import { areOfTwoSums } from './may-be-one.ts';
import type { Again } from './said-again.ts';

/** What keeps a figure of a short text from being that of a longer one though the one says again what the other says; `null` where nothing does. */
export function retoldApart(
  x: Entry,
  long: Figures,
  y: Entry,
  short: Figures,
  again: Again,
  context: CheckContext,
): string | null {
  const [a, b] = [x.claim, y.claim];
  const { rules } = context;
  if (isOfAnother(again, context) || isOfAnotherThere(a, b, context)) return 'another';
  if (areOfAnother(a, b)) return 'another one';
  if (areTooFar(a, b)) return 'far';
  if (a.scope.part !== b.scope.part || isWhole(x, long) !== isWhole(y, short)) return 'a part';
  if (harmKind(a) !== harmKind(b) || isOneOfHarmed(a, b) || isOneOfHarmed(b, a)) return 'harm';
  if (isOwnedBy(a, b, context) || isOwnedBy(b, a, context)) return 'owner';
  if (a.metric?.family === 'population' && narrowedApart(a, b, rules)) return 'residents';
  if (narrowedByWords(a, b, rules)) return 'narrowed';
  if (isOfNarrower(b, a, context)) return 'narrower measure';
  if (areOfTwoMeasured(a, b, context)) return 'measured';
  if (isOneKindOf(b, a, context)) return 'one kind';
  if (isTollSoFar(a) !== isTollSoFar(b) || (a.metric?.family === 'casualties' && movedOn(a) !== movedOn(b)))
    return 'moved on';
  if (isLevel(a) !== isLevel(b) && !COUNTED.test(a.quantity.dimension)) return 'level and change';
  if (isOfOtherMoney(b, again) || areOfTwoSums(a, b)) return 'measure';
  if (areOfTwoLands(a, b, context)) return 'place';
  if (b.scope.stage !== null && b.scope.stage !== a.scope.stage) return 'stage';
  if (!nounsFit(a, b, context) || (ofNoun(a, b, context) < 0 && !mayBeOneNoun(a, b, again, long, context)))
    return 'noun';
  if (!areOneAndAShare(a, b) && (areDoneOtherwise(a, b, context) || isOfThose(a, b, context))) return 'done';
  if (opposedApart(a, b, rules)) return 'opposites';
  if (timesSaidApart(a, b) || areOfOtherDays(a, b)) return 'times';
  if (areOfTwoPeriods(a, b)) return 'two periods';
  if (context.wording(b).negated && !context.wording(a).negated) return 'negation';
  if (!areAsFirm(a, b) || isForeseenOf(a, b, rules)) return 'firm';
  if (a.quantity.change !== null && b.quantity.change !== null && a.quantity.change !== b.quantity.change)
    return 'dir';
  if (moodsToldApart(a, b)) return 'moods';
  if (thingsToldApart(a, b, rules)) return 'things';
  if (isReckoned(x, long, y, short)) return 'reckoned';
  return null;
}

const COUNTED = /^(?:count|number)/;

/** "Nine of the 14 hospitals have one", "half of the 14 hospitals offer it": of one total, which says what a verb would. */
export const areOneAndAShare = (x: Claim, y: Claim): boolean =>
  x.scope.part === PART_OF_COUNT && y.scope.part === PART_OF_COUNT && isAShare(x) !== isAShare(y);
const isAShare = ({ metric }: Claim): boolean => /(?:^|_)share(?:_|$)/.test(metric?.id ?? '');

/** "The Norvian arm will cut 1,400 jobs", "in the province": words of a part, of another one or of another time, of which the other text says nothing. */
export function isOfAnother({ unsaid }: Again, { rules }: CheckContext): boolean {
  const [names, others] = [anotherStems(rules), otherStems(rules)];
  return [...unsaid].some((word) => names.has(word) || others.has(word));
}

/** "Its rival sold 5.6 million", of which the shorter text says nothing. */
function isOfAnotherThere(x: Claim, y: Claim, context: CheckContext): boolean {
  const { set } = context.wording(y);
  const names = anotherStems(context.rules);
  return wordsNear(x, context).some(
    ({ word, weight }) => weight >= CLOSE && names.has(word) && !set.has(word),
  );
}
const CLOSE = 0.8;

const anotherStems = remembered(
  ({ namingAnother }: CheckRules): ReadonlySet<string> => new Set([...namingAnother].map(stem)),
);
/** "The season before", "in the province of Halm" of a text that tells of the city. */
const otherStems = remembered(
  ({ ofAnother, kindsOfArea }: CheckRules): ReadonlySet<string> =>
    new Set([...ofAnother, ...kindsOfArea].map(stem)),
);

/** "Foreign debt", "yarn exports": a sum of what the other text does not speak of. */
const isOfOtherMoney = ({ metric, quantity }: Claim, { unsaid }: Again): boolean =>
  quantity.dimension.startsWith('money') &&
  metric !== null &&
  !BY_UNIT.has(metric.family) &&
  metric.id.split('_').some((word) => unsaid.has(stem(word)));

/** "Arrivals in Tarnia", "arrivals in Ostland". */
const areOfTwoLands = ({ subject: p }: Claim, { subject: q }: Claim, { lands }: CheckContext): boolean =>
  p !== null && q !== null && p.id !== q.id && lands.has(stem(p.id)) && lands.has(stem(q.id));

/** "Last year", "this year", as a calendar has them; "on Tuesday", "on Thursday", but not "on Tuesday" and "this week". */
const areOfTwoPeriods = (x: Claim, y: Claim): boolean =>
  isStated(x) && isStated(y) && isOfDay(x) === isOfDay(y) && timeKey(x) !== timeKey(y);
const isStated = (claim: Claim): boolean => isDated(claim) && claim.period!.known === 'stated';
const isOfDay = ({ period }: Claim): boolean => period!.grain === 'day';

/** "Five planets were found", "seven worlds were found": where all the rest is said again, what is counted may have another name; but no people are things. */
function mayBeOneNoun(
  x: Claim,
  y: Claim,
  { said, all, unsaid }: Again,
  { entries }: Figures,
  { rules }: CheckContext,
): boolean {
  const [u, v] = [x.quantity.unit, y.quantity.unit];
  if (u === null || v === null) return false;
  const [p, q] = [u, v].map((unit) => headNoun(unit.split('/')[0]!, rules));
  const lists = listsOf(rules);
  const arePersons = (noun: string): boolean => (lists.get(stem(noun)) ?? []).includes('persons');
  if (p === q || arePersons(p!) || arePersons(q!)) return false;
  // "19 wickets for 90 runs": the longer text counts wickets, too
  if (
    entries.some(({ claim: { quantity } }) => quantity.unit !== null && headNoun(quantity.unit, rules) === q)
  )
    return false;
  // cars and boats: the rules know other words for each, and none for both
  if ([p, q].every((noun) => lists.has(stem(noun!)))) return false;
  const rest = all - (unsaid.has(stem(q!)) ? 1 : 0);
  return said >= WORDS && said >= NEARLY_ALL * rest && haveVerbInCommon(x, y, lists);
}
function haveVerbInCommon(x: Claim, y: Claim, lists: ReadonlyMap<string, readonly string[]>): boolean {
  const verbs = (claim: Claim): readonly string[] =>
    clauseOf(claim).flatMap(({ isVerb, stem: verb }) => (isVerb ? [verb, ...(lists.get(verb) ?? [])] : []));
  const theirs = new Set(verbs(y));
  return verbs(x).some((verb) => theirs.has(verb));
}
const WORDS = 2;
const NEARLY_ALL = 2 / 3;

/** "Rescued 27 children abducted by rebels", "rebels abducted 41 children": of those, something else is told. */
function isOfThose(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  const [mine, theirs] = [verbOf(x), verbOf(y)];
  if (mine === '' || theirs === '' || mine === theirs) return false;
  const lists = listsOf(rules);
  if ((lists.get(mine) ?? []).some((list) => lists.get(theirs)?.includes(list))) return false;
  return clauseOf(x).some(({ isVerb, side, stem: verb }) => isVerb && side === 'behind' && verb === theirs);
}
const verbOf = (claim: Claim): string =>
  clauseOf(claim).findLast(({ isVerb, isEmpty, side }) => isVerb && !isEmpty && side === 'front')?.stem ?? '';

/** Further apart two figures tell of two things, but where one has a zero too many. */
function areTooFar({ quantity: { value: p } }: Claim, { quantity: { value: q } }: Claim): boolean {
  if (isRange(p) || isRange(q)) return false;
  const ratio = Math.max(Number(p), Number(q)) / Math.min(Number(p), Number(q));
  return ratio > FAR && !(p !== q && digitsOf(p) === digitsOf(q));
}
const FAR = 5;
const digitsOf = (value: string): string => value.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** A number that the figures of the other text make: a sum, a rest, a rise, half of it. */
function isReckoned(x: Entry, long: Figures, y: Entry, short: Figures): boolean {
  return (
    isSaidOtherwise(x, y) ||
    areTwoSides(x, y, [long, short]) ||
    addsUpTo(x, y, short) ||
    addsUpTo(y, x, long) ||
    addsUpTo(x, y, long) ||
    isSumOfTwo(x.claim, y.claim) ||
    isSumOfTwo(y.claim, x.claim) ||
    isMultiple(x.claim, y.claim)
  );
}

/** "Of the 8 million, half goes to her", "she gets 4 million". */
function isMultiple(
  { sentence, quantity: { value: p } }: Claim,
  { sentence: other, quantity: { value: q } }: Claim,
): boolean {
  if (isRange(p) || isRange(q)) return false;
  const ratio = Number(q) / Number(p);
  return MULTIPLES.some(
    ([words, times]) =>
      (Math.abs(ratio / times - 1) < NEAR || Math.abs(ratio * times - 1) < NEAR) &&
      (words.test(sentence) || words.test(other)),
  );
}
const NEAR = 0.03;
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:half|halv\p{L}+|halves|twice|double\p{L}*|twofold|two)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:thirds?|three times|triple\p{L}*|trebl\p{L}+|threefold)(?!\p{L})/iu, 3],
  [/(?<!\p{L})two thirds(?!\p{L})/iu, 1.5],
  [/(?<!\p{L})(?:quarters?|four times|fourfold|quadrupl\p{L}+)(?!\p{L})/iu, 4],
  [/(?<!\p{L})three quarters(?!\p{L})/iu, 4 / 3],
  [/(?<!\p{L})(?:fifths?|five times|fivefold)(?!\p{L})/iu, 5],
];

/** "The museum's website was visited" beside "the museum was visited": of something that it has, and that the other says nothing of. */
export function isOwnedBy({ subject: owned }: Claim, y: Claim, context: CheckContext): boolean {
  const owner = y.subject?.name ?? '';
  if (owner === '' || !owned?.name.replace('’', "'").startsWith(`${owner}'s `)) return false;
  const { set } = context.wording(y);
  const lists = listsOf(context.rules);
  const known = new Set([...set].flatMap((word) => lists.get(word) ?? []));
  return wordingOf(owned.name.slice(owner.length + 3)).words.every(
    (word) => !set.has(word) && !lists.get(word)?.some((list) => known.has(list)),
  );
}

/** "Killed two firefighters" beside "claimed six lives": some of those, and told as what they were. */
export const isOneOfHarmed = (
  { metric: m, quantity: part }: Claim,
  { metric: n, quantity: all }: Claim,
): boolean =>
  m?.family === 'casualties' &&
  m.id !== n?.id &&
  m.id.endsWith(`_${n?.id}`) &&
  part.unit !== all.unit &&
  Number(part.value) < Number(all.value);
