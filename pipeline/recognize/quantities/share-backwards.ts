import type { Unit } from '../../rulebook/units.ts';
import type { Tokens } from '../../text/tokens.ts';
import { THEM } from '../grammar/pointing-back.ts';
import { single } from '../numbers/number.ts';
import type { Workspace } from '../workspace.ts';
import { borrowed, compareOf, inReach } from './borrowed-unit.ts';
import { COMPARED_WITH } from './compared-with.ts';
import type { Draft } from './draft.ts';
import { perAfter } from './measure.ts';

/**
 * A bare number that is compared with an earlier one is of its kind: "7.2 million tablets, up from 6.1 million",
 * "460 cars against 63 last year".
 */
export function shareBackwards({ tokens, rules }: Workspace, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const b = drafts[i]!;
    // "31 thefts, against a mean of 26 per week": the rate is there, what is counted is not
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
    const per = perAfter(place, b.unit.unit, b.to); // "a mean of 26 per week"
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
  const before = drafts[i - 1]!;
  const isMeasured = compared || goesOn || leadsTo(tokens, before, b) || isAsTheOther(tokens, before, b);
  if (!them && !votes && !isMeasured) return null;
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const a = drafts[k]!;
    if (a.ceiling !== b.ceiling) return null;
    if (a.unit === null) continue;
    const isBefore = k === i - 1 && !a.upper;
    if (isBefore && isMeasured && isMeasure(a) && areOfOneSize(a, b)) return a;
    if (a.unit.unit.code.includes('/')) continue;
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
/** "by 3.2 billion euros to 14.6 billion": where what is told by how much it moved has come to. */
function leadsTo({ lower }: Tokens, a: Draft, b: Draft): boolean {
  if (b.from - a.to < 1 || b.from - a.to > 3 || lower[a.to] !== 'to' || lower[a.from - 1] !== 'by')
    return false;
  for (let i = a.to + 1; i < b.from; i++) if (!COMPARED_FILLERS.has(lower[i]!)) return false;
  return !a.unit?.unit.dimension.startsWith('ratio');
}

/** "The Liberals are on 37 percent in the poll and the Greens on 9", "rose 4.2 percent in May after 3.5 in April". */
function isAsTheOther({ lower }: Tokens, a: Draft, { from, to, ceiling, number }: Draft): boolean {
  const word = lower[from - 1] ?? '';
  if (word === 'after') return number.places > 0 && a.number.places > 0;
  if (!/^(?:on|at)$/.test(word) || lower[a.from - 1] !== word || from - a.to > FAR) return false;
  const ends = to >= ceiling || /^[.,;)]$/.test(lower[to]!);
  return ends && lower.slice(a.to, from).some((between) => /^(?:and|while|with|but|,)$/.test(between));
}
/** In tokens. */
const FAR = 10;

/** Kilometres, euros, percent, and nothing that is counted. */
const isMeasure = ({ unit }: Draft): boolean =>
  unit !== null && !unit.counted && unit.unit.dimension !== 'multiple';

/** Both in digits, of one magnitude, and neither more than twenty times the other: "31 mpg in the city and 38 on the highway". */
const areOfOneSize = ({ number: a }: Draft, { number: b }: Draft): boolean =>
  a.form !== 'words' &&
  b.form !== 'words' &&
  (areLarge(a, b) || (a.magnitude === b.magnitude && inReach(single(a), single(b))));

/** Millions and billions: "2.9 billion euros for homes and 610 million for cars". */
const areLarge = (a: Draft['number'], b: Draft['number']): boolean => a.magnitude >= 6 && b.magnitude >= 6;

/** "11,300 people in May and 11,180 in June": "and", the number, and a preposition. */
const goesOnWith = (tokens: Tokens, { from, to, ceiling, floor }: Draft): boolean =>
  from > floor && tokens.lower[from - 1] === 'and' && to < ceiling && PREPOSITIONS.has(tokens.lower[to]!);
const PREPOSITIONS = new Set(['at', 'in', 'on', 'from', 'by', 'for', 'abroad', 'overseas', 'elsewhere']);

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
  for (let i = from - 1, n = 0; i >= floor && n < 8; i--, n++) {
    const word = tokens.lower[i]!;
    // "has left more than 153 injured": a bound, and nothing compared
    // but "9 per cent more than last year's 25.2 million"
    const isBound = n === 0 || !/^['’]s$/.test(tokens.lower[from - 1]!);
    if (word === 'than' && isBound && BOUNDS.test(tokens.lower[i - 1] ?? '') && tokens.lower[i - 2] !== ',')
      return false;
    if (!COMPARED_WITH.has(word)) {
      if (!COMPARED_FILLERS.has(word)) return false;
      continue;
    }
    const lead = i > floor ? tokens.lower[i - 1]! : '';
    if (word === 'with') return lead === 'compared';
    // "to 21.5 million tons from a high of 27 million"
    if (word === 'from' && n > 1 && HIGH.has(tokens.lower[from - 2] ?? '')) return true;
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
  'last',
  'year',
  'month',
  'week',
  'quarter',
  'season',
  "'s",
  '’s',
  'all',
  '-',
  'time',
  'record',
  'high',
  'low',
  'peak',
]);
/** "a high of". */
const HIGH = new Set(['high', 'low', 'peak']);
