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

/** What a decision on a finding was made on: kept with it, so that new evidence is noticed. */
export interface Grounds {
  /** Ids of the claims. */
  readonly members: readonly string[];
  readonly check: string | null;
  /** Ids of the claims that are right; empty where none is; `null` where the decision does not say. */
  readonly side: readonly string[] | null;
}

/** Appends a decision; where it speaks of a finding, with its grounds, and puts the finding into the state that follows. */
export function decide(store: Store, decision: Omit<Decision, 'sequence'>): Decision {
  return store.database.transaction(() => append(store, decision)).immediate();
}

/** The same within a transaction of the caller. */
export function append(store: Store, decision: Omit<Decision, 'sequence'>): Decision {
  const { target, action, reason, who, when, batch = null } = decision;
  const undoes =
    action === 'undo' ? (decision.undoes ?? lastStanding(store, target)?.sequence ?? null) : null;
  const grounds = target.kind === 'finding' ? groundsOf(store, target.id, decision.detail) : null;
  const detail = grounds ? JSON.stringify(grounds) : decision.detail;
  const sequence = Number(
    store
      .prepare(
        'INSERT INTO decision (kind, target, action, reason, detail, who, "when", undoes, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(target.kind, target.id, action, reason, detail, who, when, undoes, batch).lastInsertRowid,
  );
  if (grounds) {
    const add = store.prepare('INSERT INTO decision_claim (claim, decision) VALUES (?, ?)');
    if (STATES[action]) for (const claim of new Set(grounds.members)) add.run(claim, sequence);
    refreshState(store, target.id);
    if (undoes !== null) for (const id of spokenOf(store, undoes, target.id)) refreshState(store, id);
  }
  return { ...decision, detail, sequence, undoes, batch };
}

function groundsOf(store: Store, finding: string, detail: string | null): Grounds {
  const given = detail === null ? {} : (JSON.parse(detail) as Partial<Grounds>);
  const check = store.prepare('SELECT "check" FROM finding WHERE id = ?').pluck().get(finding);
  const side = given.side ?? null;
  return { members: memberIds(store, finding), check: (check as string | undefined) ?? null, side };
}

const memberIds = (store: Store, finding: string): string[] =>
  store
    .prepare(
      'SELECT claim FROM member WHERE finding = (SELECT rowid FROM finding WHERE id = ?) ORDER BY position',
    )
    .pluck()
    .all(finding) as string[];

/** Other findings with a claim that a decision speaks of: it may have held for them. */
function spokenOf(store: Store, sequence: number, but: string): Set<string> {
  const decision = decisionAt(store, sequence);
  const find = store
    .prepare(
      'SELECT finding.id FROM member JOIN finding ON finding.rowid = member.finding WHERE member.claim = ?',
    )
    .pluck();
  const members = decision ? groundsIn(decision).members : [];
  const found = new Set(members.flatMap((claim) => find.all(claim) as string[]));
  found.delete(but);
  return found;
}

export function refreshState(store: Store, finding: string): void {
  const state = stateOf(store, finding, memberIds(store, finding), checkOf(store, finding));
  store.prepare('UPDATE finding SET state = ? WHERE id = ? AND state <> ?').run(state, finding, state);
}

const checkOf = (store: Store, finding: string): string | null =>
  (store.prepare('SELECT "check" FROM finding WHERE id = ?').pluck().get(finding) as string | undefined) ??
  null;

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

export const decisionAt = (store: Store, sequence: number): Decision | null => {
  const row = store.prepare('SELECT * FROM decision WHERE sequence = ?').get(sequence);
  return row ? decisionOf(row as DecisionRow) : null;
};

/** Those made in one go with it, the last first; itself alone where it was made alone. */
export const batchOf = (store: Store, decision: Decision): Decision[] =>
  decision.batch == null
    ? [decision]
    : store
        .prepare('SELECT * FROM decision WHERE batch = ? ORDER BY sequence DESC')
        .all(decision.batch)
        .map((row) => decisionOf(row as DecisionRow));

/** The last decision of somebody that has not been undone. @param before only decisions before that sequence */
export const lastBy = (store: Store, who: string, before: number | null = null): Decision | null => {
  const row = store
    .prepare(
      `SELECT * FROM decision AS made WHERE who = ? AND sequence < ? AND action <> 'undo'
         AND NOT EXISTS (SELECT 1 FROM decision AS undo WHERE undo.undoes = made.sequence)
       ORDER BY sequence DESC LIMIT 1`,
    )
    .get(who, before ?? Number.MAX_SAFE_INTEGER);
  return row ? decisionOf(row as DecisionRow) : null;
};

interface DecisionRow extends Omit<Decision, 'target'> {
  readonly kind: Decision['target']['kind'];
  readonly target: string;
}

const decisionOf = ({ kind, target, ...rest }: DecisionRow): Decision => ({
  ...rest,
  target: { kind, id: target },
});

/** The decisions that have not been undone, oldest first. */
export function standingOf(decisions: readonly Decision[]): Decision[] {
  const standing: Decision[] = [];
  for (const decision of decisions) {
    if (decision.action !== 'undo') standing.push(decision);
    else {
      const at = standing.findIndex(({ sequence }) => sequence === decision.undoes);
      if (at >= 0) standing.splice(at, 1);
    }
  }
  return standing;
}

export const lastStanding = (store: Store, { kind, id }: Decision['target']): Decision | null =>
  standingOf(decisionsOn(store, kind, id)).at(-1) ?? null;

/**
 * The decision that a finding stands under: the last on itself, or, where nobody has decided on it, the last of the same check
 * on the same claims under another id: rules may cut slots otherwise, and what was said of the claims still holds.
 */
export function rulingOn(
  store: Store,
  finding: string,
  members: readonly string[],
  check: string | null,
): Decision | null {
  const own = decisionsOn(store, 'finding', finding);
  if (own.length > 0) return standingOf(own).at(-1) ?? null;
  if (members.length === 0 || check === null) return null;
  const candidates = store
    .prepare(
      'SELECT decision.* FROM decision_claim JOIN decision ON decision.sequence = decision_claim.decision WHERE claim = ? ORDER BY sequence DESC',
    )
    .all(members[0]) as DecisionRow[];
  for (const row of candidates) {
    const last = lastStanding(store, { kind: 'finding', id: row.target });
    if (last?.sequence !== row.sequence) continue;
    const grounds = groundsIn(last);
    if (grounds.check === check && members.every((id) => grounds.members.includes(id))) return last;
  }
  return null;
}

export function groundsIn({ detail }: Decision): Grounds {
  const { members = [], check = null, side = null } = JSON.parse(detail ?? '{}') as Partial<Grounds>;
  return { members, check, side };
}

/** Whether anybody has decided anything here: without that every finding is open. */
export const hasDecisions = (store: Store): boolean =>
  store.prepare('SELECT EXISTS (SELECT 1 FROM decision)').pluck().get() === 1;

/** A finding's state: the last decision that was not undone, but open again where a claim has joined that it did not know. */
export function stateOf(
  store: Store,
  finding: string,
  members: readonly string[],
  check: string | null,
): FindingState {
  const last = rulingOn(store, finding, members, check);
  if (!last || newsIn(last, members).length > 0) return 'open';
  return STATES[last.action] ?? 'open';
}

/** The members that a decision did not know. */
export function newsIn(decision: Decision, members: readonly string[]): string[] {
  const known = new Set(groundsIn(decision).members);
  return members.filter((id) => !known.has(id));
}

/**
 * What a reviewer saw, as one word: it changes when the finding's verdict, severity or evidence does, and with every decision on
 * it or on one of its claims. `null` where there is no such finding.
 */
export function versionOf(store: Store, finding: string): string | null {
  const row = store
    .prepare(
      `SELECT (SELECT max(sequence) FROM decision WHERE kind = 'finding' AND target = finding.id),
         (SELECT max(sequence) FROM history WHERE finding = finding.id),
         (SELECT max(decision.sequence) FROM member JOIN decision ON decision.kind = 'claim' AND decision.target = member.claim
          WHERE member.finding = finding.rowid)
       FROM finding WHERE id = ?`,
    )
    .raw()
    .get(finding) as (number | null)[] | undefined;
  return row ? row.map((n) => n ?? 0).join('.') : null;
}
