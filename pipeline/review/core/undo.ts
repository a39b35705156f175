import type { Decision } from '../../model/decision.ts';
import { append, batchOf, lastBy, lastStanding } from '../../store/decisions.ts';
import { applyToClaim } from './amend-claim.ts';
import type { Desk } from './desk.ts';
import { applyToSubject } from './merge-subjects.ts';

export type UndoOutcome =
  | { readonly kind: 'done'; readonly undone: readonly Decision[] }
  /** Somebody else has decided on the same thing since: nothing is written. To undo what came before it, hand `passed` in. */
  | { readonly kind: 'changed'; readonly by: Decision; readonly passed: number }
  | { readonly kind: 'nothing' };

/**
 * Takes back the reviewer's last decision, with all that were made in one go with it; again and again, back to the first. What
 * others have decided on since stays as they left it. @param before only what was decided before that sequence
 */
export function undo(desk: Desk, before: number | null = null): UndoOutcome {
  const { store, who } = desk;
  const kind = lastBy(store, who, before)?.target.kind;
  if (kind === 'claim' || kind === 'entity') desk.rules(); // before the store is held
  return store.database
    .transaction((): UndoOutcome => {
      const last = lastBy(store, who, before);
      if (!last) return { kind: 'nothing' };
      const standing = batchOf(store, last).filter(
        ({ sequence, target }) => lastStanding(store, target)?.sequence === sequence,
      );
      if (standing.length === 0)
        return {
          kind: 'changed',
          by: lastStanding(store, last.target)!,
          passed: last.batch ?? last.sequence,
        };
      for (const decision of standing) takeBack(desk, decision);
      return { kind: 'done', undone: standing };
    })
    .immediate();
}

function takeBack(desk: Desk, { target, sequence }: Decision): void {
  const { store, who, now } = desk;
  append(store, { target, action: 'undo', reason: null, detail: null, who, when: now(), undoes: sequence });
  if (target.kind === 'claim') applyToClaim(desk, target.id);
  if (target.kind === 'entity') applyToSubject(desk, target.id);
}
