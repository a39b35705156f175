import type { Correction } from '../../model/amendment.ts';
import type { Decision } from '../../model/decision.ts';
import { rebucket } from '../../run/amend.ts';
import { placedById, refreshAmendment } from '../../store/amendments.ts';
import { append } from '../../store/decisions.ts';
import type { Fault } from './actions.ts';
import type { Desk } from './desk.ts';

/** What a reviewer says of a claim. */
export type ClaimVerdict =
  | { readonly action: 'accept' }
  | { readonly action: 'reject'; readonly fault: Fault }
  | { readonly action: 'correct'; readonly fault: Fault; readonly correction: Correction };

/**
 * Accepts, rejects or corrects a claim and checks again what that touches, in one transaction. A rejected claim takes part in no
 * comparison; a corrected one in those of the slot it was given. @returns `null` where there is no such claim
 */
export function amendClaim(desk: Desk, id: string, verdict: ClaimVerdict): Decision | null {
  const { store, who, now } = desk;
  const rulebook = verdict.action === 'accept' ? null : desk.rules(); // before the store is held
  return store.database
    .transaction(() => {
      const [first] = placedById(store, id);
      if (!first) return null;
      const { claim } = first;
      const decision = append(store, {
        target: { kind: 'claim', id },
        action: verdict.action,
        reason: verdict.action === 'accept' ? null : verdict.fault,
        detail: JSON.stringify({
          // the example stays when the claim is gone: other rules may read the sentence otherwise
          example: {
            rule: claim.rule,
            sentence: claim.sentence,
            written: claim.written,
            path: claim.document.path,
          },
          ...(verdict.action === 'correct' ? { correction: verdict.correction } : {}),
        }),
        who,
        when: now(),
      });
      if (rulebook) applyToClaim(desk, id);
      return decision;
    })
    .immediate();
}

/** Lets what the standing decisions say of a claim take effect; within a transaction of the caller. */
export function applyToClaim(desk: Desk, id: string): void {
  const { store } = desk;
  refreshAmendment(store, id);
  desk.recheck()(rebucket(store, desk.rules(), placedById(store, id)), desk.now());
}
