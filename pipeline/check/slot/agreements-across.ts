import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { isRange } from '../../model/quantity.ts';
import { measuresClash } from '../affair/may-be-one.ts';
import type { CheckContext } from '../context.ts';
import { tellingDigits } from '../counterparts/beside.ts';
import { isDated, periodKey } from '../dates.ts';
import { byTimeAndPlace, type Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { capital, sayFigure, sayHowMany, sayThing } from '../finding/say.ts';
import { cliques } from '../interval/clusters.ts';
import { below } from '../interval/interval.ts';
import { BY_UNIT } from '../narrow-kind.ts';
import { stem } from '../told-apart/wording.ts';
import { gradeOf } from './grade.ts';
import { wideKindOf } from './kind-of.ts';
import { measureKey, movesBy, scopesFit, subjectKey } from './slot.ts';

/** Digits by which two figures of one subject are hardly the same by chance, where the other has more than one. */
const ENOUGH = 3;
/** Common words that show the same of a figure of two digits, and of a rounder one. */
const WORDS = 1;
const WORDS_IF_ROUND = 3;
/** By how much the one may be more than the other: "12.1 million" is "12 million", and "about 46,000" no "about 44,000". */
const NEAR = 1.02;
/** More figures of one subject and kind than that have many alike by chance, and what its slots show is enough of it. */
const MOST = 500;
/** How many of those next to it in size a figure is held against. */
const NEXT = 8;

/**
 * Figures of one subject and kind that articles give alike, although the measure is told in other words ("direct funding", "a grant") or only one
 * of them says when. One finding for all that give it; what the slots themselves show to agree is left out.
 * @param agreed the claims of each agreement within a slot
 * @param disputed what is shown in a dispute already
 */
export function agreementsAcross(
  entries: readonly Entry[],
  key: string,
  agreed: readonly ReadonlySet<string>[],
  disputed: ReadonlySet<Entry>,
  context: CheckContext,
): Finding[] {
  if (entries.length > MOST) return [];
  const told = entries.filter(isTelling).sort((a, b) => a.reading.middle - b.reading.middle);
  const groupOf = new Map<Entry, Set<Entry>>();
  for (const [i, a] of told.entries())
    for (const b of told.slice(i + 1, i + 1 + NEXT)) {
      if (below(a.reading.fine, b.reading.fine) || !areNear(a, b)) break;
      if (areOne(a, b, context)) join(groupOf, a, b);
    }
  const withClaim = setsByClaim(agreed);
  const isAgreed = (group: readonly Entry[]): boolean =>
    (withClaim.get(group[0]!.claim.id) ?? []).some((ids) => group.every(({ claim }) => ids.has(claim.id)));
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort(byTimeAndPlace))
    .filter((group) => !group.every((e) => disputed.has(e)) && !isAgreed(group))
    .map((group) => agreement(group, key));
}

/** Makes one group of those of both; the smaller goes into the larger, so that joining many costs little more than their number. */
function join(groupOf: Map<Entry, Set<Entry>>, a: Entry, b: Entry): void {
  const [p, q] = [groupOf.get(a) ?? new Set([a]), groupOf.get(b) ?? new Set([b])];
  const [few, many] = p.size < q.size ? [p, q] : [q, p];
  groupOf.set(a, many).set(b, many);
  if (few === many) return;
  for (const entry of few) {
    many.add(entry);
    groupOf.set(entry, many);
  }
}

/** The sets that each claim is in, by its id. */
function setsByClaim(
  sets: readonly ReadonlySet<string>[],
): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const ids of sets)
    for (const id of ids) {
      const list = found.get(id);
      if (list) list.push(ids);
      else found.set(id, [ids]);
    }
  return found;
}

/** No range and no guess. */
const isTelling = ({ claim }: Entry): boolean =>
  !isRange(claim.quantity.value) &&
  claim.revision !== 'old' &&
  claim.status !== 'option' &&
  claim.status !== 'rumoured' &&
  tellingDigits(claim).length > 0;

const areNear = ({ reading: { middle: p } }: Entry, { reading: { middle: q } }: Entry): boolean =>
  Math.max(Math.abs(p), Math.abs(q)) <= NEAR * Math.min(Math.abs(p), Math.abs(q));

/** True where two figures are shown to agree because they are of one subject. */
export const agreeAcross = (a: Entry, b: Entry, context: CheckContext): boolean => {
  const [x, y] = [a.claim, b.claim];
  if (x.subject === null || y.subject === null || x.metric === null || y.metric === null) return false;
  return (
    subjectKey(x, context.events) === subjectKey(y, context.events) &&
    wideKindOf(x, context.rules) === wideKindOf(y, context.rules) &&
    [a, b].every(isTelling) &&
    areNear(a, b) &&
    areOne(a, b, context)
  );
};

function areOne(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.document.id === y.document.id || movesBy(x) !== movesBy(y) || !scopesFit(x, y)) return false;
  if (areOfTwoTimes(a, b)) return false;
  if (x.quantity.dimension === 'money' && x.quantity.unit !== y.quantity.unit) return false;
  const isOneMeasure = measureKey(x, context) === measureKey(y, context);
  if (!isOneMeasure && (!familiesFit(x, y) || measuresClash(x, y, context))) return false;
  const [few, many] = [tellingDigits(x).length, tellingDigits(y).length].sort();
  const least = few === 1 ? WORDS_IF_ROUND : many! >= ENOUGH || isOneMeasure ? 0 : WORDS;
  return least === 0 || commonWords(x, y, context) >= least;
}

/** Words of both sentences, but for those of the subject. */
function commonWords(x: Claim, y: Claim, context: CheckContext): number {
  const own = new Set(`${x.subject!.id}-${y.subject!.id}`.split('-').map(stem));
  const [a, b] = [context.wording(x).set, context.wording(y).set];
  return [...a].filter((word) => b.has(word) && !own.has(word)).length;
}

/** A cost may be a price, a budget or money spent, and is no revenue. */
function familiesFit({ metric: m, quantity }: Claim, { metric: n }: Claim): boolean {
  if (m!.family === n!.family || quantity.dimension !== 'money') return true;
  const isOutlay = (family: string): boolean => BY_UNIT.has(family) || OUTLAY.has(family);
  return isOutlay(m!.family) && isOutlay(n!.family);
}
const OUTLAY = new Set(['budget', 'funding', 'debt']);

/** Both texts say when, and not alike. */
function areOfTwoTimes({ claim: x }: Entry, { claim: y }: Entry): boolean {
  const stated = (claim: Entry['claim']): boolean => isDated(claim) && claim.period!.known === 'stated';
  return stated(x) && stated(y) && periodKey(x.period!) !== periodKey(y.period!);
}

function agreement(entries: readonly Entry[], key: string): Finding {
  const first = entries[0]!;
  return findingOf({
    id: [key, 'across', first.claim.written],
    check: 'wording',
    verdict: gradeOf(entries),
    entries,
    cliques: cliques(entries),
    why: `${capital(sayHowMany(entries))} give ${sayFigure(first)} for ${sayThing(first)}, each in its own words.`,
  });
}
