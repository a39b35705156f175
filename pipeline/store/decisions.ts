import type { Decision } from '../model/decision.ts';
import type { FindingState } from '../model/finding.ts';
import type { Store } from './open-store.ts';

/** What a decision on a finding makes of its state; `undo` takes back the one before it. */
const STATES: Readonly<Record<string, FindingState>> = {
  confirm: 'confirmed',
  dismiss: 'dismissed',
  defer: 'deferred',
  reopen: 'open',
};

/** Appends a decision. A decision on a finding keeps which claims it was made on (`detail`), so that new evidence is noticed. */
export function decide(store: Store, decision: Omit<Decision, 'sequence'>): Decision {
  return store.database
    .transaction(() => {
      const { target, action, reason, detail, who, when } = decision;
      const { lastInsertRowid } = store
        .prepare(
          'INSERT INTO decision (kind, target, action, reason, detail, who, "when") VALUES (?, ?, ?, ?, ?, ?, ?)',
        )
        .run(target.kind, target.id, action, reason, detail ?? evidence(store, target), who, when);
      if (target.kind === 'finding')
        store
          .prepare('UPDATE finding SET state = ? WHERE id = ?')
          .run(stateOf(store, target.id, memberIds(store, target.id)), target.id);
      return { ...decision, sequence: Number(lastInsertRowid) };
    })
    .immediate();
}

const evidence = (store: Store, { kind, id }: Decision['target']): string | null =>
  kind === 'finding' ? JSON.stringify({ members: memberIds(store, id) }) : null;

const memberIds = (store: Store, finding: string): string[] =>
  store
    .prepare('SELECT claim FROM member WHERE finding = ? ORDER BY position')
    .pluck()
    .all(finding) as string[];

/** The decisions on one thing, oldest first. */
export const decisionsOn = (store: Store, kind: Decision['target']['kind'], id: string): Decision[] =>
  store
    .prepare('SELECT * FROM decision WHERE kind = ? AND target = ? ORDER BY sequence')
    .all(kind, id)
    .map((row) => decisionOf(row as DecisionRow));

export const allDecisions = (store: Store): Decision[] =>
  store
    .prepare('SELECT * FROM decision ORDER BY sequence')
    .all()
    .map((row) => decisionOf(row as DecisionRow));

interface DecisionRow extends Omit<Decision, 'target'> {
  readonly kind: Decision['target']['kind'];
  readonly target: string;
}

const decisionOf = ({ kind, target, ...rest }: DecisionRow): Decision => ({
  ...rest,
  target: { kind, id: target },
});

/** A finding's state: the last decision that was not undone, but open again where a claim has joined that it did not know. */
export function stateOf(store: Store, finding: string, members: readonly string[]): FindingState {
  const standing: Decision[] = [];
  for (const decision of decisionsOn(store, 'finding', finding)) {
    if (decision.action === 'undo') standing.pop();
    else if (STATES[decision.action]) standing.push(decision);
  }
  const last = standing.at(-1);
  if (!last) return 'open';
  const known = (JSON.parse(last.detail ?? '{}') as { members?: string[] }).members;
  if (known && members.some((id) => !known.includes(id))) return 'open';
  return STATES[last.action]!;
}
