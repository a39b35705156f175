import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { type Affair, affairKeys, affairOf, type Gist, gistIn, NEAR } from './affair.ts';
import { cliques } from './clusters.ts';
import type { CheckContext } from './context.ts';
import { dayOf, isDated, periodKey } from './dates.ts';
import { byTimeAndPlace, compareText, type Entry, entryOf } from './entry.ts';
import { findingOf } from './finding-of.ts';
import { groupBy } from './group-by.ts';
import { gapOf, meet } from './interval.ts';
import { namedSpeaker } from './origins.ts';
import { gapLines, sayFigure, sayWho } from './say.ts';
import { factorsOf, rankOf, severityOf } from './severity.ts';
import { firmness, isReckoned, measureKey, movesBy, scopesFit } from './slot.ts';
import { shared } from './wording.ts';

/** More articles than that under one name within days: the name is no affair's. */
const MOST = 40;
/** Reports of one thing seldom differ by more; further apart they tell of two things. */
const RATIO = 3;

/**
 * Two articles on one affair, each with a single figure of a kind that the other does not bear out: "costs $799", "will be sold for $849".
 * No slot is needed: outlets call one thing by many names. See decisions/check-affairs.md.
 */
export function checkAffair(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const entries = claims
    .filter((c) => c.revision === null && !c.metric?.id.startsWith('share_price')) // it moves by the hour
    .map((c) => entryOf(c, context))
    .sort(byTimeAndPlace);
  const articles = [...groupBy(entries, (e) => e.claim.document.id).values()]
    .map(articleOf)
    .filter((a) => a !== null)
    .sort((a, b) => a.day - b.day || compareText(a.id, b.id));
  const findings: Finding[] = [];
  for (const [i, a] of articles.entries()) {
    const near = articles.slice(i + 1, i + 1 + MOST).filter((b) => b.day - a.day <= NEAR);
    if (near.length === MOST) continue;
    for (const b of near) {
      if (a.entries[0]!.origin === b.entries[0]!.origin || firstShared(a, b) !== meetingOf(key)) continue;
      const affair = affairOf(a.gist, b.gist);
      const pair = affair && loneFigures(a, b, context);
      if (pair && !pair.some((e) => isDisputed(e, entries, context)))
        findings.push(report(pair, affair, [key, a.id, b.id], context));
    }
  }
  return findings;
}

interface Article {
  readonly id: string;
  readonly day: number;
  readonly gist: Gist;
  readonly keys: readonly string[];
  readonly entries: readonly Entry[];
}

/** An article with more figures of a kind than this has no odd one out. */
const FIGURES = 30;

function articleOf(entries: readonly Entry[]): Article | null {
  if (entries.length > FIGURES) return null;
  const { document } = entries[0]!.claim;
  const [gist, day] = [gistIn(document), dayOf(document.published)];
  return gist && day !== null ? { id: document.id, day, gist, keys: affairKeys(document), entries } : null;
}

const meetingOf = (key: string): string => key.split('|').slice(1, 3).join('|');

/** Of the keys under which two articles meet, the one under which they are compared: once, not once a key. */
function firstShared(a: Article, b: Article): string | null {
  return a.keys.filter((key) => b.keys.includes(key)).sort(compareText)[0] ?? null;
}

/** True where a third article gives the slot itself another value: that dispute is told by the slot check. */
const isDisputed = ({ claim, reach }: Entry, all: readonly Entry[], context: CheckContext): boolean =>
  all.some(
    (z) =>
      z.claim.document.id !== claim.document.id &&
      measureKey(z.claim, context) === measureKey(claim, context) &&
      !meet(z.reach, reach),
  );

/** The one figure of each that the other article has no equal of; `null` where there are none or several. */
function loneFigures(a: Article, b: Article, context: CheckContext): readonly [Entry, Entry] | null {
  const alone = (mine: Article, other: Article): Entry | null => {
    const left = mine.entries.filter((e) => !other.entries.some((o) => meet(e.reach, o.reach)));
    const values = new Set(left.map((e) => `${e.claim.quantity.value} ${e.claim.quantity.bound}`));
    return values.size === 1 ? left[0]! : null;
  };
  const [x, y] = [alone(a, b), alone(b, a)];
  return x && y && mayBeOne(x, y, context) ? [x, y] : null;
}

function mayBeOne(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  if (measureKey(x, context) === measureKey(y, context)) return false; // the slot check has judged them
  if (movesBy(x) !== movesBy(y) || !scopesFit(x, y) || x.scope.basis !== y.scope.basis) return false;
  if (firmness(x, 'announced_once') !== firmness(y, 'announced_once')) return false;
  if (isReckoned(x) && isReckoned(y) && namedSpeaker(x.attribution) !== namedSpeaker(y.attribution))
    return false;
  const moves = new Set([context.moves(x), context.moves(y)]);
  if ((moves.has('cumulative') || moves.has('ongoing')) && a.day !== b.day) return false;
  const stated = (c: Claim): boolean =>
    isDated(c) && c.period!.known === 'stated' && c.period!.grain !== 'day';
  if (stated(x) && stated(y) && periodKey(x.period!) !== periodKey(y.period!)) return false;
  return !far(x, y) && saysAlike(x, y, context);
}

function far(x: Claim, y: Claim): boolean {
  const [p, q] = [x, y].map((c) =>
    Math.abs(Number(Array.isArray(c.quantity.value) ? c.quantity.value[1] : c.quantity.value)),
  );
  return !(p! > 0 && q! > 0) || Math.max(p!, q!) / Math.min(p!, q!) > RATIO;
}

/** "costs $799", "will be sold for $849". */
const PRICES = new Set(['price', 'cost', 'value']);

/** One measure by its id, or a word of both sentences besides the names. */
function saysAlike(x: Claim, y: Claim, context: CheckContext): boolean {
  if (x.metric && x.metric.id === y.metric?.id) return true;
  if (PRICES.has(x.metric?.family ?? '') && PRICES.has(y.metric?.family ?? '')) return true;
  const [v, w] = [context.wording(x), context.wording(y)];
  const common = (of: typeof v): Set<string> => new Set([...of.set].filter((word) => !of.names.has(word)));
  // money and shares are told of anything; litres and spectators are not
  const loose = x.quantity.dimension === 'money' || x.quantity.dimension === 'ratio';
  return shared(common(v), common(w)) >= (loose ? 2 : 1);
}

function report(
  pair: readonly [Entry, Entry],
  affair: Affair,
  id: readonly string[],
  context: CheckContext,
): Finding {
  const entries = [...pair].sort(byTimeAndPlace);
  const groups = cliques(entries);
  const [a, b] = entries as [Entry, Entry];
  const factors = factorsOf({
    gap: gapOf(groups[0]!.shared, groups.at(-1)!.shared),
    origins: [1, 1],
    central: context.rules.of(a.claim.metric).weight,
    known: 0.45,
    undecided: 'the two are called by different words',
  });
  const about = `${affair.names.slice(0, 2).map(asWords).join(', ')}: ${affair.words.slice(0, 4).join(', ')}`;
  const agreed =
    affair.figures > 0
      ? `, and agree in ${affair.figures === 1 ? 'another figure' : `${affair.figures} other figures`}`
      : '';
  return findingOf({
    id,
    check: 'affair',
    verdict: 'conflict',
    entries,
    cliques: groups,
    factors,
    severity: severityOf(rankOf(factors), true),
    why: `Two articles on one affair differ in the one figure of this kind that each has alone: ${sayFigure(a)} (${sayWho(a)}) against ${sayFigure(b)} (${sayWho(b)}).`,
    arithmetic: gapLines(groups),
    notes: [`both articles speak of ${about}${agreed}`],
  });
}

const asWords = (id: string): string => id.replaceAll('-', ' ');
