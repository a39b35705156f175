import type { Decision } from '../../model/decision.ts';
import { rebucket } from '../../run/amend.ts';
import { mergedInto, placedBySubject, refreshMerger } from '../../store/amendments.ts';
import { append } from '../../store/decisions.ts';
import type { Desk } from './desk.ts';

export type MergeOutcome =
  | { readonly kind: 'done'; readonly decision: Decision; readonly claims: number }
  | { readonly kind: 'refused'; readonly why: string };

/** From now on what is said of one subject is said of another: their claims meet, in articles to come too. Undone like any decision. */
export function mergeSubjects(
  desk: Desk,
  subject: string,
  into: { readonly id: string; readonly name: string },
): MergeOutcome {
  const { store, who, now } = desk;
  desk.rules(); // before the store is held
  return store.database
    .transaction((): MergeOutcome => {
      const head = mergedInto(store, into.id)?.id ?? into.id;
      if (head === subject) return { kind: 'refused', why: 'they are one already' };
      const decision = append(store, {
        target: { kind: 'entity', id: subject },
        action: 'merge',
        reason: null,
        detail: JSON.stringify({ into }),
        who,
        when: now(),
      });
      return { kind: 'done', decision, claims: applyToSubject(desk, subject) };
    })
    .immediate();
}

/** Lets what the standing decisions say of a subject take effect; within a transaction of the caller. @returns how many claims it has */
export function applyToSubject(desk: Desk, subject: string): number {
  const { store } = desk;
  refreshMerger(store, subject);
  const claims = [subject, ...mergedBelow(desk, subject)].flatMap((id) => placedBySubject(store, id));
  desk.recheck()(rebucket(store, desk.rules(), claims), desk.now());
  return claims.length;
}

/** Subjects that were merged into one, directly or through others. */
function mergedBelow({ store }: Desk, subject: string): string[] {
  const find = store.prepare('SELECT subject FROM merger WHERE into_id = ? ORDER BY subject').pluck();
  const found = new Set<string>();
  const open = [subject];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const below of find.all(next) as string[])
      if (!found.has(below)) {
        found.add(below);
        open.push(below);
      }
  return [...found];
}
