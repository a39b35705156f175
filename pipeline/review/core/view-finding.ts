import type { Decision } from '../../model/decision.ts';
import type { Finding, Member } from '../../model/finding.ts';
import { amendmentOf } from '../../store/amendments.ts';
import { decisionsOn, groundsIn, newsIn, rulingOn, versionOf } from '../../store/decisions.ts';
import { findingById } from '../../store/find-findings.ts';
import type { Store } from '../../store/open-store.ts';

/** One answer to "which is right": the members that agree with each other. */
export interface Side {
  /** Ids of claims. */
  readonly claims: readonly string[];
  /** The figure that stands for it. */
  readonly best: Member;
  readonly origins: number | null;
}

/** A finding with all that a page of it shows. */
export interface FindingView {
  readonly finding: Finding;
  /** Handed back with a decision as what was `seen`. */
  readonly version: string;
  readonly sides: readonly Side[];
  /** All decisions on it, oldest first, undone ones too. */
  readonly decisions: readonly Decision[];
  /** The one that stands. */
  readonly ruling: Decision | null;
  /** Indexes into `sides` of those that the ruling calls right. */
  readonly right: readonly number[];
  /** Members that the ruling did not know: why a decided finding is open again. */
  readonly news: readonly Member[];
  /** Members of which a reviewer has said something. */
  readonly amended: ReadonlySet<string>;
}

/** `null` where there is no such finding (any more). */
export function viewFinding(store: Store, id: string): FindingView | null {
  const finding = findingById(store, id);
  const version = versionOf(store, id);
  if (!finding || version === null) return null;
  const members = finding.members.map((m) => m.id);
  const ruling = rulingOn(store, id, members, finding.check);
  const fresh = new Set(ruling ? newsIn(ruling, members) : []);
  const sides = sidesOf(finding);
  const right = new Set(ruling ? groundsIn(ruling).side : []);
  return {
    finding,
    version,
    sides,
    decisions: decisionsOn(store, 'finding', id),
    ruling,
    right: sides.flatMap(({ claims }, i) => (claims.some((c) => right.has(c)) ? [i] : [])),
    news: finding.members.filter((m) => fresh.has(m.id)),
    amended: new Set(members.filter((m) => amendmentOf(store, m) !== null)),
  };
}

/** The groups that agree among themselves, at most nine: one a key. Where there are no two of them, each figure by itself. */
export function sidesOf({ clusters, members }: Finding): Side[] {
  const byId = new Map(members.map((m) => [m.id, m]));
  const groups = clusters.flatMap((cluster) => {
    const best = byId.get(cluster.best) ?? byId.get(cluster.members[0] ?? '');
    return best ? [{ claims: cluster.members, best, origins: cluster.origins }] : [];
  });
  const sides =
    groups.length >= 2 ? groups : members.map((m) => ({ claims: [m.id], best: m, origins: null }));
  return sides.slice(0, 9);
}
