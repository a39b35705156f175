import { compare, shift } from '../../model/decimal.ts';
import { glued, NUMBER, PUNCTUATION, type Tokens } from '../../text/tokens.ts';
import { type NumberNode, single } from '../numbers/number.ts';
import { CALENDAR, type Workspace } from '../workspace.ts';
import { type Draft, sameUnit, type UnitUse } from './draft.ts';
import { scaled } from './interval.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { perAfter } from './measure.ts';
import { endsOf, isMove } from './move.ts';

const GAP = 4; // words between "from 21 mpg combined" and "to 23"

/** Joins two drafts that are the ends of one range; what it cannot join it leaves. */
export const joinRanges = (workspace: Workspace, drafts: readonly Draft[]): Draft[] =>
  joinNeighbours(drafts, (a, b) => join(workspace, a, b));

function join(workspace: Workspace, first: Draft, second: Draft): Draft | null {
  const a = inUnitOf(second, first);
  const b = second.unit ? { ...second, unit: ratedAs(second.unit, a.unit) } : second;
  if (a.upper || b.upper || a.ceiling !== b.ceiling || a.bound === 'at_least') return null;
  if (typeof a.number.value !== 'string' || typeof b.number.value !== 'string') return null;
  if (a.number.form === 'multiple' || b.number.form === 'multiple') return null;
  const link = linkBetween(workspace, a, b);
  if (!link) return null;
  if (!unitsFit(a, b, link) || isChangeToLevel(workspace, a, b, link) || isScore(a, b, link)) return null;
  const number = sharedMagnitude(a, b);
  const rate = b.unit === null && a.unit ? rateBehind(workspace, a, a.unit, b) : null;
  if (rate) return { ...a, number, upper: b.number, to: rate.to, unit: rate, rule: 'quantities/range' };
  const unit = b.unit ?? a.unit;
  const money =
    unit !== null && a.unit !== null && b.unit !== null && b.unit.unit.code !== a.unit.unit.code
      ? b.unit
      : unit;
  return {
    ...a,
    number,
    upper: b.number,
    to: b.to,
    unit: money,
    bound: b.bound === 'at_least' ? 'at_least' : a.bound,
    rule: 'quantities/range',
    ...(link === 'from' && isMove(workspace, a, b) ? { ends: endsOf({ ...a, number }, b) } : {}),
  };
}

/** "from £21.40 a month to £22.47": where it goes is told by the same time or weight as where it comes from. */
const ratedAs = (unit: UnitUse, from: UnitUse | null): UnitUse =>
  from && !from.counted && from.unit.code.startsWith(`${unit.unit.code}/`)
    ? { ...unit, unit: from.unit }
    : unit;

/** "50 cents to $1.20": the first end in the unit of the second. */
function inUnitOf({ unit }: Draft, a: Draft): Draft {
  const isMinor = unit && a.unit && a.unit.unit.code === `${unit.unit.code}/100`;
  return isMinor ? { ...a, number: scaled(a.number, -2), unit: { ...a.unit!, unit: unit.unit } } : a;
}

/** "$5–6 bn per GW": the rate behind the second end is of both. */
function rateBehind({ tokens, rules }: Workspace, a: Draft, unit: UnitUse, b: Draft): UnitUse | null {
  const place = {
    tokens,
    floor: a.floor,
    ceiling: a.ceiling,
    units: rules.units,
    magnitude: 0,
    previous: null,
  };
  const per = perAfter(place, unit.unit, b.to);
  return per ? { ...unit, unit: per.unit, to: per.to } : null;
}

/** "rose by $43 bn to $419 bn": an amount of change and the level it led to. */
function isChangeToLevel({ tokens, rules }: Workspace, a: Draft, b: Draft, link: Link): boolean {
  if (link !== 'to' || a.unit?.counted) return false;
  const before = a.from - 1 >= a.floor ? tokens.lower[a.from - 1]! : '';
  // "an increase of 2,400 to 64,900"
  const isMove = before === 'of' && GROWS.test(tokens.lower[a.from - 2] ?? '');
  // "is down 4% or 9p to 214p"
  const isOrSo = before === 'or' && /^(?:%|percent|cent|pc)$/.test(tokens.lower[a.from - 2] ?? '');
  const isMoved = rules.changes.movers.has(before);
  if (before !== 'by' && !isMove && !isOrSo && !isMoved) return false;
  // "tumbled 2.1p to 3.7p": shares are never told by so much or so much
  if (isMoved && a.unit?.unit.code === 'GBX') return true;
  const [x, y] = [Math.abs(Number(a.number.value)), Math.abs(Number(b.number.value))];
  // "revised down by 71,000 to 134,000": who does not know how much gives no three digits
  const isExact = a.unit === null && x >= 1000 && EXACT.test(String(b.number.value));
  return y > 2 * x || x > 3 * y || isExact;
}
const EXACT = /^\d{2,}[1-9]\d*$/;

const GROWS = /^(?:increase|rise|fall|drop|decrease|decline|gain|jump|reduction|growth|cut)$/;

/** "leads Odell 73 percent to 24 percent": no range falls whose ends are shares. */
const isScore = (a: Draft, b: Draft, link: Link): boolean =>
  link === 'to' &&
  a.unit?.unit.code === '%' &&
  b.unit?.unit.code === '%' &&
  compare(single(a.number), single(b.number)) > 0;

type Link = 'dash' | 'to' | 'from' | 'between';

/** How the text joins the two: a tight dash, "to", "from … to", "between … and". */
function linkBetween({ tokens, taken }: Workspace, a: Draft, b: Draft): Link | null {
  const gap = b.from - a.to;
  const first = tokens.lower[a.to] ?? '';
  if (gap === 1 && DASHES.has(first)) {
    const tight = glued(tokens, a.to) && glued(tokens, b.from);
    return tight ||
      isSpacedRange(tokens, a, b) ||
      (a.unit === null && b.unit !== null && !b.unit.counted && first !== '—')
      ? 'dash'
      : null;
  }
  if (gap === 2 && first === '-' && tokens.lower[a.to + 1] === 'to') return 'to';
  const lead = leadOf(tokens, taken, a);
  // "between 15 to 30": as good as "between … and"
  if (gap === 1 && first === 'to') return lead === 'from' || lead === 'between' ? lead : 'to';
  if (gap === 2 && first === 'to' && lead === 'from' && AFTER_TO.has(tokens.lower[a.to + 1]!)) return 'from';
  if (gap === 2 && first === 'up' && tokens.lower[a.to + 1] === 'to' && lead === 'from') return 'from';
  if (gap === 1 && (first === 'and' || first === '&') && lead === 'between') return 'between';
  if (lead !== 'from' || gap < 2 || gap > GAP + 1 || tokens.lower[b.from - 1] !== 'to') return null;
  for (let i = a.to; i < b.from; i++)
    if (tokens.kind[i] === PUNCTUATION || tokens.kind[i] === NUMBER || taken[i] === CALENDAR) return null;
  return 'from';
}

/** "an estimate of £120k - £180k": of one currency, the second a little more, and nothing behind it that the second alone is said of. */
function isSpacedRange({ lower, kind }: Tokens, a: Draft, b: Draft): boolean {
  if (a.unit === null || a.unit.counted || a.unit.unit.code !== b.unit?.unit.code) return false;
  const [x, y] = [Number(a.number.value), Number(b.number.value)];
  const ends = b.to >= lower.length || kind[b.to] === PUNCTUATION;
  return ends && y > x && y <= 3 * x && BEFORE_RANGE.has(lower[a.from - 1] ?? '');
}
const BEFORE_RANGE = new Set([
  'of',
  'at',
  'estimate',
  'est',
  'estimated',
  ':',
  '(',
  'between',
  'fetch',
  'make',
  'cost',
]);

const AFTER_TO = new Set([
  'just',
  'about',
  'around',
  'nearly',
  'only',
  'almost',
  'over',
  'under',
  'some',
  'roughly',
]);
const DASHES = new Set(['-', '–', '~', '—', '～']);

/** "from", "between" directly before the first end, before its hedge ("from about 5") or its time ("from last May's 500 to 700"). */
function leadOf(tokens: Tokens, taken: Workspace['taken'], a: Draft): Link | null {
  for (let i = a.from - 1, n = 0; i >= a.floor && n < 5; i--, n++) {
    const word = tokens.lower[i]!;
    if (word === 'from') return 'from';
    if (word === 'between') return 'between';
    if (!LEAD_FILLERS.has(word) && taken[i] !== CALENDAR && !(word === "'s" && taken[i - 1] === CALENDAR))
      return null;
  }
  return null;
}
const LEAD_FILLERS = new Set([
  'about',
  'around',
  'roughly',
  'nearly',
  'somewhere',
  'approximately',
  'just',
  'the',
  'a',
  'an',
  'more',
  'less',
  'than',
  'over',
  'under',
  'almost',
  'us',
  '~',
  'its',
  'initial',
  'original',
  'earlier',
  'previous',
  'estimate',
  'high',
  'low',
  'peak',
  'of',
]);

function unitsFit(a: Draft, b: Draft, link: Link): boolean {
  if (a.unit === null) return b.unit !== null || bareEnds(a, b, link);
  if (b.unit === null) {
    // "$10-15", "from 21 mpg to 23"; not "0.7 percent to 6,327"
    if (link === 'dash' || link === 'from' || link === 'between') return true;
    return (
      a.unit.unit.dimension === 'money' &&
      a.unit.from < a.number.from &&
      a.number.magnitude === 0 &&
      compare(single(a.number), single(b.number)) < 0 &&
      b.number.plain
    );
  }
  if (sameUnit(a.unit, b.unit)) return true;
  // "$500,000 to $1 million a year": the rate stands once, behind
  return (
    b.unit.unit.code.startsWith(`${a.unit.unit.code}/`) || a.unit.unit.code.startsWith(`${b.unit.unit.code}/`)
  );
}

/** Two bare numbers are a range where the words say so, or rising with a dash. */
const bareEnds = (a: Draft, b: Draft, link: Link): boolean =>
  link !== 'to' || (compare(single(a.number), single(b.number)) < 0 && a.number.form === b.number.form);

/** "$10-15 billion": the first end takes the magnitude of the second where it would be absurdly small without. */
function sharedMagnitude(a: Draft, b: Draft): NumberNode {
  const power = b.number.magnitude - a.number.magnitude;
  if (a.number.magnitude !== 0 || power <= 0) return a.number;
  const [x, y] = [single(a.number), shift(single(b.number), -b.number.magnitude)];
  const ownSign = a.unit !== null && b.unit !== null && a.unit.to > a.unit.from;
  if (compare(x, y) < 0 || (!ownSign && compare(x, '1000') < 0)) return scaled(a.number, power);
  return a.number;
}
