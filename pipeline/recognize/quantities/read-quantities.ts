import type { Workspace } from '../workspace.ts';
import { readAges } from './ages.ts';
import type { Draft } from './draft.ts';
import { emit } from './emit.ts';
import { findDrafts } from './find-drafts.ts';
import { hedge, inheritBound, joinBounds } from './hedges.ts';
import { inheritMoney } from './inherit-money.ts';
import { findMover } from './movers.ts';
import { joinRanges } from './ranges.ts';
import { joinMoneyParts, shareUnits } from './share.ts';

/** Numbers of a passage → quantity mentions. Linear: each part looks at a draft and its neighbours. */
export function readQuantities(workspace: Workspace): void {
  let drafts: Draft[] = findDrafts(workspace);
  if (drafts.length === 0) return;
  const { tokens, rules } = workspace;
  drafts = joinMoneyParts(tokens, drafts); // before sharing: the bare "50" of "15 dollars 50" is no number of its own
  drafts = joinRanges(workspace, drafts); // before sharing: "40 to 50 hours" is one
  shareUnits(tokens, drafts);
  readAges(tokens, rules, drafts);
  inheritMoney(rules, drafts);
  const done: Draft[] = [];
  for (const draft of drafts) {
    const previous = done.at(-1);
    const end = previous && previous.ceiling === draft.ceiling ? previous.to : draft.floor;
    hedge(tokens, rules, draft, end);
    if (previous) inheritBound(tokens, previous, draft);
    done.push(draft);
  }
  drafts = joinBounds(tokens, done); // after hedges: "at least 20 and at most 30" is one interval
  for (let i = 0; i < drafts.length; i++)
    findMover(tokens, rules.changes, drafts[i]!, drafts.slice(Math.max(0, i - 1), i));
  for (const draft of drafts) emit(workspace, draft);
}
