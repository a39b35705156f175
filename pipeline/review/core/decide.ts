import type { Decision } from '../../model/decision.ts';
import { append } from '../../store/decisions.ts';
import { findingById } from '../../store/find-findings.ts';
import type { QueueFilter } from '../../store/find-queue.ts';
import { queueIds } from '../../store/find-queue.ts';
import type { Action } from './actions.ts';
import type { Desk } from './desk.ts';
import { type FindingView, sidesOf, viewFinding } from './view-finding.ts';

/** What a reviewer says of a finding. */
export interface Verdict {
  readonly action: Pick<Action, 'decides' | 'reason'>;
  /** Which side is right, from 0; `null` for neither or where nothing is confirmed. */
  readonly side: number | null;
  /** In the reviewer's own words; takes the place of the action's reason. */
  readonly note?: string | null;
}

export type Outcome =
  | { readonly kind: 'done'; readonly decision: Decision; readonly view: FindingView }
  /** Somebody decided or evidence came since `seen`: nothing is written. */
  | { readonly kind: 'changed'; readonly view: FindingView }
  | { readonly kind: 'gone' };

/**
 * Appends a decision on a finding, in one transaction that is taken at once. @param seen the `version` of the view that was
 * decided on: who decides second sees that it has changed.
 */
export function decideFinding(desk: Desk, id: string, verdict: Verdict, seen: string): Outcome {
  const { store } = desk;
  return store.database
    .transaction((): Outcome => {
      const view = viewFinding(store, id);
      if (!view) return { kind: 'gone' };
      if (view.version !== seen) return { kind: 'changed', view };
      const decision = write(desk, id, verdict, null);
      return { kind: 'done', decision, view: viewFinding(store, id)! };
    })
    .immediate();
}

function write({ store, who, now }: Desk, id: string, verdict: Verdict, batch: number | null): Decision {
  const { decides, reason } = verdict.action;
  return append(store, {
    target: { kind: 'finding', id },
    action: decides,
    reason: verdict.note?.trim() || reason,
    detail: JSON.stringify({ side: decides === 'confirm' ? sideOf(store, id, verdict.side) : null }),
    who,
    when: now(),
    batch,
  });
}

function sideOf(store: Desk['store'], id: string, side: number | null): readonly string[] {
  if (side === null) return [];
  const finding = findingById(store, id);
  return (finding && sidesOf(finding)[side]?.claims) ?? [];
}

export type BulkOutcome =
  | { readonly kind: 'done'; readonly count: number }
  /** The filter holds another number of findings than the reviewer was told: nothing is written. */
  | { readonly kind: 'changed'; readonly count: number };

/** How many findings a decision on all of a filter would decide on: shown before it is made. */
export const countOf = ({ store }: Desk, filter: QueueFilter): number => queueIds(store, filter).length;

/** Decides on all that a filter holds, whole or not at all; one undo takes it back. @param expected what `countOf` said */
export function decideAll(desk: Desk, filter: QueueFilter, verdict: Verdict, expected: number): BulkOutcome {
  const { store } = desk;
  return store.database
    .transaction((): BulkOutcome => {
      const ids = queueIds(store, filter);
      if (ids.length !== expected) return { kind: 'changed', count: ids.length };
      let batch: number | null = null;
      for (const id of ids) {
        batch ??= nextSequence(store);
        write(desk, id, verdict, batch);
      }
      return { kind: 'done', count: ids.length };
    })
    .immediate();
}

/** Known before the first row is written, so that it can name itself as the head of its batch. */
const nextSequence = (store: Desk['store']): number =>
  store.prepare('SELECT coalesce(max(sequence), 0) + 1 FROM decision').pluck().get() as number;
