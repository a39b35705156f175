import { divide } from '../../model/decimal.ts';
import type { NumberRules, NumberWord } from '../../rulebook/numbers.ts';
import { glued, placeOfWord, type Tokens } from '../../text/tokens.ts';
import { fraction } from './fraction.ts';
import type { NumberNode } from './number.ts';
import type { Surroundings } from './surroundings.ts';

/** "a third", "two-thirds", "half": how many of how many, and the words it is said with. */
interface Part {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly over: number;
  /** What the first word is: an article, a cardinal or, in a bare "half", the part itself. */
  readonly first: NumberWord['is'];
  /** True for "two-thirds". */
  readonly hyphened: boolean;
}

/** "a third of", "two-thirds", "half a million", "half of". */
export function partInWords(
  tokens: Tokens,
  i: number,
  rules: NumberRules,
  around: Surroundings,
): NumberNode | null {
  const part = partAt(tokens, i, rules, around.ceiling);
  if (!part) return null;
  const scaled = partOfMagnitude(tokens, part, rules, around.ceiling);
  if (scaled) return scaled;
  const to = endOfPart(tokens, part, around.floor);
  return to > 0 ? fraction(i, to, divide(String(part.count), String(part.over))) : null;
}

function partAt(tokens: Tokens, from: number, rules: NumberRules, ceiling: number): Part | null {
  const word = rules.words.get(tokens.lower[from]!);
  let count = 1;
  let at = from;
  if (word?.is === 'article') at = from + 1;
  else if (word?.is === 'cardinal' && word.value > 0 && word.value < 20) {
    count = word.value;
    at = from + 1;
    if (tokens.lower[at] === '-' && glued(tokens, at) && glued(tokens, at + 1)) at++;
  } else if (word?.is !== 'fraction' || word.plural) return null;
  else if (word.over !== 2 && !opensHeadline(tokens, from)) return null;
  const part = rules.words.get(tokens.lower[at] ?? '');
  if (part?.is !== 'fraction' || at >= ceiling) return null;
  if (part.plural !== count > 1 || count >= part.over) return null;
  return { from, to: at + 1, count, over: part.over, first: word.is, hyphened: at > from + 1 };
}

/** "Third of voters", "more than quarter of firms": a headline saves the article; no "fourth of July". */
function opensHeadline({ lower }: Tokens, at: number): boolean {
  return (
    (at === 0 || HEDGES.has(lower[at - 1]!)) &&
    lower[at + 1] === 'of' &&
    /^(?!this$)\p{L}{3,}s$/u.test(lower[at + 2] ?? '')
  );
}

/** "half a million", "a quarter million", "a quarter of a million". */
function partOfMagnitude(
  { lower }: Tokens,
  { from, to, count, over }: Part,
  rules: NumberRules,
  ceiling: number,
): NumberNode | null {
  const ofA = lower[to] === 'of' && lower[to + 1] === 'a';
  const at = ofA ? to + 2 : lower[to] === 'a' || lower[to] === 'an' ? to + 1 : to;
  const scale = at < ceiling ? rules.words.get(lower[at] ?? '') : undefined;
  if (scale?.is !== 'magnitude' || (ofA && scale.power <= 0)) return null;
  const node = fraction(from, at + 1, divide(String(BigInt(count) * BigInt(scale.times)), String(over)));
  // "half a million" is half of one, and no million of which half would do
  const places = scale.power > 0 ? PLACES_OF_PART - scale.power : node.places;
  return { ...node, magnitude: scale.power, places, coarse: places };
}

/** A part in words is written to a tenth of what it is a part of. */
const PLACES_OF_PART = 1;

/** The token behind the part where its words say that it is one, with the article of "half an hour"; -1 where they do not. */
function endOfPart(tokens: Tokens, part: Part, floor: number): number {
  const { to, count, over } = part;
  const next = tokens.lower[to] ?? '';
  const unit = tokens.lower[to + 1] ?? '';
  if (next === 'a' || next === 'an') return over === 2 && HALF_UNITS.has(unit) ? to + 1 : -1;
  if (next === '-' && glued(tokens, to)) {
    // "a half-percentage-point cut"
    const measures = over === 2 && HALF_UNITS.has(unit) && HALF_HYPHENED.has(unit);
    return measures || count > 1 ? to : -1;
  }
  return isPart(tokens, part, floor) ? to : -1;
}

/** "a third" must say of what, or it is an ordinal; "two thirds" need not; a bare "half" is a half of a match. */
function isPart(tokens: Tokens, { from, to, count, over, first, hyphened }: Part, floor: number): boolean {
  const next = tokens.lower[to] ?? '';
  const before = from > floor ? tokens.lower[from - 1]! : '';
  const isHalf = over === 2;
  // "half mile", "a half hour"
  if (isHalf && count === 1 && HALF_HYPHENED.has(next) && first !== 'cardinal') return true;
  // "down by a fifth", "fell by half", "rose by more than a quarter"
  if (count === 1 && (first === 'article' || isHalf) && isBy(tokens, from, floor)) return true;
  // "more than half people", "nearly half": a hedge before it
  if (isHalf && first === 'fraction' && HEDGES.has(before)) return true;
  // "nearly a third froze hiring", "about a quarter were closed": those spoken of
  if (count === 1 && first === 'article' && (NEAR.has(before) || (HEDGES.has(before) && DO.test(next))))
    return true;
  const partitive = next === 'of' || toldAgain(tokens, to) || (isHalf ? HALF_HEADS : COMPARED).has(next);
  if (!partitive && count === 1 && !(first === 'cardinal' && hyphened)) return false;
  if (next === 'of' && CALENDAR_WHOLES.has(tokens.lower[to + 1] ?? '')) return false;
  return over > 4 || !ORDINAL_LEADS.has(before);
}

/** "a quarter (27.2%) of entries": told again in brackets before it says of what. */
function toldAgain(tokens: Tokens, at: number): boolean {
  const { lower } = tokens;
  if (lower[at] !== '(' || !/^\d/.test(lower[at + 1] ?? '')) return false;
  const close = placeOfWord(tokens, ')', at, at + 6);
  return close > at && lower[close + 1] === 'of';
}

/** "by", "up" or "down" stands in front, over what says that it is more, less or about so much. */
function isBy({ lower }: Tokens, from: number, floor: number): boolean {
  let at = from - 1;
  while (at >= floor && from - at < 5 && (HEDGES.has(lower[at]!) || MORE.has(lower[at]!))) at--;
  if (at < floor) return false;
  // "has fallen nearly a third"; not so "rose a third time"
  return BY.has(lower[at]!) || (at < from - 1 && MOVED.test(lower[at]!));
}
const MOVED =
  /^(?:r[io]sen?|fell|fallen|falls?|gr[eo]wn?|jumped|dropped|surged|climbed|plunged|soared|slumped|declined|shr[au]nk|increased|decreased|lost|gained|tumbled|plummeted)$/;
const MORE = new Set(['more', 'less', 'well', 'some', 'close', 'to', 'at', 'least', 'an', 'estimated']);

const HEDGES = new Set([
  'than',
  'about',
  'nearly',
  'almost',
  'over',
  'under',
  'roughly',
  'around',
  'just',
  'approximately',
]);

const BY = new Set(['by', 'up', 'down']);

/** What no ordinal has in front: "almost a third". */
const NEAR = new Set(['nearly', 'almost', 'roughly', 'approximately']);

/** What those do of whom it is a part; not "over a third glass". */
const DO =
  /^(?:ha(?:d|ve|s)|were|was|are|is|said|say|did|do|does|will|would|could|can|came|come|went|go|live|lived|work|worked)$/;

const HALF_UNITS = new Set([
  'hour',
  'year',
  'day',
  'month',
  'decade',
  'mile',
  'inch',
  'pound',
  'century',
  'degree',
  'percentage',
  'percent',
  'per',
  'point',
  'cent',
  'kilo',
  'litre',
  'metre',
  'meter',
  'kilometre',
  'kilometer',
  'tonne',
  'ton',
]);

const HALF_HYPHENED = new Set(['percentage', 'point', 'mile', 'inch', 'hour', 'pound', 'degree']);

/** What a part is set against: "a third more", "a fifth off". */
const COMPARED = new Set([
  'below',
  'above',
  'more',
  'less',
  'fewer',
  'higher',
  'lower',
  'cheaper',
  'smaller',
  'larger',
  'down',
  'up',
  'off',
]);

/** What a half can be of without "of": "half the seats". */
const HALF_HEADS = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'your',
  'my',
  'those',
  'these',
  'all',
  'that',
]);

/** In front of "half" or "quarter" these tell which of them: "the second half". */
const ORDINAL_LEADS = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'last',
  'final',
  'next',
  'opening',
  'back',
  'latter',
  'early',
  'front',
  'top',
  'bottom',
  'other',
  'better',
  'lower',
  'upper',
  'each',
  'this',
]);

/** "the first quarter of 2024": a stretch of the calendar. */
const CALENDAR_WHOLES = new Set([
  '2019',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
  '2026',
  '2027',
  'next',
  'last',
  'this',
]);
