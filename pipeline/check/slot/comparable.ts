import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { far } from '../affair/kept-apart.ts';
import type { CheckContext } from '../context.ts';
import { isSlip } from '../counterparts/beside.ts';
import { isDated } from '../dates.ts';
import { bareReach, type Entry } from '../entry.ts';
import { groupBy } from '../group-by.ts';
import { disagree } from '../interval/clusters.ts';
import { groupByNarrowing, harmedApart, narrowedApart } from '../told-apart/narrowed.ts';
import { toldApart } from '../told-apart/told-apart.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
import type { Cell } from './cells.ts';
import { isCommonNoun } from './common-noun.ts';
import { isReplaced } from './replaced.ts';
import { shownPairs } from './shown-pairs.ts';
import { subjectAlone } from './subject-alone.ts';

/**
 * Which claims of a cell may contradict each other. Slots are read from prose, and a scope that was not read makes two facts look
 * like one; so equal slots alone are enough only where the slot is well known and each article gives it one value. Otherwise the
 * sentences themselves must show that they speak of the same thing. See decisions/check-undated-claims.md.
 */
export interface Comparable {
  /** In each of these sets every claim may be held against every other. */
  readonly sure: readonly (readonly Entry[])[];
  /** Pairs that disagree and whose sentences show that they are about one thing. */
  readonly shown: readonly (readonly [Entry, Entry])[];
}

/** How well the subject is known by where it was learnt. */
const SUBJECT_KNOWN = { registry: 1, text: 0.9, heading: 0.7, previous: 0.65 } as const;
const SURE = 0.45;

export function comparable(cell: Cell, entries: readonly Entry[], context: CheckContext): Comparable {
  const current = entries.filter((e) => !isReplaced(e.claim));
  const vague = vagueDocuments(current);
  // "Wexley council" opens a sentence, and "the council of Wexley" shows that it is a name
  const isNamed = current.some((e) => !isCommonNoun(e.claim));
  const sure: Entry[] = [];
  const unsure: Entry[] = [];
  for (const entry of current) {
    const known = isSure(entry, cell.time, context, isNamed) && !vague.has(entry.claim.document.id);
    (known ? sure : unsure).push(entry);
  }
  const sets = [...groupBy(sure, (e) => placeBehind(e.claim)).values()].flatMap((set) =>
    groupByNarrowing(
      set,
      (x, y) =>
        areNoSizesOfOne(x, y, context.rules) ||
        narrowedApart(x, y, context.rules) ||
        harmedApart(x, y, context.rules) ||
        toldApart(x, y, context),
    ),
  );
  return { sure: sets, shown: unsure.length === 0 ? [] : shownPairs(unsure, sure, context) };
}

/** "Stands 120 metres high", "reached a height of 39 km": so far apart that they are sizes of two things, but for a slip of the pen. */
const areNoSizesOfOne = (x: Claim, y: Claim, rules: CheckRules): boolean =>
  rules.of(x.metric).still && far(x, y, FAR) && !isSlip(x, y);
const FAR = 10;

/** True where the slot of a claim is so well known that it may be held against any other of it. */
export const isSure = (entry: Entry, time: Cell['time'], context: CheckContext, isNamed = false): boolean =>
  slotKnown(entry, time, context.rules, isNamed) >= SURE && !countsAnybody(entry.claim, context);

/** "the tower", "a trip", "people": another article's tower need not be this one. */
const A_COMMON_NOUN = 0.4;

/** "19 people are under treatment", "200 persons have worked": a count of people whom no word of the measure tells apart. */
const countsAnybody = ({ metric, quantity }: Claim, { rules }: CheckContext): boolean =>
  quantity.dimension === 'count' &&
  metric?.family === 'count' &&
  (rules.nounOf(metric.id) === 'people' || ADULTS.has(metric.id));
/** "114 men were at work", "rescue teams, 65 men in all". */
const ADULTS = new Set(['man', 'woman']);

const SOME_PART = 'part';

/** How well subject and period are known, 0 to 1. */
export function slotKnown({ claim }: Entry, time: Cell['time'], rules: CheckRules, isNamed = false): number {
  const subject =
    !isNamed && isCommonNoun(claim) ? A_COMMON_NOUN : SUBJECT_KNOWN[claim.subject?.from ?? 'previous'];
  // "six of them seriously", "five of them critically": some part, and the words behind say which
  const part = claim.scope.part === SOME_PART ? 0.4 : 1;
  const isStill = rules.of(claim.metric).still;
  return subject * part * (isStill ? STILL : periodKnown(claim.period?.known ?? null, time, isDated(claim)));
}
/** "818 metres high": true whenever it is told. */
const STILL = 0.8;

function periodKnown(known: string | null, time: Cell['time'], dated: boolean): number {
  if (time === 'unknown') return 0;
  if (known === 'stated' && dated) return 1;
  if (known === 'inherited' && dated) return 0.8;
  return known === 'document' ? 0.7 : 0.6;
}

const BEHIND =
  /^(?:\s+[\p{Ll}\d-]+){0,5}?,?\s+(?:in|at|for|from|to|of|across|on|near|by)\s+(?:the\s+|its\s+)?(\p{Lu}[\p{L}-]+)/u;
/** Not places. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4]|fy|richter)$/iu;

/** The name close behind a figure ("300 people in Ohio"), which narrows it whether or not the claim's scope has it; '' where none. */
function placeBehind(claim: Claim): string {
  const behind = claim.sentence.slice(placeOfFigure(claim) + claim.written.length);
  const name = BEHIND.exec(behind.slice(0, 90))?.[1];
  if (name === undefined || CALENDAR.test(name) || subjectAlone(claim.subject).name.includes(name)) return '';
  return claim.scope.geography || claim.scope.relative?.includes(name) ? '' : name.toLowerCase();
}

/** Articles that give the slot several values: there the slot is too coarse for what the article says. */
function vagueDocuments(entries: readonly Entry[]): Set<string> {
  const byDocument = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = entry.claim.document.id;
    const list = byDocument.get(id);
    if (list) list.push(entry);
    else byDocument.set(id, [entry]);
  }
  const vague = new Set<string>();
  for (const [id, mine] of byDocument)
    if (mine.length > 1 && disagree(mine.map((e) => ({ reach: bareReach(e) })))) vague.add(id);
  return vague;
}
