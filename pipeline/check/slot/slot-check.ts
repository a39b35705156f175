import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { CheckContext } from '../context.ts';
import { entriesOf } from '../entries-of.ts';
import { byTimeAndPlace, type Entry } from '../entry.ts';
import { groupBy } from '../group-by.ts';
import { acrossSlots } from './across-slots.ts';
import { agreements } from './agreements.ts';
import { agreementsAcross } from './agreements-across.ts';
import { cellsOf } from './cells.ts';
import { disputesOf } from './contradiction.ts';
import { kindOf } from './kind-of.ts';
import { otherPeriods, otherScopes } from './look-alikes.ts';
import { slipOf } from './slips.ts';
import { measureKey, scopeKey } from './slot.ts';

/**
 * All that can be said of claims about one subject that may agree: by each kind of figure what contradicts, what moved on, what agrees, and what
 * only looks alike; over all of them what articles give alike in other words. Sorting and sweeping, no all-pairs.
 */
export function checkSlots(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const subject = key.slice(0, key.indexOf('|', 2));
  const kinds = groupBy(claims, (c) => kindOf(c, context.rules));
  const checked = [...kinds].map(([kind, mine]) => checkKind(mine, `${subject}|${kind}`, context));
  const told = checked.flatMap(({ entries }) => entries);
  const agreed = checked.flatMap((one) => one.agreed);
  const disputed = new Set(checked.flatMap((one) => [...one.disputed]));
  return [
    ...checked.flatMap(({ findings }) => findings),
    ...agreementsAcross(told, key, agreed, disputed, context),
  ];
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly entries: readonly Entry[];
  /** Ids of the claims of each agreement within a slot. */
  readonly agreed: readonly ReadonlySet<string>[];
  readonly disputed: ReadonlySet<Entry>;
}

function checkKind(claims: readonly Claim[], key: string, context: CheckContext): Checked {
  const findings: Finding[] = [];
  const measures = groupBy(claims, (c) => measureKey(c, context));
  const scopes: Entry[][] = [];
  const all: Entry[] = [];
  const disputed = new Set<Entry>();
  const agreed: ReadonlySet<string>[] = [];
  for (const [measure, members] of measures) {
    const moves = context.moves(members[0]!);
    const entries = entriesOf(members, context);
    for (const entry of entries) all.push(entry); // not spread: a bucket may hold more than a call takes arguments
    if (members.length === 1 && measures.size === 1) continue;
    const cells = cellsOf(entries, context);
    for (const cell of cells) {
      if (cell.entries.length < 2) continue;
      for (const [scope, mine] of groupBy(cell.entries, (e) => scopeKey(e.claim, moves))) {
        if (mine.length < 2) continue;
        for (const dispute of disputesOf(cell, mine, [measure, scope, cell.key], context)) {
          findings.push(dispute.finding);
          for (const entry of dispute.entries) disputed.add(entry);
        }
      }
      for (const finding of agreements(cell, measure, moves, disputed)) {
        findings.push(finding);
        agreed.push(new Set(finding.members.map(({ id }) => id)));
      }
    }
    const open = entries.filter((e) => !disputed.has(e));
    const slip = measure === null ? null : slipOf(open, [measure], context);
    if (slip) findings.push(slip);
    const slipped = new Set(slip?.members.map(({ id }) => id));
    const byScope = groupBy(entries, (e) => scopeKey(e.claim, moves));
    for (const [scope, mine] of byScope) {
      const others = mine.filter((e) => !slipped.has(e.claim.id));
      if (others.length > 0) scopes.push(others);
      const finding = otherPeriods(mine, cells, [measure, scope], context);
      if (finding) findings.push(finding);
    }
  }
  // One slot whose times were all told well has nothing that was told differently.
  const areSomeUndated = all.some((e) => e.day === null) && all.some((e) => e.day !== null);
  const told =
    scopes.length === 1 && !areSomeUndated && !all.some((e) => e.claim.period?.known === 'inherited');
  const across = told ? null : acrossSlots(all.sort(byTimeAndPlace), key, disputed, context);
  const unlike = across ? null : otherScopes(scopes, key);
  for (const finding of [across, unlike]) if (finding) findings.push(finding);
  return { findings, entries: all, agreed, disputed };
}
