import type { Claim, DocumentRef } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { CheckContext } from '../context.ts';
import { counterparts } from '../counterparts/counterparts.ts';
import { coarseKind } from '../counterparts/kind.ts';
import { settingOf } from '../counterparts/setting.ts';
import { dayOf } from '../dates.ts';
import { entriesOf } from '../entries-of.ts';
import { byTimeAndPlace, compareText, type Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { gapLines, sayFigure, sayWho } from '../finding/say.ts';
import { factorsOf, rankOf, severityOf } from '../finding/severity.ts';
import { groupBy } from '../group-by.ts';
import { cliques } from '../interval/clusters.ts';
import { gapOf, meet } from '../interval/interval.ts';
import { areMovesOfTwoDays } from '../told-apart/moved-on.ts';
import { narrowedApart } from '../told-apart/narrowed.ts';
import { isOneAPart } from '../told-apart/told-apart.ts';
import { moodsToldApart } from '../told-apart/told-how.ts';
import { thingsToldApart } from '../told-apart/told-of-what.ts';
import {
  type Affair,
  ALL_KINDS,
  affairKeys,
  affairOf,
  areOnOneThing,
  type Gist,
  gistIn,
  isOfAnyTime,
  MOST,
  meetingKind,
  NEAR,
} from './affair.ts';
import { agreementsInAffair, sharedFigures } from './affair-agreement.ts';
import { agreedAtAnyTime, differentAtAnyTime } from './at-any-time.ts';
import { fallenWithinDays } from './fallen-tolls.ts';
import { judgedIn, type Pair } from './judged.ts';
import { areOfOneDay, asOfThatYear, yearOfKey } from './long-ago.ts';
import { firstShared, meetingOf } from './meeting.ts';
import { slipsBetween } from './slips-between.ts';
import { stands } from './stands.ts';
import { areOneStatement } from './statement-check.ts';

/**
 * Two articles on one affair, each with a figure that the other does not have, and told so much alike that they are of one thing: "costs $799",
 * "will be sold for $849". No slot is needed: outlets call one thing by many names. See decisions/check-affairs.md.
 */
export function checkAffair(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  if (!isOfAnyTime(key)) return checkKind(claims, key, context);
  if (new Set(claims.map(({ document }) => document.id)).size > MOST) return [];
  return [...groupBy(claims, coarseKind)].flatMap(([kind, mine]) =>
    kind === null ? [] : checkKind(mine, key.slice(0, -ALL_KINDS.length) + kind, context),
  );
}

/** The same for figures of one kind. */
function checkKind(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const year = yearOfKey(key);
  const kind = meetingKind(meetingOf(key));
  const isThing = kind === 'thing';
  const told = claims.filter((claim) => !isOfAMoment(claim));
  const read = year === null ? told : told.flatMap((claim) => asOfThatYear(claim, year) ?? []);
  const looked = isThing ? read.filter((claim) => stands(claim, context.rules)) : read;
  if (areTooMany(looked, year !== null || kind !== 'day')) return [];
  const entries = entriesOf(told, context);
  const byId = new Map(entries.map((entry) => [entry.claim.id, entry]));
  const all = year === null ? entries : entriesOf(read, context);
  const met = isThing ? all.filter((entry) => entry.stands) : all;
  const written = new Map(met.map((entry) => [entry, byId.get(entry.claim.id)!]));
  const asWritten = (pair: Pair): Pair => [written.get(pair[0])!, written.get(pair[1])!];
  const articles = [...groupBy([...written.keys()], (e) => e.claim.document.id).values()]
    .map((mine) => articleOf(mine, written.get(mine[0]!)!.claim.document, context))
    .filter((a) => a !== null)
    .sort((a, b) => a.day - b.day || compareText(a.id, b.id));
  const areOfOneTime =
    kind === 'ever'
      ? (a: Article, b: Article) => !areOfOneDay(a.gist.when, b.gist.when)
      : isThing
        ? (a: Article, b: Article) => !areNear(a, b) && !areOfOneDay(a.gist.when, b.gist.when)
        : year === null
          ? areNear
          : (a: Article, b: Article) => areOfOneDay(a.gist.when, b.gist.when);
  const isMet = (k: string): boolean => meetingKind(k) === kind;
  const slots = judgedIn(entries, context);
  const disputes = new Map<string, Dispute>();
  const agreed: Pair[] = [];
  for (const [i, a] of articles.entries()) {
    const near = articles.slice(i + 1, i + 1 + MOST).filter((b) => areOfOneTime(a, b));
    if (near.length === MOST) continue;
    for (const b of near) {
      if (context.origins.of(a.id) === context.origins.of(b.id)) continue;
      if (firstShared(a.keys.filter(isMet), b.keys.filter(isMet)) !== meetingOf(key)) continue;
      const affair = affairOf(a.gist, b.gist, context.rules);
      if (!affair || (isThing && !areOnOneThing(a.gist, b.gist, affair))) continue;
      const areOfDays = areNear(a, b) && areOfSomeTime(a, affair);
      if (kind === 'day' && year === null && !areOfDays) continue;
      if (kind === 'ever' && areOfDays) continue;
      const setting = settingOf(a, b, affair, context);
      const isEver = kind === 'ever';
      agreed.push(...(isEver ? agreedAtAnyTime : sharedFigures)(a, b, setting).map(asWritten));
      const areOne = isEver && areOnOneThing(a.gist, b.gist, affair);
      for (const pair of slipsBetween(a, b, setting).map(asWritten))
        add(disputes, pair, affair, [key, a.id, b.id, ...pair.map((e) => String(e.claim.quantity.value))]);
      const different = isEver
        ? differentAtAnyTime(a, b, setting, mayBeOfOneTime(a, b, affair))
        : [...counterparts(a, b, setting), ...(kind === 'day' ? fallenWithinDays(a, b, setting) : [])];
      for (const pair of different.map(asWritten))
        if (
          !(areOne && pair.every((e) => e.stands)) &&
          !slots.isJudged(pair) &&
          !slots.isDisputed(pair) &&
          !areOneStatement(...pair, context) &&
          !(a.gist.isBrief && b.gist.isBrief && areApart(pair, context))
        )
          add(disputes, pair, affair, [key, a.id, b.id, ...pair.map((e) => String(e.claim.quantity.value))]);
    }
  }
  return [
    ...[...disputes.values()].map((dispute) => report(dispute, context)),
    ...agreementsInAffair(agreed, key, context),
  ];
}

/** A share price moves by the hour, and a crowd roars now louder, now less. */
const isOfAMoment = ({ metric, quantity }: Claim): boolean =>
  metric?.id.startsWith('share_price') === true || quantity.unit === LOUD;
const LOUD = 'dB';

const areNear = (a: Article, b: Article): boolean => a.day === b.day || Math.abs(b.day - a.day) <= NEAR;

/** One of them undated: as for two, their figures may show that they are of one time. */
const mayBeOfOneTime = (a: Article, b: Article, affair: Affair): boolean =>
  (a.day === UNDATED) !== (b.day === UNDATED) && haveMuchInCommon(affair);

/** Of two texts that nobody dated their figures have to show that they tell of one time; of short ones names and words, too. */
const areOfSomeTime = (a: Article, affair: Affair): boolean => a.day !== UNDATED || haveMuchInCommon(affair);
const haveMuchInCommon = ({ figures, names, words }: Affair): boolean =>
  figures >= SOME_FIGURES || (figures > 1 && names.length + words.length >= MANY_WORDS);
const SOME_FIGURES = 3;
const MANY_WORDS = 8;

/** In texts of a sentence or two every word of a share counts: "71% of its seats", "48% of its seats in first class". */
const areApart = ([a, b]: Pair, context: CheckContext): boolean =>
  (a.claim.quantity.dimension === 'ratio' && isOneAPart(a.claim, b.claim, context)) ||
  moodsToldApart(a.claim, b.claim) ||
  areMovesOfTwoDays(a.claim, b.claim) ||
  narrowedApart(a.claim, b.claim, context.rules) ||
  thingsToldApart(a.claim, b.claim, context.rules);

/** Two values that stand against each other, with all who give them: three articles that say $68.7bn and one that says $70bn are one. */
interface Dispute {
  readonly entries: Set<Entry>;
  readonly affair: Affair;
  readonly id: readonly string[];
}

function add(disputes: Map<string, Dispute>, pair: Pair, affair: Affair, id: readonly string[]): void {
  // "33" and "at least 33" are one side of it
  const values = pair.map(({ claim: { quantity } }) => `${quantity.value}`).sort(compareText);
  const known = disputes.get(values.join('|'));
  if (known) for (const entry of pair) known.entries.add(entry);
  else disputes.set(values.join('|'), { entries: new Set(pair), affair, id });
}

interface Article {
  readonly id: string;
  readonly day: number;
  readonly gist: Gist;
  readonly keys: readonly string[];
  readonly entries: readonly Entry[];
}

/** Far from any that is dated. */
const UNDATED = Number.NEGATIVE_INFINITY;

/** An article with more figures of a kind than this has no odd one out. */
const FIGURES = 60;

/**
 * By years and things, or undated, articles do not lie in the order of their days, so that no few of so many are those to be compared.
 * Asked before anything is made of the claims: a name that is in every undated text brings them all together.
 */
function areTooMany(claims: readonly Claim[], isUnordered: boolean): boolean {
  const documents = [...groupBy(claims, ({ document }) => document.id).values()]
    .filter((mine) => mine.length <= FIGURES && gistIn(mine[0]!.document))
    .map(([first]) => first!.document);
  return (
    documents.length > MOST && (isUnordered || documents.some(({ published }) => dayOf(published) === null))
  );
}

function articleOf(entries: readonly Entry[], document: DocumentRef, context: CheckContext): Article | null {
  if (entries.length > FIGURES) return null;
  const [gist, day] = [gistIn(document), dayOf(entries[0]!.claim.document.published)];
  if (!gist) return null;
  return { id: document.id, day: day ?? UNDATED, gist, keys: affairKeys(document, context.rules), entries };
}

function report({ entries: all, affair, id }: Dispute, context: CheckContext): Finding {
  const entries = [...all].sort(byTimeAndPlace);
  const groups = cliques(entries);
  const [a] = entries as [Entry];
  const b = entries.find((e) => !meet(e.reach, a.reach))!;
  const factors = factorsOf({
    gap: gapOf(groups[0]!.shared, groups.at(-1)!.shared),
    origins: groups.map((g) => new Set(g.members.map((m) => m.origin)).size),
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
    why: `Two articles on one affair give a figure differently, as far as their words show that it is one: ${sayFigure(a)} (${sayWho(a)}) against ${sayFigure(b)} (${sayWho(b)}).`,
    arithmetic: gapLines(groups),
    notes: [`both articles speak of ${about}${agreed}`],
  });
}

const asWords = (id: string): string => id.replaceAll('-', ' ');
