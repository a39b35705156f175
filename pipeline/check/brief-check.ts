import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { affairOf, gistIn } from './affair.ts';
import { briefKeys } from './brief.ts';
import { cliques } from './clusters.ts';
import type { CheckContext } from './context.ts';
import { isDated } from './dates.ts';
import { byTimeAndPlace, compareText, type Entry, entryOf } from './entry.ts';
import { findingOf } from './finding-of.ts';
import { groupBy } from './group-by.ts';
import { gapOf } from './interval.ts';
import { loneFigures } from './lone-figures.ts';
import { firstShared, meetingOf } from './meeting.ts';
import { haveOtherNames, oneThing } from './one-thing.ts';
import { oddOneOut } from './peers.ts';
import { gapLines, sayFigure, sayWho } from './say.ts';
import { factorsOf, rankOf, severityOf } from './severity.ts';
import { measureKey, scopeKey } from './slot.ts';
import { toldApart } from './told-apart.ts';
import { coverage, namesDiffer, shared } from './wording.ts';

/** More briefs than that share a word of one day: the word says nothing. */
const MOST = 24;
/** How much of the shorter sentence the longer one says too, and in how many words. */
const COVERED = 0.5;
const WORDS = 2;

/**
 * Two briefs of one day, or of none, one of which says little that the other does not, but with another figure: "A bomb near a market in
 * Velden wounded 38 people", "The bomb wounded fewer than 20". The things need not be called alike. See decisions/check-undated-claims.md.
 */
export function checkBriefs(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const entries = claims.map((c) => entryOf(c, context));
  const briefs = [...groupBy(entries.sort(byTimeAndPlace), (e) => e.claim.document.id)]
    .map(([id, mine]) => briefOf(id, mine))
    .sort((a, b) => compareText(a.id, b.id));
  if (briefs.length > MOST) return [];
  const findings: Finding[] = [];
  for (const [i, a] of briefs.entries())
    for (const b of briefs.slice(i + 1)) {
      if (firstShared(a.keys, b.keys) !== meetingOf(key)) continue;
      // between dated texts on one affair, the affair check has looked
      if (a.gist && b.gist && a.isDated && affairOf(a.gist, b.gist)) continue;
      const pair = loneFigures(a, b, context);
      if (pair && areOfOneThing(pair, context) && !isJudged(pair, context))
        findings.push(report(pair, [key, a.id, b.id], context));
    }
  return findings;
}

function briefOf(id: string, entries: readonly Entry[]) {
  const { document } = entries[0]!.claim;
  return {
    id,
    entries,
    keys: briefKeys(document),
    gist: gistIn(document),
    isDated: document.published !== null,
  };
}

function areOfOneThing(
  [{ claim: x }, { claim: y }]: readonly [Entry, Entry],
  context: CheckContext,
): boolean {
  const [v, w] = [context.wording(x), context.wording(y)];
  if (haveOtherNames(x, y)) return false;
  return (
    !namesDiffer(v, w) &&
    v.negated === w.negated &&
    shared(v.set, w.set) >= WORDS &&
    coverage(v, w) >= COVERED &&
    !toldApart(x, y, context) &&
    oddOneOut(x, y)
  );
}

/** True where the slot check has compared the two: one slot, and dated or in words that show it. */
function isJudged([a, b]: readonly [Entry, Entry], context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  const moves = context.moves(x);
  const measure = measureKey(x, context);
  if (measure === null) return false; // it stands in no slot
  if (measure !== measureKey(y, context) || scopeKey(x, moves) !== scopeKey(y, moves)) return false;
  return isDated(x) || isDated(y) || oneThing(a, b, context);
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
