import { add, compare, type Decimal, shift } from '../../model/decimal.ts';
import type { Unit } from '../../rulebook/units.ts';
import { glued, type Tokens } from '../../text/tokens.ts';
import { THEM } from '../grammar/pointing-back.ts';
import { single } from '../numbers/number.ts';
import type { Workspace } from '../workspace.ts';
import { COMPARED_WITH } from './compared-with.ts';
import type { Draft, UnitUse } from './draft.ts';
import { scaled } from './interval.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { perAfter } from './measure.ts';

/**
 * Ellipsis: a bare number takes the unit (and in "two or three million" the magnitude) of the next one in its list:
 * "eight or nine euros", "four-, five- and six-cylinder", "300/50 Gbps", "280 million of the 1.5 billion shekels".
 */
export function shareUnits(tokens: Tokens, drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [a, b] = [drafts[i]!, drafts[i + 1]!];
    if (a.unit !== null || b.unit === null || a.ceiling !== b.ceiling || a.number.form === 'fraction')
      continue;
    const link = linkOf(tokens, a.to, b.from);
    if (!link) continue;
    // "holds 42,000, and 38,500 tickets were sold", "131 million, or 1.42 crowns a share": no list of two has a comma
    const before = drafts[i - 1];
    const isListed = before !== undefined && linkOf(tokens, before.to, a.from) !== null;
    if (/^(?:and|or)$/.test(link) && tokens.lower[a.to] === ',' && !isListed) continue;
    if (link === 'and' && !isListed && areTwoClauses(tokens, a, b)) continue;
    // "reached 7.9 million, and 38% of them": no millions of per cent
    if (b.unit.unit.dimension === 'ratio' && a.number.magnitude > 0) continue;
    // "at 16,644, 16 per cent above": a comma alone joins small numbers only
    const listed = link === 'comma' && isBorrowed(b) && inReach(single(a.number), bare(b)); // "8.6, 8.3 and 7.8 per cent"
    const small = a.number.plain && compareOf(a, b) <= 0;
    if (link === 'comma' && !listed && !small && a.number.form !== 'words') continue;
    if (link === 'of' && compareOf(a, b) >= 0) continue;
    if (b.unit.from < b.number.from && !b.unit.counted && link !== 'of') continue; // a sign before its own number
    if ((link === 'or' || listed) && a.number.magnitude === 0 && b.number.magnitude > 0) {
      const { magnitude } = b.number;
      if (compare(single(a.number), bare(b)) < 0) a.number = { ...scaled(a.number, magnitude), magnitude };
    }
    a.unit = borrowed(b.unit, a);
  }
}

/** "Their average age was 71 and 38 per cent were women": a verb in front of the first and one behind the second. */
const areTwoClauses = ({ lower }: Tokens, a: Draft, b: Draft): boolean =>
  /^(?:is|was|are|were)$/.test(lower[a.from - 1] ?? '') && AUXILIARY.test(lower[b.to] ?? '');
const AUXILIARY = /^(?:is|was|are|were|ha[sd]|have|did|do|will|would|could|said|say)$/;

/** The number in front of "million". */
const bare = ({ number }: Draft): Decimal => shift(single(number), -number.magnitude);

/** Its unit is that of a number behind it. */
const isBorrowed = ({ unit, to }: Draft): boolean => unit !== null && unit.from === to && unit.to === to;

const borrowed = (unit: UnitUse, a: Draft): UnitUse => ({ ...unit, from: a.to, to: a.to });

const compareOf = (a: Draft, b: Draft): number => compare(single(a.number), single(b.number));

type Link = 'or' | 'and' | 'of' | 'comma';

/** The words between two numbers of one list; `null` where anything else stands there. */
function linkOf(tokens: Tokens, from: number, to: number): Link | null {
  if (to - from > 4 || to <= from) return null;
  let link: Link | null = null;
  for (let i = from; i < to; i++) {
    const word = tokens.lower[i]!;
    if (word === 'or') link = 'or';
    else if (word === 'and' || word === '&') link = 'and';
    else if (word === ',') link ??= 'comma';
    else if (word === '/' && glued(tokens, i) && glued(tokens, i + 1)) link ??= 'and';
    else if (word === 'of') link = 'of';
    else if (word === 'the' || word === 'its' || word === 'their' || word === 'some' || word === 'a') {
      if (link !== 'of') return null;
    } else if (!(word === '-' && glued(tokens, i))) return null;
  }
  return link;
}

/**
 * A bare number that is compared with an earlier one is of its kind: "3.9 million headsets, up from 2.4 million",
 * "460 cars against 63 last year".
 */
export function shareBackwards({ tokens, rules }: Workspace, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const b = drafts[i]!;
    // "22 burglaries, against an average of 20 per week": the rate is there, what is counted is not
    const rate = b.unit?.unit.code.startsWith('1/') ? b.unit : null;
    if ((b.unit !== null && !rate) || b.number.form === 'fraction') continue;
    const a = comparedWith(tokens, drafts, i);
    if (!a?.unit) continue;
    if (rate) {
      if (a.unit.counted) b.unit = { ...rate, unit: ratedAs(a.unit.unit, rate.unit) };
      continue;
    }
    b.unit = borrowed(a.unit, b);
    const { floor, ceiling } = b;
    const place = { tokens, floor, ceiling, units: rules.units, magnitude: 0, previous: null };
    const per = perAfter(place, b.unit.unit, b.to); // "an average of 20 per week"
    if (!per) continue;
    b.unit = { ...b.unit, unit: per.unit };
    b.to = per.to;
  }
}

/** "per week" of what is counted. */
const ratedAs = (top: Unit, { code, name, dimension }: Unit): Unit => ({
  code: top.code + code.slice(1),
  name: `${top.name} ${name}`,
  base: top.code + code.slice(1),
  baseName: `${top.name} ${name}`,
  factor: '1',
  dimension,
});

/** The earlier amount of the sentence whose kind a bare number is of, by the words at the bare one. */
function comparedWith(tokens: Tokens, drafts: readonly Draft[], i: number): Draft | null {
  const b = drafts[i]!;
  const them = isPartOfThem(tokens, b);
  const compared = isCompared(tokens, b) || isDifference(tokens, b);
  const votes = b.from - drafts[i - 1]!.to === 1 && tokens.lower[b.from - 1] === 'to';
  const goesOn = goesOnWith(tokens, b);
  if (!them && !compared && !votes && !goesOn) return null;
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const a = drafts[k]!;
    if (a.ceiling !== b.ceiling) return null;
    if (a.unit === null || a.unit.unit.code.includes('/')) continue;
    const { dimension } = a.unit.unit;
    // "seized two weeks ago, have freed 84 of them": not so many weeks
    // "22,000 people in eight states, 10,000 of them": of no eight
    if (them && !a.upper && compareOf(a, b) < 0) continue;
    if (them && (dimension === 'count' || (dimension === 'duration' && !SINCE.has(tokens.lower[a.to] ?? ''))))
      return a;
    if (votes && k === i - 1 && a.unit.counted && !a.upper && a.number.plain) return a;
    if (
      goesOn &&
      k === i - 1 &&
      a.unit.counted &&
      !a.upper &&
      isAlike(a, b) &&
      inReach(single(a.number), single(b.number))
    )
      return a;
    // "655,000" is of the days, not of the nine months between
    if (compared && OF_STOCK.has(dimension) && isAlike(a, b)) return a;
  }
  return null;
}
/** "11,300 people in May and 11,180 in June": "and", the number, and a preposition. */
const goesOnWith = (tokens: Tokens, { from, to, ceiling, floor }: Draft): boolean =>
  from > floor && tokens.lower[from - 1] === 'and' && to < ceiling && PREPOSITIONS.has(tokens.lower[to]!);
const PREPOSITIONS = new Set(['at', 'in', 'on', 'from', 'by', 'abroad', 'overseas', 'elsewhere']);

/** Neither is more than twenty times the other. */
function inReach(a: Decimal, b: Decimal): boolean {
  const [x, y] = [Number(a), Number(b)];
  return x < 20 * y && y < 20 * x;
}

/** Written alike, or so that the unit can be meant: a small bare number is no money. */
function isAlike(a: Draft, b: Draft): boolean {
  const small = (draft: Draft): boolean => draft.number.plain || draft.number.form === 'words';
  // "1,210 homes in Halm and 905 in Velden"
  const isUnder = a.number.magnitude === 0 && a.unit?.counted === true;
  return small(b)
    ? (small(a) || isUnder) && a.unit?.unit.dimension === 'count'
    : b.number.magnitude > 0 || !small(a);
}
const OF_STOCK = new Set(['count', 'money', 'power', 'energy', 'mass', 'volume', 'area']);

const SINCE = new Set(['ago', 'later', 'earlier', 'before', 'after', 'on']);

/** "two more than the year before": of what was counted. */
const isDifference = (tokens: Tokens, { to, ceiling }: Draft): boolean =>
  to + 1 < ceiling &&
  (tokens.lower[to] === 'more' || tokens.lower[to] === 'fewer' || tokens.lower[to] === 'less') &&
  tokens.lower[to + 1] === 'than';

/** "27 years in prison, 18 of them on the island". */
const isPartOfThem = (tokens: Tokens, { to, ceiling }: Draft): boolean =>
  to + 1 < ceiling && tokens.lower[to] === 'of' && THEM.has(tokens.lower[to + 1]!);

const BOUNDS = /^(?:more|fewer|less|greater)$/;

/** "from", "against", "compared with an average of" directly before the number. */
function isCompared(tokens: Tokens, { from, floor }: Draft): boolean {
  for (let i = from - 1, n = 0; i >= floor && n < 5; i--, n++) {
    const word = tokens.lower[i]!;
    // "has left more than 153 injured": a bound, and nothing compared
    if (word === 'than' && BOUNDS.test(tokens.lower[i - 1] ?? '') && tokens.lower[i - 2] !== ',')
      return false;
    if (!COMPARED_WITH.has(word)) {
      if (!COMPARED_FILLERS.has(word)) return false;
      continue;
    }
    const lead = i > floor ? tokens.lower[i - 1]! : '';
    if (word === 'with') return lead === 'compared';
    return word !== 'from' || FROM_LEADS.has(lead);
  }
  return false;
}
const FROM_LEADS = new Set([
  'up',
  'down',
  ',',
  'increase',
  'decrease',
  'rise',
  'fall',
  'drop',
  'jump',
  'change',
  'unchanged',
  'compared',
]);
const COMPARED_FILLERS = new Set([
  'an',
  'a',
  'the',
  'average',
  'of',
  'about',
  'around',
  'just',
  'only',
  'nearly',
  'some',
  'total',
  'roughly',
  'over',
  'more',
  'previous',
  '.',
]);

/** "15 dollars 50", "thirteen dollars forty-five cents", "12 pounds and 20 pence": one amount of money in two parts. */
export const joinMoneyParts = (tokens: Tokens, drafts: readonly Draft[]): Draft[] =>
  joinNeighbours(drafts, (a, b) => moneyParts(tokens, a, b));

function moneyParts(tokens: Tokens, a: Draft, b: Draft): Draft | null {
  if (a.upper || b.upper || a.unit === null || a.unit.unit.dimension !== 'money') return null;
  if (
    typeof a.number.value !== 'string' ||
    typeof b.number.value !== 'string' ||
    a.number.value.includes('.')
  )
    return null;
  if (a.number.magnitude !== 0 || a.unit.unit.factor !== '1') return null;
  const and = b.from - a.to === 1 && tokens.lower[a.to] === 'and';
  if (b.from !== a.to && !and) return null;
  const minor = b.unit !== null && b.unit.unit.base === a.unit.unit.base && b.unit.unit.factor === '0.01';
  const spelt = and && b.number.form === 'words'; // "$100 and fifty"
  if (a.unit.from < a.number.from && !spelt) return null;
  const bare = b.unit === null && (spelt || (b.number.plain && tokens.lower[b.number.from]!.length === 2));
  if (!(minor || bare) || compare(b.number.value, '100') >= 0) return null;
  const value = add(a.number.value, shift(b.number.value, -2));
  return {
    ...a,
    number: { ...a.number, to: b.number.to, value, places: 2, coarse: 2, plain: false },
    to: b.to,
  };
}
