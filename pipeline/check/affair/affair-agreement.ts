import type { Finding } from '../../model/finding.ts';
import { isRange } from '../../model/quantity.ts';
import type { CheckContext } from '../context.ts';
import { tellingDigits } from '../counterparts/beside.ts';
import { partsOf, saidAlike, sumOf } from '../counterparts/score.ts';
import { A_GOOD_PART, type Setting } from '../counterparts/setting.ts';
import { WEIGHT } from '../counterparts/weights.ts';
import { byTimeAndPlace, type Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { capital, sayFigure, sayHowMany } from '../finding/say.ts';
import { cliques } from '../interval/clusters.ts';
import { meet } from '../interval/interval.ts';
import { gradeOf } from '../slot/grade.ts';
import { measureKey } from '../slot/slot.ts';
import { keptApartBy } from './kept-apart.ts';
import { LATER_COUNT } from './kept-apart-by-time.ts';
import type { Figures } from './made-up-of.ts';

/** So much has to be said alike beside a figure of three digits or more, and beside a rounder one. */
const ENOUGH = 0.5;
const ENOUGH_IF_ROUND = 0.9;
/** And where a word beside the one may make it a part, or where it has one digit: small counts are in every article. */
const ENOUGH_IF_NARROWED = 1.5;
const ENOUGH_IF_SMALL = 2;
/** And so much beside two that are not written alike: "1,212" and "about 1,200". */
const ENOUGH_IF_UNLIKE = 0.9;
/** And so much more for the part that is wanting of a good one of the figures: two articles on one trade give much alike. */
const WANTING = 6;
/** By how much the one may be more than the other. */
const NEAR = 1.1;

/**
 * The figures that two articles on one affair both give, of a thing that each calls by its own name: "8.5 million Windows devices", "8.5 million
 * devices worldwide"; "nearly 500", "496". Where they call it alike, their slot says that they agree.
 */
export function sharedFigures(a: Figures, b: Figures, setting: Setting): (readonly [Entry, Entry])[] {
  const theirs = Map.groupBy(b.entries.filter(isTelling), keyOf);
  const found: (readonly [Entry, Entry])[] = [];
  for (const x of a.entries) {
    if (!isTelling(x)) continue;
    const y = theirs.get(keyOf(x))?.find((e) => isOne(x, e, setting));
    if (y) found.push([x, y]);
  }
  const told = new Set(found.flat());
  const [left, right] = [a, b].map(({ entries }) => entries.filter((e) => !told.has(e) && isWitness(e)));
  return [...found, ...roundedIn(left!, right!, setting)];
}

/** Pairs that meet without being written alike, each the likeliest that meets the other. */
function roundedIn(left: readonly Entry[], right: readonly Entry[], setting: Setting): [Entry, Entry][] {
  const likely = (x: Entry, y: Entry): number => (areNear(x, y) ? likelihood(x, y, setting) : 0);
  return left.flatMap((x) => {
    const y = likeliest(right, (e) => likely(x, e));
    return y && likeliest(left, (e) => likely(e, y)) === x ? [[x, y]] : [];
  });
}

function likeliest(entries: readonly Entry[], likely: (e: Entry) => number): Entry | null {
  let [first, most] = [null as Entry | null, 0];
  for (const e of entries) {
    const points = likely(e);
    if (points > most) [first, most] = [e, points];
  }
  return first;
}

/** Both are told exactly enough for their meeting to say something; the same digits are compared above. */
function areNear(x: Entry, y: Entry): boolean {
  if (Math.max(digitsOf(x), digitsOf(y)) < 2 || keyOf(x) === keyOf(y) || !meet(x.reach, y.reach))
    return false;
  const [p, q] = [Math.abs(x.reading.middle), Math.abs(y.reading.middle)];
  return Math.max(p, q) <= NEAR * Math.min(p, q);
}

function likelihood(x: Entry, y: Entry, setting: Setting): number {
  const slot = measureKey(x.claim, setting.context);
  if (slot !== null && slot === measureKey(y.claim, setting.context)) return 0;
  if (keptApartBy(x, y, setting.context) !== null) return 0;
  const parts = partsOf(x, y, setting);
  if (parts.noun! <= WEIGHT.otherNoun / 2 || parts.part! < 0 || parts.narrowed! < 0) return 0;
  return saidAlike(parts) >= ENOUGH_IF_UNLIKE + wantingIn(setting) ? sumOf(parts) : 0;
}

const wantingIn = ({ agreed }: Setting): number => WANTING * Math.max(0, A_GOOD_PART - agreed);

function isOne(x: Entry, y: Entry, setting: Setting): boolean {
  const { context } = setting;
  const digits = digitsOf(x);
  const slot = measureKey(x.claim, context);
  const isSlots = slot !== null && slot === measureKey(y.claim, context);
  const apart = keptApartBy(x, y, context);
  if (apart === null ? isSlots : !SAYS_LITTLE[Math.min(digits, 3)]!.has(apart)) return false;
  const parts = partsOf(x, y, setting);
  // "office computers" may be "computers" here: the figure is the same
  if (parts.noun! <= WEIGHT.otherNoun / 2 || parts.part! < 0) return false;
  const said = saidAlike(parts);
  if (parts.narrowed! < 0 && !(digits > 2 && said >= ENOUGH_IF_NARROWED)) return false;
  if (digits > 1) return said >= (digits > 2 ? ENOUGH : ENOUGH_IF_ROUND);
  return said >= ENOUGH_IF_SMALL + wantingIn(setting);
}
/** A count that has not moved since is still so, and what was foreseen has come. */
const AT_ANOTHER_TIME = [
  LATER_COUNT,
  'another day',
  'foreseen',
  'plan and fact',
  'two stretches',
  'long ago',
];
/** What keeps two figures apart that differ, but none that are the same, by how many digits they have. */
const SAYS_LITTLE: readonly ReadonlySet<string>[] = [
  new Set(),
  new Set([LATER_COUNT]),
  new Set(AT_ANOTHER_TIME),
  new Set([...AT_ANOTHER_TIME, 'two times', 'house', 'another one']),
];

const keyOf = ({ claim: { quantity } }: Entry): string =>
  `${quantity.value} ${quantity.change ?? ''} ${quantity.bound}`;

/** An amount that has been measured or counted; "one mile" is in everything that is told of each. */
const isTelling = (entry: Entry): boolean =>
  !isRange(entry.claim.quantity.value) &&
  digitsOf(entry) > 0 &&
  entry.claim.quantity.written.value !== '1' &&
  isWitness(entry);

const isWitness = ({ claim: { status } }: Entry): boolean => status !== 'option' && status !== 'rumoured';

const digitsOf = ({ claim }: Entry): number => tellingDigits(claim).length;

/** One finding for all who give a figure: articles that share one with a third share it with each other. */
export function agreementsInAffair(
  pairs: readonly (readonly [Entry, Entry])[],
  key: string,
  context: CheckContext,
): Finding[] {
  const groups: Set<Entry>[] = [];
  for (const [x, y] of pairs) {
    const own = groups.filter((group) => group.has(x) || group.has(y));
    const group = new Set([x, y, ...own.flatMap((other) => [...other])]);
    groups.splice(0, groups.length, ...groups.filter((other) => !own.includes(other)), group);
  }
  return groups.map((group) => agreement([...group].sort(byTimeAndPlace), key, context));
}

function agreement(entries: readonly Entry[], key: string, context: CheckContext): Finding {
  const { claim } = entries[0]!;
  return findingOf({
    id: [
      key,
      'agreed',
      String(claim.quantity.value),
      measureKey(claim, context) ?? claim.quantity.unit ?? '',
    ],
    check: 'affair',
    verdict: gradeOf(entries),
    entries,
    cliques: cliques(entries),
    why: `${capital(sayHowMany(entries))} on one affair give ${sayFigure(entries[0]!)}, each in its own words.`,
  });
}
