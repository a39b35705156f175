import { type Claim, PART_OF_COUNT } from '../model/claim.ts';
import { add } from '../model/decimal.ts';
import { isRange } from '../model/quantity.ts';
import { gistIn, hasFigure } from './affair.ts';
import { BY_UNIT, familyKind } from './buckets-of.ts';
import type { CheckContext } from './context.ts';
import { isDated, periodKey } from './dates.ts';
import type { Entry } from './entry.ts';
import { meet } from './interval.ts';
import { haveOtherNames } from './one-thing.ts';
import { namedSpeaker } from './origins.ts';
import { firmness, isReckoned, movesBy, scopesFit } from './slot.ts';
import { shared } from './wording.ts';

/** Reports of one thing seldom differ by more; further apart they tell of two things. */
const RATIO = 3;

/** Common words that make two figures one among several. */
const MANY = 3;

/** The figures of one kind that a text has. */
export interface Figures {
  readonly entries: readonly Entry[];
}

/**
 * Of the figures that the other text does not bear out, the first that can be meant by only one of the other's, and that one by it alone;
 * `null` where there are none.
 * @param isOneAffair other figures show that the two tell of one thing, so that the kind of figure says enough
 */
export function loneFigures(
  a: Figures,
  b: Figures,
  context: CheckContext,
  isOneAffair = false,
): readonly [Entry, Entry] | null {
  const left = alone(a, b);
  const right = alone(b, a);
  // what is three times apart is no rival: "38% consist of one person" beside "1.6 million residents"
  const near = (of: Entry, among: readonly Entry[]): Entry | null =>
    onlyOne(among.filter((e) => !far(e.claim, of.claim)));
  const areSingle = (x: Entry, y: Entry): boolean => near(y, left) !== null && near(x, right) !== null;
  // among several of each, what is meant has to be one measure by name, or told in like words; a length is one of anything
  const named = (x: Entry, y: Entry): boolean =>
    (x.claim.metric?.id === y.claim.metric?.id && !context.rules.of(x.claim.metric).still) ||
    commonWords(x.claim, y.claim, context) >= MANY;
  const fits = (x: Entry, y: Entry): boolean =>
    (areSingle(x, y) || named(x, y)) &&
    !meet(x.reach, y.reach) &&
    !isSaidOtherwise(x, y) &&
    !areTwoSides(x, y, [a, b]) &&
    !addsUpTo(x, y, b) &&
    !addsUpTo(y, x, a) &&
    isWhole(x, a) === isWhole(y, b) &&
    mayBeOne(x, y, context, isOneAffair);
  for (const x of left) {
    const y = onlyOne(right.filter((e) => fits(x, e)));
    if (y && onlyOne(left.filter((e) => fits(e, y)))) return [x, y];
  }
  return null;
}

function alone(mine: Figures, other: Figures): Entry[] {
  const gist = gistIn(other.entries[0]!.claim.document);
  return mine.entries.filter(
    (e) =>
      e.claim.revision !== 'old' &&
      !other.entries.some((o) => !isRough(o) && meet(e.reach, o.reach)) &&
      !(gist && hasFigure(gist, e.claim)),
  );
}

/** The carriages that there are, in "three of its five carriages". */
const isWhole = ({ claim }: Entry, { entries }: Figures): boolean =>
  claim.scope.part === null &&
  entries.some(
    ({ claim: { scope, span, sentenceSpan } }) =>
      scope.part === PART_OF_COUNT && sentenceSpan[0] === claim.sentenceSpan[0] && span[1] <= claim.span[0],
  );

/** "won 14 of the 19 districts", "carried five of 19": the two make up a whole that one of the texts has. */
function areTwoSides({ claim: x }: Entry, { claim: y }: Entry, texts: readonly Figures[]): boolean {
  const [p, q] = [x.quantity.value, y.quantity.value];
  if (isRange(p) || isRange(q)) return false;
  const whole = add(p, q);
  // "backed by 49%", "rejected by 51%"
  if (x.quantity.unit === '%' && whole === '100' && opposes(x) !== opposes(y)) return true;
  return texts.some(({ entries }) => entries.some(({ claim: { quantity } }) => quantity.value === whole));
}

const opposes = ({ sentence }: Claim): boolean => OPPOSES.test(sentence);
const OPPOSES =
  /(?<!\p{L})(?:reject|oppos|against|refus|(?:no|not|without)(?!\p{L})|fail|los[et]|den(?:y|ied)|disapprov|disagree)/iu;

/** "€210 million a year", "€210 million" of a yearly cost: one number, of which only the rate is told differently. */
const isSaidOtherwise = ({ claim: x }: Entry, { claim: y }: Entry): boolean =>
  !isRange(x.quantity.value) && x.quantity.value === y.quantity.value;

/** "The stadium costs €140 million", and the other text has who pays: €80 million, €35 million and €25 million. */
function addsUpTo({ claim: whole }: Entry, { claim: part }: Entry, { entries }: Figures): boolean {
  if (isRange(whole.quantity.value) || isRange(part.quantity.value)) return false;
  const others = new Set<string>();
  for (const { claim } of entries)
    if (claim.quantity.unit === part.quantity.unit && !isRange(claim.quantity.value))
      others.add(claim.quantity.value);
  others.delete(part.quantity.value);
  if (others.size > MOST_PARTS) return false;
  let sums = [part.quantity.value];
  for (const other of others) sums = [...sums, ...sums.map((sum) => add(sum, other))];
  return sums.includes(whole.quantity.value);
}
/** Of so many figures every sum is tried. */
const MOST_PARTS = 7;

/** "a fifth", "millions of patients": so wide that it bears out nothing. */
const isRough = ({ claim: { quantity, written } }: Entry): boolean =>
  !/\d/.test(written) && (quantity.dimension === 'ratio' || isWide(quantity));

const isWide = ({ value }: Claim['quantity']): boolean =>
  isRange(value) && Number(value[1]) >= WIDE * Number(value[0]);
const WIDE = 5;

/** The first where all are one figure told again. */
function onlyOne(entries: readonly Entry[]): Entry | null {
  const values = new Set(entries.map((e) => `${e.claim.quantity.value} ${e.claim.quantity.bound}`));
  return values.size === 1 ? entries[0]! : null;
}

function mayBeOne(a: Entry, b: Entry, context: CheckContext, isOneAffair: boolean): boolean {
  const [x, y] = [a.claim, b.claim];
  if (movesBy(x) !== movesBy(y) || !scopesFit(x, y) || !nounsFit(x, y) || !sumsFit(x, y)) return false;
  // "41 wolves in the north", and 74 in all
  if (partOfLand(x) !== partOfLand(y)) return false;
  if (firmness(x, 'announced_once') !== firmness(y, 'announced_once')) return false;
  // what was foreseen, and what came of it
  if ((x.status === 'forecast') !== (y.status === 'forecast') && (isDone(x) || isDone(y))) return false;
  if (isReckoned(x) && isReckoned(y) && namedSpeaker(x.attribution) !== namedSpeaker(y.attribution))
    return false;
  const moves = new Set([context.moves(x), context.moves(y)]);
  // a toll rises by the hour: as of the day on which it is printed
  const [p, q] = [x.document.published, y.document.published];
  if ((moves.has('cumulative') || moves.has('ongoing')) && (p === null ? a.day !== b.day : p !== q))
    return false;
  const stated = (c: Claim): boolean =>
    isDated(c) && c.period!.known === 'stated' && c.period!.grain !== 'day';
  if (stated(x) && stated(y) && periodKey(x.period!) !== periodKey(y.period!)) return false;
  // "the 44% of last year's election" against a figure of Thursday
  if (areApart(x, y) || isLongAgo(x, q) || isLongAgo(y, p)) return false;
  return !far(x, y) && ((isOneAffair && areOfOneKind(x, y)) || saysAlike(x, y, context));
}

const partOfLand = ({ scope: { geography } }: Claim): string | null =>
  geography !== null && !WHOLE_LAND.has(geography) ? geography : null;
const WHOLE_LAND = new Set(['global', 'national']);

/** "800 jobs", "1,200 positions will go": money, shares and plain counts are told of anything, other kinds are not. */
function areOfOneKind({ metric: m, quantity }: Claim, { metric: n }: Claim): boolean {
  if (m === null || n === null || LOOSE.has(quantity.dimension)) return false;
  // "fined €86 million", "a penalty of €68 million": of a family that says more than that it is money
  if (quantity.dimension === 'money') return m.family === n.family && !isTellingNothing(m.family);
  if (quantity.dimension === 'length' && OF_ANYTHING.has(m.family)) return false;
  return !BY_UNIT.has(m.family) && familyKind(m.family) === familyKind(n.family);
}
const LOOSE = new Set(['ratio', 'duration']);
/** A height is of what is high; a way or a length is of anything. */
const OF_ANYTHING = new Set(['distance', 'length']);

/** "had 286 at the end of 2024", beside what there is now: a day told that is well before the other article. */
function isLongAgo({ period }: Claim, published: string | null): boolean {
  if (period?.known !== 'stated' || period.grain !== 'day' || !period.to || published === null) return false;
  return Date.parse(published) - Date.parse(period.to) > LONG_AGO * 86_400_000;
}
const LONG_AGO = 60;

/** Two stated times without a day in common. */
function areApart({ period: p }: Claim, { period: q }: Claim): boolean {
  if (p?.known !== 'stated' || q?.known !== 'stated' || !p.from || !p.to || !q.from || !q.to) return false;
  const isWide = p.grain !== 'day' || q.grain !== 'day'; // days of one affair may be told a day apart
  return isWide && (p.to < q.from || q.to < p.from);
}

/** Sums of money: of one family, of families that say no more than that it is money, or one of them of no telling family at all. */
function sumsFit({ metric: m, quantity }: Claim, { metric: n }: Claim): boolean {
  if (quantity.dimension !== 'money' || m === null || n === null || m.family === n.family) return true;
  return (
    (BY_UNIT.has(m.family) && BY_UNIT.has(n.family)) ||
    TELLS_NOTHING.has(m.family) ||
    TELLS_NOTHING.has(n.family)
  );
}
const isTellingNothing = (family: string): boolean => BY_UNIT.has(family) || TELLS_NOTHING.has(family);
const TELLS_NOTHING = new Set(['amount', 'value', 'level', 'undefined']);

/** "phones" may be "mobile phones"; "office buildings" are no "residential buildings". */
function nounsFit({ quantity: { unit: u, dimension } }: Claim, { quantity: { unit: v } }: Claim): boolean {
  if (dimension !== 'count' || u === null || v === null) return true;
  const [a, b] = [u.split(' '), v.split(' ')];
  const within = (few: readonly string[], many: readonly string[]): boolean =>
    few.slice(0, -1).every((w) => many.includes(w));
  return within(a, b) || within(b, a);
}

const isDone = ({ status }: Claim): boolean => status === 'actual' || status === 'estimate';

const ofOneTime = (x: Claim, y: Claim): boolean =>
  x.period?.known === 'stated' && y.period?.known === 'stated' && periodKey(x.period) === periodKey(y.period);

function far(x: Claim, y: Claim): boolean {
  const [p, q] = [x, y].map((c) =>
    Math.abs(Number(Array.isArray(c.quantity.value) ? c.quantity.value[1] : c.quantity.value)),
  );
  return !(p! > 0 && q! > 0) || Math.max(p!, q!) / Math.min(p!, q!) > RATIO;
}

/** "costs $799", "will be sold for $849", "spent $849 on it". */
const PRICES = new Set(['price', 'cost', 'value', 'sale_price', 'spend']);

/** One measure by its id, or a word of both sentences besides the names. */
function saysAlike(x: Claim, y: Claim, context: CheckContext): boolean {
  const isShare = x.quantity.dimension === 'ratio';
  // Brun's 37% of the delegates, and the 13.1% that the party had
  if (isShare && haveOtherNames(x, y)) return false;
  if (x.metric && x.metric.id === y.metric?.id) return true;
  if (x.subject && x.subject.id === y.subject?.id && x.metric?.family === y.metric?.family && ofOneTime(x, y))
    return true;
  if (PRICES.has(x.metric?.family ?? '') && PRICES.has(y.metric?.family ?? '')) return true;
  // money and shares are told of anything; litres and spectators are not
  // "a 46% premium" and a price that was up 37.6%
  if (isShare && x.metric?.family !== y.metric?.family) return false;
  const loose = x.quantity.dimension === 'money' || isShare;
  return commonWords(x, y, context) >= (loose ? 2 : 1);
}

/** Words of both sentences besides the names. */
function commonWords(x: Claim, y: Claim, context: CheckContext): number {
  const [v, w] = [context.wording(x), context.wording(y)];
  const common = (of: typeof v): Set<string> => new Set([...of.set].filter((word) => !of.names.has(word)));
  return shared(common(v), common(w));
}
