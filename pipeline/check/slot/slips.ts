import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { affairOf, gistIn } from '../affair/affair.ts';
import type { CheckContext } from '../context.ts';
import { beginning, tenfold } from '../counterparts/tenfold.ts';
import { isDated, periodKey } from '../dates.ts';
import { byTimeAndPlace, type Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { capital, gapLines, saySide, sayThing } from '../finding/say.ts';
import { factorsOf, rankOf, severityOf } from '../finding/severity.ts';
import { groupBy } from '../group-by.ts';
import { cliques } from '../interval/clusters.ts';
import { meet } from '../interval/interval.ts';
import { narrowedApart } from '../told-apart/narrowed.ts';
import { areOfTwoStatedTimes, areTimesTen } from '../told-apart/times-ten.ts';
import { moodsToldApart } from '../told-apart/told-how.ts';
import { timesToldApart } from '../told-apart/told-when.ts';
import { isReplaced } from './replaced.ts';
import { sayingKey } from './shown-pairs.ts';
import { firmness, scopesFit } from './slot.ts';

/** More figures than that which begin alike: the measure has many values, and some two of them are ten times each other. */
const MOST = 24;
/** So many digits in common are no chance. */
const TELLING = 3;
/** And so many show on which side of the slip another figure is. */
const SOME = 2;

/**
 * Where a measure of a subject is given with the same digits by a power of ten apart ("£701.3m", "£70.13m"), whatever else was read of when and of what part:
 * two figures of three digits do not agree in all of them by chance. With all who give it on either side. Each is held only against what begins alike.
 */
export function slipOf(
  entries: readonly Entry[],
  id: readonly string[],
  context: CheckContext,
): Finding | null {
  if (entries.length < 2) return null;
  const told = entries.filter(({ claim }) => typeof claim.quantity.value === 'string' && !isReplaced(claim));
  const begun = [...groupBy(told, (e) => beginning(e.claim)).values()].filter(areOfTwoSizes);
  const pair = begun.map((mine) => firstSlip(mine, context)).find((found) => found !== null);
  if (!pair) return null;
  const [a, b] = pair;
  const sides = begun.flat().filter((e) => isOnASide(e, a, b, context) || isOnASide(e, b, a, context));
  return report([...new Set([a, b, ...sides])].sort(byTimeAndPlace), id, context);
}

const sizeOf = ({ claim: { quantity } }: Entry): number => Math.abs(Number(quantity.value));

function areOfTwoSizes(mine: readonly Entry[]): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const entry of mine) {
    least = Math.min(least, sizeOf(entry));
    most = Math.max(most, sizeOf(entry));
  }
  return least > 0 && most > 5 * least && areFew(mine);
}

function areFew(mine: readonly Entry[]): boolean {
  const sayings = new Set<string>();
  return mine.every(({ claim }) => sayings.add(sayingKey(claim)).size <= MOST);
}

function firstSlip(mine: readonly Entry[], context: CheckContext): readonly [Entry, Entry] | null {
  for (const [i, a] of mine.entries())
    for (const b of mine.slice(i + 1)) if (isSlipOf(a, b, TELLING, context)) return [a, b];
  return null;
}

/** Tells the same as the one and is as much of one thing with the other. */
const isOnASide = (e: Entry, same: Entry, other: Entry, context: CheckContext): boolean =>
  meet(e.reach, same.reach) &&
  mayBeSlipOf(e, other, SOME, context) &&
  [same, other].some(({ claim }) => areOfOneMatter(e.claim, claim, context));

const isSlipOf = (a: Entry, b: Entry, least: number, context: CheckContext): boolean =>
  mayBeSlipOf(a, b, least, context) && areOfOneMatter(a.claim, b.claim, context);

function mayBeSlipOf(a: Entry, b: Entry, least: number, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  const slip = tenfold(x, y);
  return (
    slip !== null &&
    slip.digits >= least &&
    scopesFit(x, y) &&
    firmness(x, 'announced_once') === firmness(y, 'announced_once') &&
    !areOfTwoStatedTimes(x, y) &&
    !areToldTogether(x, y) &&
    !areTimesTen(x, y) &&
    !timesToldApart(x, y, context.rules.of(x.metric).still) &&
    !moodsToldApart(x, y) &&
    !narrowedApart(x, y, context.rules)
  );
}

/** "From £3.42m to £34.2m": who tells both knows of both. */
const areToldTogether = (x: Claim, y: Claim): boolean =>
  x.document.id === y.document.id && x.sentenceSpan[0] === y.sentenceSpan[0];

/** One article, one stated time, or two articles on one matter. */
function areOfOneMatter(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  if (x.document.id === y.document.id) return true;
  if (isDated(x) && isDated(y) && periodKey(x.period!) === periodKey(y.period!)) return true;
  const [a, b] = [gistIn(x.document), gistIn(y.document)];
  return a !== null && b !== null && affairOf(a, b, rules) !== null;
}

function report(entries: readonly Entry[], id: readonly string[], context: CheckContext): Finding {
  const groups = cliques(entries);
  const first = entries[0]!;
  const factors = factorsOf({
    gap: 1,
    origins: groups.map((g) => new Set(g.members.map((m) => m.origin)).size),
    central: context.rules.of(first.claim.metric).weight,
    known: 0.7,
    undecided: null,
  });
  return findingOf({
    id: [...id, 'slip'],
    check: 'slip',
    verdict: 'conflict',
    entries,
    cliques: groups,
    factors,
    severity: severityOf(rankOf(factors), false),
    why: `${capital(sayThing(first))} is given with the same digits in two sizes: ${groups.map(saySide).join('; ')}.`,
    arithmetic: gapLines(groups),
  });
}
