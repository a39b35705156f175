import type { Finding } from '../../model/finding.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../dates.ts';
import { byTimeAndPlace, type Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { capital, gapLines, overlapNotes, sayFigure, saySide, sayThing, sayWho } from '../finding/say.ts';
import { factorsOf, rankOf, severityOf } from '../finding/severity.ts';
import { groupBy } from '../group-by.ts';
import { type Clique, cliques, disagree } from '../interval/clusters.ts';
import { below, gapOf } from '../interval/interval.ts';
import type { Cell } from './cells.ts';
import { comparable, slotKnown } from './comparable.ts';
import { houseOf } from './house-of.ts';
import { dayCounted, fallenIn, GROWS } from './only-grows.ts';
import { addUp } from './peers.ts';
import { isReplaced } from './replaced.ts';
import { sayingKey } from './shown-pairs.ts';
import { yearOver } from './year-over.ts';

export interface Dispute {
  readonly finding: Finding;
  readonly entries: readonly Entry[];
}

/**
 * The disputes in claims of one slot and time. What is reported as known is held against what is reported as known, and what one
 * house reckons against other reports of what that house reckons; between houses there is no dispute, only a spread.
 */
export function disputesOf(
  cell: Cell,
  entries: readonly Entry[],
  id: readonly string[],
  context: CheckContext,
): Dispute[] {
  const voices = groupBy(entries, (e) => houseOf(e.claim));
  const disputes = [...voices].flatMap(
    ([house, mine]) => dispute(cell, mine, house ? [...id, house] : id, context) ?? [],
  );
  if (voices.size > 1 && disagree(entries)) {
    const spread = spreadOf(voices);
    if (spread) disputes.push(disputeOf('estimate_spread', spread, cell, [...id, 'spread'], context));
  }
  return disputes;
}

/** The reckonings and what they are set beside, where some two of different voices do not meet. */
function spreadOf(voices: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] | null {
  const best = [...voices.values()].map((mine) => mine[0]!);
  return disagree(best) ? [...voices.values()].flat().sort(byTimeAndPlace) : null;
}

function dispute(
  cell: Cell,
  entries: readonly Entry[],
  id: readonly string[],
  context: CheckContext,
): Dispute | null {
  const disputed = disputedOf(cell, entries, context);
  if (disputed.length === 0) {
    const past = replaced(entries);
    return past && { finding: revised(past, id), entries: past };
  }
  const groups = cliques(disputed);
  const moves = context.moves(entries[0]!.claim);
  // what was over years ago has not grown since, however exactly each text dates it
  const isOver = disputed.every(({ claim }) => yearOver(claim) !== null);
  const isTotal = !isOver && moves === 'cumulative' && !disputed.every((e) => e.stands);
  const fallen = isTotal ? fallenIn(disputed) : disputed;
  const moved =
    isRevision(disputed, groups) ||
    (isTotal && (fallen.length === 0 || hasGrown(groups))) ||
    (!isOver && moves === 'ongoing' && ofOtherDays(disputed) && !isOfOneDay(disputed));
  return moved
    ? disputeOf('update', disputed, cell, id, context)
    : disputeOf('conflict', fallen, cell, id, context);
}

/** The claims that may be held against each other and do not all meet, in order of time; empty where all meet. */
function disputedOf(cell: Cell, entries: readonly Entry[], context: CheckContext): readonly Entry[] {
  if (entries.length < 2 || !disagree(entries)) return [];
  const { sure, shown } = comparable(cell, entries, context);
  const members = new Set<Entry>(sure.filter((set) => disagree(set) && !isWholeAndParts(set)).flat());
  const sayings = new Set<string>();
  for (const entry of shown.flat()) {
    members.add(entry);
    sayings.add(sayingKey(entry.claim));
  }
  return entries.filter((e) => members.has(e) || sayings.has(sayingKey(e.claim)));
}

/** "lends $900m and Silk Bank $1.2bn", "$2.1bn in loans from both": one sentence has the parts of the other's whole. */
const isWholeAndParts = (set: readonly Entry[]): boolean =>
  set.length === 2 && (addUp(set[0]!.claim, set[1]!.claim) || addUp(set[1]!.claim, set[0]!.claim));

/** How far apart, in characters, an old figure and the one that replaces it are told. */
const BESIDE = 600;

/** Where a text says itself that a figure replaces another: the old and the new ones, if they differ. */
function replaced(entries: readonly Entry[]): readonly Entry[] | null {
  const old = entries.filter((e) => isReplaced(e.claim));
  const pairs = old.flatMap((o) =>
    entries.filter((e) => !isReplaced(e.claim) && isBeside(o, e) && differ(o, e)).map((e) => [o, e] as const),
  );
  if (pairs.length === 0) return null;
  const named = new Set(pairs.flat());
  return entries.filter((e) => named.has(e));
}

const isBeside = ({ claim: a }: Entry, { claim: b }: Entry): boolean =>
  a.document.id === b.document.id && Math.abs(a.span[0] - b.span[0]) <= BESIDE;

const differ = (a: Entry, b: Entry): boolean =>
  String(a.claim.quantity.value) !== String(b.claim.quantity.value);

/** True where one group is said to be the new figure and no other was published later. */
function isRevision(disputed: readonly Entry[], groups: readonly Clique<Entry>[]): boolean {
  const newest = groups.filter((g) => g.members.some((m) => m.claim.revision === 'new'));
  if (newest.length !== 1) return false;
  const inNew = new Set(newest[0]!.members);
  const since = newest[0]!.members
    .filter((m) => m.claim.revision === 'new')
    .reduce((least, m) => Math.min(least, published(m)), Number.POSITIVE_INFINITY);
  return disputed.every((e) => inNew.has(e) || published(e) < since);
}

const published = ({ claim, day }: Entry): number => dayOf(claim.document.published) ?? day ?? 0;

/** "153 injured" and, of the same day, "has risen to 1,204 injured": the highest of a running total says that it has grown to that. */
function hasGrown(groups: readonly Clique<Entry>[]): boolean {
  const top = groups.at(-1)!.members;
  const since = top.reduce(
    (least, e) => Math.min(least, dayCounted(e) ?? Number.NaN),
    Number.POSITIVE_INFINITY,
  );
  const isEarlier = (e: Entry): boolean => (dayCounted(e) ?? Number.POSITIVE_INFINITY) <= since;
  return (
    top.some(({ claim }) => GROWS.test(claim.sentence)) &&
    groups.slice(0, -1).every(({ members }) => members.every(isEarlier))
  );
}
/** The day it is true of by its own words, else the day it was printed: a day carried over from another sentence dates nothing new. */
const dayTold = ({ claim, day }: Entry): number | null =>
  claim.period?.known === 'inherited' ? (dayOf(claim.document.published) ?? day) : day;

/** True where no two that exclude each other are of one day: 15% contained on Saturday, 30% on Sunday. */
const ofOtherDays = (disputed: readonly Entry[]): boolean =>
  disputed.every((low) =>
    disputed.every((high) => {
      const [p, q] = [dayTold(low), dayTold(high)];
      return !below(low.reach, high.reach) || (p !== null && q !== null && p !== q);
    }),
  );

/** "Took 28.4% on Sunday" and "fell to 24.8%", both printed on Monday: the one names the day and the other does not. */
const isOfOneDay = (disputed: readonly Entry[]): boolean =>
  disputed.every(({ claim }) => claim.document.published === disputed[0]!.claim.document.published) &&
  disputed.some(({ claim }) => claim.period?.known === 'document');

function disputeOf(
  verdict: 'conflict' | 'update' | 'estimate_spread',
  disputed: readonly Entry[],
  cell: Cell,
  id: readonly string[],
  context: CheckContext,
): Dispute {
  const groups = cliques(disputed);
  const first = disputed[0]!;
  const undecided = undecidedOf(disputed, cell, context);
  const factors = factorsOf({
    gap: largestGap(groups),
    origins: groups.map((g) => new Set(g.members.map((m) => m.origin)).size),
    central: context.rules.of(first.claim.metric).weight,
    known: disputed.reduce((least, e) => Math.min(least, slotKnown(e, cell.time, context.rules)), 1),
    undecided,
  });
  const finding = findingOf({
    id,
    check: 'slot',
    verdict,
    entries: disputed,
    cliques: groups,
    factors,
    severity: verdict === 'conflict' ? severityOf(rankOf(factors), undecided !== null) : 'none',
    why: WHY[verdict](first, groups),
    arithmetic: gapLines(groups),
    notes: [
      ...overlapNotes(groups),
      ...(undecided && verdict === 'conflict' ? [`the texts do not quite decide it: ${undecided}`] : []),
    ],
  });
  return { finding, entries: disputed };
}

const sides = (groups: readonly Clique<Entry>[]): string =>
  groups.length <= 4
    ? groups.map(saySide).join('; ')
    : `${[groups[0]!, groups[1]!, groups.at(-1)!].map(saySide).join('; ')}; ${groups.length - 3} more in between`;

const WHY = {
  conflict: (first: Entry, groups: readonly Clique<Entry>[]) =>
    `${capital(sayThing(first))} cannot be all of these: ${sides(groups)}.`,
  update: (first: Entry, groups: readonly Clique<Entry>[]) =>
    `${capital(sayThing(first))} has moved on: ${sides(groups)}.`,
  estimate_spread: (first: Entry, groups: readonly Clique<Entry>[]) =>
    `Estimates of ${sayThing(first)} differ: ${sides(groups)}.`,
};

function revised(entries: readonly Entry[], id: readonly string[]): Finding {
  const old = entries.filter((e) => isReplaced(e.claim));
  const now = entries.filter((e) => !isReplaced(e.claim));
  return findingOf({
    id,
    check: 'slot',
    verdict: 'update',
    entries,
    cliques: cliques(entries),
    why: `${capital(sayThing(now[0]!))} was ${sayFigure(old[0]!)} before and is now given as ${sayFigure(now.at(-1)!)} by ${sayWho(now.at(-1)!)}.`,
  });
}

function largestGap(groups: readonly Clique<Entry>[]): number {
  let most = 0;
  for (let i = 1; i < groups.length; i++)
    most = Math.max(most, gapOf(groups[i - 1]!.shared, groups[i]!.shared));
  return most;
}

/** Why the texts leave open whether it is a contradiction. */
function undecidedOf(disputed: readonly Entry[], cell: Cell, context: CheckContext): string | null {
  if (cell.time === 'unknown') return 'nothing in the texts dates the figures';
  const moves = context.moves(disputed[0]!.claim);
  const days = new Set(disputed.map((e) => e.day));
  // what is told years later is the last count
  const isLast = disputed.some(({ claim }) => yearOver(claim) !== null);
  if (moves === 'cumulative' && !isLast)
    return 'a toll rises by the hour, and the texts do not say which came first';
  if (cell.time === 'near' && moves !== 'announced_once' && days.size > 1)
    return 'the figures are of different days, and it may have changed in between';
  return null;
}
