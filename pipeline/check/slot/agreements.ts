import type { Finding } from '../../model/finding.ts';
import type { Moves } from '../context.ts';
import type { Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { capital, sayFigure, sayHowMany, sayThing } from '../finding/say.ts';
import { cliques } from '../interval/clusters.ts';
import type { Cell } from './cells.ts';
import { gradeOf, mostPrecise, onlyCoarsely } from './grade.ts';
import { scopeKey, scopesFit } from './slot.ts';

/** Where so many groups overlap, that two figures meet means little; only the very same figure does. */
const CROWDED = 6;
/** More kinds of scope than this under one measure: which fit which is not worked out. */
const MOST = 32;

/**
 * Claims of one measure and time that say the same, one finding a group. What one account leaves out of the scope does not stand
 * against it here: agreement is cheap where contradiction is dear. Groups that lie within a dispute are shown there.
 */
export function agreements(
  cell: Cell,
  measure: string,
  moves: Moves,
  disputed: ReadonlySet<Entry>,
): Finding[] {
  const findings: Finding[] = [];
  const sets = cliques(cell.entries.filter((e) => e.claim.revision !== 'old'));
  for (const { members } of sets)
    for (const group of byFittingScope(members, moves)) {
      if (group.length < 2 || group.every((e) => disputed.has(e))) continue;
      if (sets.length > CROWDED && gradeOf(group) !== 'identical') continue;
      findings.push(agreement(group, [measure, cell.key], moves));
    }
  return findings;
}

/** Members dealt out so that nobody's scope says otherwise than another's. */
function byFittingScope(members: readonly Entry[], moves: Moves): Entry[][] {
  const byScope = new Map<string, Entry[]>();
  for (const entry of members) {
    const { status } = entry.claim;
    if (status === 'option' || status === 'rumoured') continue; // no witness for a fact
    const key = scopeKey(entry.claim, moves);
    const mine = byScope.get(key);
    if (mine) mine.push(entry);
    else byScope.set(key, [entry]);
  }
  if (byScope.size > MOST) return [...byScope.values()];
  const groups: Entry[][] = [];
  for (const mine of byScope.values()) {
    const home = groups.find((g) => g.slice(0, MOST).every((e) => scopesFit(e.claim, mine[0]!.claim)));
    if (home) for (const entry of mine) home.push(entry);
    else groups.push([...mine]);
  }
  return groups;
}

function agreement(group: readonly Entry[], id: readonly string[], moves: Moves): Finding {
  const verdict = gradeOf(group);
  const best = mostPrecise(group);
  const articles = new Set(group.map((e) => e.claim.document.id)).size;
  const coarse = onlyCoarsely(group);
  return findingOf({
    id: [...id, scopeKey(best.claim, moves), best.claim.written],
    check: 'slot',
    verdict,
    entries: group,
    cliques: cliques(group),
    why: `${capital(sayHowMany(group))} give${articles > 1 ? '' : 's'} ${sayFigure(best)} for ${sayThing(best)}${HOW[verdict]}.`,
    notes: coarse ? ['they agree only if trailing zeros are read as a round figure'] : [],
  });
}

const HOW = {
  identical: '',
  rounding: ', rounded differently',
  refines: ', the others being less exact',
  bound: ', within the bounds that the others set',
} as const;
