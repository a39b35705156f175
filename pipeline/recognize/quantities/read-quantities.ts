import { refuse } from '../not-quantities/check.ts';
import type { Workspace } from '../workspace.ts';
import { readAges } from './ages.ts';
import { refusedWithoutUnit } from './bare.ts';
import { joinDecimalCommas } from './decimal-comma.ts';
import type { Draft } from './draft.ts';
import { emit } from './emit.ts';
import { findDrafts, refuseAt } from './find-drafts.ts';
import { groupedByPoints } from './grouped-by-points.ts';
import { inheritBound, spreadAbout } from './hedges/inherit-bound.ts';
import { joinBounds } from './hedges/join-bounds.ts';
import { hedge } from './hedges.ts';
import { inheritMoney } from './inherit-money.ts';
import { joinMoneyParts } from './join-money-parts.ts';
import { inLongRows } from './long-row.ts';
import { findMover } from './movers.ts';
import { joinRanges } from './ranges.ts';
import { shareAhead } from './share-ahead.ts';
import { shareBackwards } from './share-backwards.ts';

/** Numbers of a passage → quantity mentions. Linear: each part looks at a draft and its neighbours. */
export function readQuantities(workspace: Workspace): void {
  let drafts: Draft[] = findDrafts(workspace);
  if (drafts.length === 0) return;
  const { tokens, rules } = workspace;
  drafts = joinDecimalCommas(tokens, drafts);
  drafts = joinMoneyParts(tokens, drafts); // before sharing: the bare "50" of "15 dollars 50" is no number of its own
  drafts = joinRanges(workspace, drafts); // before sharing: "40 to 50 hours" is one
  shareAhead(tokens, drafts);
  shareBackwards(workspace, drafts);
  readAges(tokens, rules, drafts);
  inheritMoney(tokens, rules, drafts);
  for (const draft of drafts) groupedByPoints(tokens, draft);
  const rows = inLongRows(tokens, drafts);
  let counting = -1; // the sentence that has counted something
  drafts = drafts.filter((draft) => {
    if (draft.unit?.counted) counting = draft.floor;
    if (rows.has(draft)) {
      refuseAt(workspace, refuse('bare', 'one of a long row of numbers', draft.from, draft.to));
      return false;
    }
    return keeps(workspace, draft, counting === draft.floor);
  }); // last: a unit may have come from a neighbour until here
  const done: Draft[] = [];
  for (const draft of drafts) {
    const previous = done.at(-1);
    const end = previous && previous.ceiling === draft.ceiling ? previous.to : draft.floor;
    hedge(tokens, rules, draft, end);
    if (previous) inheritBound(tokens, previous, draft);
    if (draft.ends) hedgeEnds(workspace, draft.ends, end);
    done.push(draft);
  }
  spreadAbout(tokens, done);
  drafts = joinBounds(tokens, done); // after hedges: "at least 20 and at most 30" is one interval
  for (let i = 0; i < drafts.length; i++) findMover(workspace, drafts[i]!, drafts[i - 1] ?? null);
  for (const draft of drafts) emit(workspace, draft);
}

function hedgeEnds({ tokens, rules }: Workspace, [a, b]: readonly [Draft, Draft], end: number): void {
  hedge(tokens, rules, a, end);
  hedge(tokens, rules, b, a.to);
}

/** Lets go of numbers that stayed without a unit and say no amount. */
function keeps(workspace: Workspace, draft: Draft, counted: boolean): boolean {
  if (draft.unit !== null) return true;
  const refusal = refusedWithoutUnit(workspace.tokens, workspace.rules, draft, counted);
  if (refusal) refuseAt(workspace, refusal);
  return refusal === null;
}
