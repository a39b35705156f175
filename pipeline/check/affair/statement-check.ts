import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { statementKey } from '../buckets-of.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isDated, periodKey } from '../dates.ts';
import { entriesOf } from '../entries-of.ts';
import type { Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { capital, gapLines, saySide } from '../finding/say.ts';
import { factorsOf, rankOf, severityOf } from '../finding/severity.ts';
import { groupBy } from '../group-by.ts';
import { cliques } from '../interval/clusters.ts';
import { below, gapOf, meet } from '../interval/interval.ts';
import { peersOf } from '../slot/peers.ts';
import { sayingKey } from '../slot/shown-pairs.ts';
import { slotsMeet } from '../slot/slots-meet.ts';
import { amongOthers } from '../told-apart/among-whom.ts';
import { measuresApart } from '../told-apart/measures-apart.ts';
import { narrowedApart } from '../told-apart/narrowed.ts';
import { toldApart } from '../told-apart/told-apart.ts';
import { likeness, namesDiffer } from '../told-apart/wording.ts';

/** More differently worded sentences than this around one figure: a turn of phrase, not a statement. */
const MOST = 24;

/**
 * The same sentence with another figure in another article, where subject or metric could not be told or was told differently:
 * not slots are compared but statements, word for word. See decisions/check-undated-claims.md.
 */
export function checkStatements(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const entries = entriesOf(claims, context);
  const few = [...groupBy(entries, (e) => sayingKey(e.claim)).values()].flatMap((same) => same.slice(0, 2));
  if (few.length > MOST) return [];
  const members = new Set<Entry>();
  for (const [i, a] of few.entries())
    for (const b of few.slice(i + 1))
      if (contradict(a, b, context) && !settled(a, b, few) && !settled(b, a, few)) {
        members.add(a);
        members.add(b);
      }
  if (members.size === 0) return [];
  const sayings = new Set([...members].map((e) => sayingKey(e.claim)));
  return [
    report(
      entries.filter((e) => sayings.has(sayingKey(e.claim))),
      key,
      context,
    ),
  ];
}

/** True where this check holds the two against each other. */
export function areOneStatement(a: Entry, b: Entry, context: CheckContext): boolean {
  const key = statementKey(a.claim);
  return key !== null && key === statementKey(b.claim) && contradict(a, b, context);
}

function contradict(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.document.id === y.document.id) return false;
  if (!below(a.reach, b.reach) && !below(b.reach, a.reach)) return false;
  if (slotsMeet(x, y, context)) return false; // the slot check has judged them
  if ((x.quantity.change === null) !== (y.quantity.change === null)) return false;
  if (areOfTwoOrders(x, y)) return false;
  if (!sameTime(a, b, context) || narrowedApart(x, y, context.rules)) return false;
  if (toldApart(x, y, context) || measuresApart(x, y, context) || amongOthers(x, y)) return false;
  const [v, w] = [context.wording(x), context.wording(y)];
  return (
    likeness(v, w) >= Math.max(context.rules.sameStatement, 0.7) &&
    !namesDiffer(v, w) &&
    peersOf(x) === peersOf(y)
  );
}

/** "A fighter costs $88m", "an hour in a fighter costs $27,000": so far apart that a word more tells of something else. */
function areOfTwoOrders({ quantity: p }: Claim, { quantity: q }: Claim): boolean {
  const [m, n] = [Math.abs(Number(p.value)), Math.abs(Number(q.value))];
  return Math.max(m, n) > ORDERS * Math.min(m, n);
}
const ORDERS = 50;

/** True where `a` agrees with a figure of `b`'s article: of a list ("1%, 3% and 8%") all stand among the same words. */
const settled = (a: Entry, b: Entry, all: readonly Entry[]): boolean =>
  all.some((z) => z.claim.document.id === b.claim.document.id && meet(a.reach, z.reach));

/** Both dated alike, both undated in articles of about the same day, or nothing dated at all. */
function sameTime(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  if (isDated(x) !== isDated(y)) return false;
  if (isDated(x)) return periodKey(x.period!) === periodKey(y.period!);
  const [p, q] = [dayOf(x.document.published), dayOf(y.document.published)];
  if (p === null || q === null) return p === q;
  return Math.abs(p - q) <= context.rules.of(x.metric).nearDays;
}

function report(entries: readonly Entry[], key: string, context: CheckContext): Finding {
  const groups = cliques(entries);
  const factors = factorsOf({
    gap: gapOf(groups[0]!.shared, groups.at(-1)!.shared),
    origins: groups.map((g) => new Set(g.members.map((m) => m.origin)).size),
    central: context.rules.of(entries[0]!.claim.metric).weight,
    known: 0.5,
    undecided: null,
  });
  return findingOf({
    id: [key],
    check: 'statement',
    verdict: 'conflict',
    entries,
    cliques: groups,
    factors,
    severity: severityOf(rankOf(factors), false),
    why: `${capital('the same statement stands with different figures')}: ${groups.map(saySide).join('; ')}.`,
    arithmetic: gapLines(groups),
  });
}
