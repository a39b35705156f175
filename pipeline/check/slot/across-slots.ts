import type { Finding } from '../../model/finding.ts';
import { measuresClash } from '../affair/may-be-one.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isDated, periodKey } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { capital, gapLines, saySide, sayThing } from '../finding/say.ts';
import { factorsOf, rankOf, severityOf } from '../finding/severity.ts';
import { cliques } from '../interval/clusters.ts';
import { gapOf } from '../interval/interval.ts';
import { namedSpeaker } from '../origins/origins.ts';
import { measuresApart } from '../told-apart/measures-apart.ts';
import { sayingKey, shownPairs } from './shown-pairs.ts';
import { firmness, isReckoned, measureKey, movesBy, narrowing, scopeKey, scopesFit } from './slot.ts';

/**
 * Claims of one subject and kind of figure whose slots were told differently although their sentences are about one thing: "22 stops" and
 * "a track with 19 stops" may come out as two metrics, a date carried over from the sentence before may be another's. Two articles,
 * nothing stated that keeps the two apart, and the words must show it.
 */
export function acrossSlots(
  entries: readonly Entry[],
  bucket: string,
  disputed: ReadonlySet<Entry>,
  context: CheckContext,
): Finding | null {
  const open = entries.filter(
    ({ claim }) => claim.revision === null && !(isReckoned(claim) && namedSpeaker(claim.attribution)),
  );
  if (open.length < 2) return null;
  const pairs = shownPairs(
    open,
    [],
    context,
    (a, b) => !(disputed.has(a) && disputed.has(b)) && mayBeOneAcross(a, b, context),
  );
  const first = pairs[0];
  if (!first) return null;
  const sayings = new Set(pairs.flat().map((e) => sayingKey(e.claim)));
  return report(
    open.filter((e) => sayings.has(sayingKey(e.claim))),
    bucket,
    context,
  );
}

/** What narrows a figure must be said alike; only the other side of a relation may go unsaid. */
const NARROWING = ['basis', 'stage', 'part', 'segment', 'geography'] as const;

/** True where no stated part of the two slots stands against their being one, and the slots themselves are not one. */
export function mayBeOneAcross(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.document.id === y.document.id) return false;
  if (x.quantity.unit !== y.quantity.unit || movesBy(x) !== movesBy(y)) return false;
  if (isBareTime(x) !== isBareTime(y)) return false;
  if (areFar(a, b) || isNarrower(x, y) || isNarrower(y, x)) return false;
  if (measuresApart(x, y, context) || measuresClash(x, y, context)) return false;
  if (NARROWING.some((key) => narrowing(x, key) !== narrowing(y, key)) || !scopesFit(x, y)) return false;
  // a count of votes or an approval moves from day to day, and one of the two is dated
  if (x.quantity.dimension === 'ratio' && a.day !== b.day && (isDated(x) || isDated(y))) return false;
  const moves = context.moves(x);
  if (
    firmness(x, 'announced_once') !== firmness(y, 'announced_once') ||
    moves === 'cumulative' ||
    moves === 'ongoing'
  )
    return false;
  const sameSlot =
    measureKey(x, context) === measureKey(y, context) && scopeKey(x, moves) === scopeKey(y, moves);
  return timesFit(a, b, context) && !(sameSlot && sameTime(a, b));
}

/** "Food prices rose by 4.4%" beside "prices rose by 2.8%": a word more makes it the rate of a part. */
const isNarrower = ({ metric: m, quantity }: Entry['claim'], { metric: n }: Entry['claim']): boolean =>
  m !== null && n !== null && quantity.dimension === 'ratio' && baseOf(m.id).endsWith(`_${baseOf(n.id)}`);

/** "violent crime growth" and "crime decline" are of violent crime and of crime. */
const baseOf = (id: string): string => id.replace(/_(?:growth|decline|change)$/, '');

/** "Over seven years he took 16m", "was sentenced to nine years": how long something went on, and a measure of its own. */
const isBareTime = ({ metric, quantity }: Entry['claim']): boolean =>
  quantity.dimension === 'duration' && metric?.id === 'duration';

/** "34.21 seconds", "by four hundredths of a second": no two accounts of one thing. */
const areFar = ({ reading: { middle: p } }: Entry, { reading: { middle: q } }: Entry): boolean =>
  Math.abs(p) > FAR * Math.abs(q) || Math.abs(q) > FAR * Math.abs(p);
const FAR = 10;

const sameTime = ({ claim: x }: Entry, { claim: y }: Entry): boolean =>
  x.period !== null && y.period !== null && periodKey(x.period) === periodKey(y.period);

/** Articles of about one day, and no two stated times that differ. */
function timesFit(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  const stated = (c: Entry['claim']): boolean => isDated(c) && c.period!.known === 'stated';
  if (stated(x) && stated(y) && !sameTime(a, b)) return false;
  const [p, q] = [dayOf(x.document.published), dayOf(y.document.published)];
  if (p === null || q === null) return p === q;
  return Math.abs(p - q) <= context.rules.of(null).nearDays;
}

function report(entries: readonly Entry[], bucket: string, context: CheckContext): Finding {
  const groups = cliques(entries);
  const first = entries[0]!;
  const factors = factorsOf({
    gap: gapOf(groups[0]!.shared, groups.at(-1)!.shared),
    origins: groups.map((g) => new Set(g.members.map((m) => m.origin)).size),
    central: context.rules.of(first.claim.metric).weight,
    known: 0.4,
    undecided: 'the texts do not say quite the same of what it is a figure of, or of when',
  });
  return findingOf({
    id: [bucket],
    check: 'wording',
    verdict: 'conflict',
    entries,
    cliques: groups,
    factors,
    severity: severityOf(rankOf(factors), true),
    why: `${capital(sayThing(first))} is told alike in both but with other figures: ${groups.map(saySide).join('; ')}.`,
    arithmetic: gapLines(groups),
  });
}
