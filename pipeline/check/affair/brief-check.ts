import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { sumAtOdds } from '../arithmetic/adds-up-otherwise.ts';
import type { CheckContext } from '../context.ts';
import { counterparts } from '../counterparts/counterparts.ts';
import { settingOf } from '../counterparts/setting.ts';
import { dayOf } from '../dates.ts';
import { entriesOf } from '../entries-of.ts';
import { compareText, type Entry, entryOf } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { gapLines, sayFigure, sayWho } from '../finding/say.ts';
import { factorsOf, rankOf, severityOf } from '../finding/severity.ts';
import { groupBy } from '../group-by.ts';
import { sharesAsCounts } from '../interval/as-count.ts';
import { asSpans } from '../interval/as-span.ts';
import { cliques } from '../interval/clusters.ts';
import { gapOf } from '../interval/interval.ts';
import { haveOtherNames } from '../slot/one-thing.ts';
import { oddOneOut } from '../slot/peers.ts';
import { toldApart } from '../told-apart/told-apart.ts';
import { coverage, namesDiffer, shared, type Wording } from '../told-apart/wording.ts';
import { affairOf, gistIn, NEAR } from './affair.ts';
import { isOfCounts, keysOfDay, keysOfFortnight } from './brief.ts';
import { isJudged } from './judged-in-slot.ts';
import { loneFigures } from './lone-figures.ts';
import type { Figures } from './made-up-of.ts';
import { firstShared, meetingOf } from './meeting.ts';
import { isReckonedIn } from './reckoned-in.ts';
import { areAlike, byLength, retoldOtherwise } from './retold.ts';
import { isOfAnother, isOneOfHarmed, isOwnedBy } from './retold-apart.ts';
import { againIn, toldIn } from './said-again.ts';

/** More briefs than that share a word of one day: the word says nothing. */
const MOST = 24;
/** How much of the shorter sentence the longer one says too, and in how many words. */
const COVERED = 0.5;
const WORDS = 2;
/** The same where they are of two days: a name of both, or nearly all. */
const COVERED_LATER = 0.6;
const COVERED_WITHOUT_NAME = 0.75;
const WORDS_WITHOUT_NAME = 3;

/**
 * Two briefs of one day, of days close together, or of none, one of which says little that the other does not, but with another figure: "A bomb near a market in
 * Velden wounded 38 people", "The bomb wounded fewer than 20". The things need not be called alike. See decisions/check-undated-claims.md.
 */
export function checkBriefs(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const briefs = [...groupBy(entriesOf(claims, context), (e) => e.claim.document.id)]
    .map(([id, mine]) => briefOf(id, mine, key))
    .sort((a, b) => compareText(a.id, b.id));
  if (briefs.length > MOST) return [];
  const findings: Finding[] = [];
  for (const [i, a] of briefs.entries())
    for (const b of briefs.slice(i + 1)) {
      const isOneDay = a.published === b.published;
      const shared = isOneDay ? firstShared(a.ofDay, b.ofDay) : firstShared(a.ofFortnight, b.ofFortnight);
      if (shared !== meetingOf(key) || !areNear(a.published, b.published)) continue;
      const found = oddFigures(a, b, context).filter((pair) => !areReckoned(pair, a, b));
      for (const pair of found) findings.push(report(pair, [key, a.id, b.id], context));
    }
  return findings;
}

type Pair = readonly [Entry, Entry];

/** The odd figure of each narrow kind; where there is none, what the shorter text says again with another figure. */
function oddFigures(a: Brief, b: Brief, context: CheckContext): readonly Pair[] {
  const found = a.entries.length > 0 && b.entries.length > 0 ? oddOfKind(a, b, context) : [];
  if (found === null || found.length > 0 || a.published !== b.published) return found ?? [];
  const counted = partsAsCounts(a, b, context);
  const pair = counted && retoldOtherwise(...counted, context);
  return pair && !areReckoned(pair, ...counted) ? [pair] : [];
}

/** The same of what is told in one way; `null` where another check has looked. */
function oddOfKind(a: Brief, b: Brief, context: CheckContext): readonly Pair[] | null {
  const affair = a.gist && b.gist && a.published !== null && affairOf(a.gist, b.gist, context.rules);
  const found: Pair[] = [];
  const kinds = groupBy(a.entries, ({ claim }) => context.narrowKind(claim));
  const others = groupBy(b.entries, ({ claim }) => context.narrowKind(claim));
  for (const [kind, mine] of affair ? [] : kinds) {
    const theirs = kind === null ? undefined : others.get(kind);
    const pair = theirs && oddFigure({ ...a, entries: mine }, { ...b, entries: theirs }, context);
    if (pair === null) return null;
    if (pair) found.push(pair);
  }
  if (found.length > 0 || a.published !== b.published) return found;
  // between dated texts on one affair, the affair check has looked
  if (affair && counterparts(a, b, settingOf(a, b, affair, context)).length > 0) return null;
  const [p, q] = inOneUnit(a, b, context);
  const pair = retoldOtherwise(p, q, context);
  if (pair === null) return [];
  return p === a && isJudged(pair, context) ? null : [pair];
}

/** True where the one is what a reader of the other's text works out. */
const areReckoned = (pair: Pair, a: Figures, b: Figures): boolean =>
  pair.some((e) => isReckonedIn(e, e.claim.document.id === a.entries[0]?.claim.document.id ? b : a));

/** Of figures of one narrow kind; `null` where the slot check has judged them. */
function oddFigure(a: Brief, b: Brief, context: CheckContext): Pair | null | undefined {
  const [p, q] = inOneUnit(a, b, context);
  const pair = loneFigures(p, q, context);
  const isOne = pair !== null && areOfOneThing(pair, [p, q], context);
  if (isOne && p === a && isJudged(pair, context)) return null;
  return isOne ? pair : (sumAtOdds(p, q, context) ?? sumAtOdds(q, p, context) ?? undefined);
}

function briefOf(id: string, all: readonly Entry[], key: string) {
  const { document } = all[0]!.claim;
  const isShare = ({ claim }: Entry): boolean => isOfCounts(key) && claim.quantity.dimension === 'ratio';
  return {
    id,
    entries: all.filter((e) => !isShare(e)),
    /** What parts of something are told as shares. */
    shares: all.filter(isShare),
    ofDay: keysOfDay(document),
    ofFortnight: keysOfFortnight(document),
    gist: gistIn(document),
    published: document.published,
  };
}

/** "18 months" and "three years" of one thing meet as months. */
function inOneUnit(a: Brief, b: Brief, context: CheckContext): readonly [Figures, Figures] {
  const claims = [...a.entries, ...b.entries].map((e) => e.claim);
  const spans = asSpans(claims);
  if (spans === claims) return [a, b];
  const entries = spans.map((claim) => entryOf(claim, context));
  return [{ entries: entries.slice(0, a.entries.length) }, { entries: entries.slice(a.entries.length) }];
}

/** "Half of the 14 hospitals", "nine of the 14 hospitals"; `null` where no share is one of a total. */
function partsAsCounts(a: Brief, b: Brief, context: CheckContext): readonly [Figures, Figures] | null {
  if (a.shares.length === 0 && b.shares.length === 0) return null;
  const [mine, theirs] = [a, b].map(({ entries, shares }) => [...entries, ...shares].map((e) => e.claim)) as [
    Claim[],
    Claim[],
  ];
  const there = sharesAsCounts(mine, theirs);
  const here = there ?? sharesAsCounts(theirs, mine)?.toReversed();
  if (!here) return null;
  const [p, q] = here.map((claims) => ({ entries: claims.map((claim) => entryOf(claim, context)) }));
  return [p!, q!];
}
type Brief = ReturnType<typeof briefOf>;

function areNear(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  const [p, q] = [dayOf(a), dayOf(b)];
  return p !== null && q !== null && Math.abs(p - q) <= NEAR;
}

function areOfOneThing(
  [{ claim: x }, { claim: y }]: readonly [Entry, Entry],
  [p, q]: readonly [Figures, Figures],
  context: CheckContext,
): boolean {
  const [v, w] = [context.wording(x), context.wording(y)];
  if (haveOtherNames(x, y, context.rules) || x.scope.stage !== y.scope.stage) return false;
  return (
    !namesDiffer(v, w) &&
    v.negated === w.negated &&
    sayMuchAlike(v, w, x.document.published === y.document.published, isOneMeasure(x, y, context)) &&
    !toldApart(x, y, context) &&
    !isOwnedBy(x, y, context) &&
    !isOwnedBy(y, x, context) &&
    !isOneOfHarmed(x, y) &&
    !isOneOfHarmed(y, x) &&
    !isOnlyInShort(x, p, y, q, context) &&
    (x.metric?.family === 'votes' || oddOneOut(x, y) || isOnlyOfItsMeasure(x, p, y, q))
  );
}

/** "The dam is 142 metres high", "the height of the dam is 124 metres": the measure is told alike, in whatever words. */
const isOneMeasure = (x: Claim, y: Claim, { rules }: CheckContext): boolean =>
  x.document.published === null &&
  x.metric !== null &&
  x.metric.id === y.metric?.id &&
  rules.of(x.metric).still;

function sayMuchAlike(v: Wording, w: Wording, isOneDay: boolean, isOneMeasure: boolean): boolean {
  const [words, covered] = [shared(v.set, w.set) + (isOneMeasure ? 1 : 0), coverage(v, w)];
  if (isOneDay) return words >= WORDS && covered >= COVERED;
  // the mayor's trial of this week need not be that of last week
  return shared(v.names, w.set) + shared(w.names, v.set) > 0
    ? words >= WORDS && covered >= COVERED_LATER
    : words >= WORDS_WITHOUT_NAME && covered >= COVERED_WITHOUT_NAME;
}

/** "Killing 22 and injuring 16": a sentence has other counts, but only one of those who were hurt. */
const isOnlyOfItsMeasure = (
  x: Claim,
  { entries: mine }: Figures,
  y: Claim,
  { entries: other }: Figures,
): boolean =>
  x.metric?.family === 'casualties' &&
  x.metric.id === y.metric?.id &&
  mine.length === 1 &&
  other.length === 1;

/** "The runner-up has 9,870 votes": of what the longer text says nothing of. */
function isOnlyInShort(x: Claim, p: Figures, y: Claim, q: Figures, context: CheckContext): boolean {
  const [short, long] = byLength(p, q)[0] === p ? [x, q] : [y, p];
  const isOther = (claim: Claim, of: Figures): boolean =>
    isOfAnother(againIn(claim, toldIn(of, context), context), context);
  // "he got 15 years", "his partner got nine": of two that are as long as each other either may be of another
  return isOther(short, long) || (areAlike(p, q) && isOther(short === x ? y : x, long === q ? p : q));
}

function report(pair: readonly [Entry, Entry], id: readonly string[], context: CheckContext): Finding {
  const groups = cliques(pair);
  const [a, b] = pair;
  const factors = factorsOf({
    gap: gapOf(groups[0]!.shared, groups.at(-1)!.shared),
    origins: [1, 1],
    central: context.rules.of(a.claim.metric).weight,
    known: 0.4,
    undecided: 'it is told by their words alone that both are about one thing',
  });
  const common = [...context.wording(a.claim).set].filter((word) => context.wording(b.claim).set.has(word));
  return findingOf({
    id,
    check: 'brief',
    verdict: 'conflict',
    entries: pair,
    cliques: groups,
    factors,
    severity: severityOf(rankOf(factors), true),
    why: `Two short texts that say the same differ in the one figure of this kind: ${sayFigure(a)} (${sayWho(a)}) against ${sayFigure(b)} (${sayWho(b)}).`,
    arithmetic: gapLines(groups),
    notes: [`both have the words ${common.slice(0, 6).join(', ')}`],
  });
}
