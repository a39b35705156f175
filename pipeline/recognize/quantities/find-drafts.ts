import { NUMBER, WORD } from '../../text/tokens.ts';
import type { Refusal } from '../not-quantities/check.ts';
import { beginsNumber } from '../numbers/read-number.ts';
import { FREE, REFUSED, spanOf, take, type Workspace } from '../workspace.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';

/** Walks the passage once: every number with the unit that stands at it, or a reason why it is no quantity. */
export function findDrafts(workspace: Workspace): Draft[] {
  const { tokens, ends, rules, taken } = workspace;
  const drafts: Draft[] = [];
  let floor = 0;
  for (const ceiling of ends) {
    let free = floor; // behind the last draft: what it used is not read again
    for (let i = floor; i < ceiling; ) {
      const kind = tokens.kind[i];
      if (
        (kind !== NUMBER && kind !== WORD) ||
        taken[i] !== FREE ||
        !beginsNumber(tokens, i, rules.numbers)
      ) {
        i++;
        continue;
      }
      const previous = drafts.at(-1);
      const adjacent = previous && previous.to === i ? (previous.unit?.unit.code ?? null) : null;
      const found = readDraft(workspace, i, { floor, ceiling, free, adjacent });
      if (!found) i++;
      else if ('reason' in found) {
        refuseAt(workspace, found);
        i = Math.max(i + 1, found.to);
      } else {
        drafts.push(found);
        free = found.to;
        i = Math.max(i + 1, found.to);
      }
    }
    floor = ceiling;
  }
  return drafts;
}

/** Notes the reason for `explain`, and uses the tokens up. */
export function refuseAt(workspace: Workspace, { from, to, reason, rule }: Refusal): void {
  workspace.refused.push({
    span: spanOf(workspace.tokens, from, to),
    reason,
    rule: `not-quantities/${rule}`,
  });
  take(workspace, from, to, REFUSED);
}
