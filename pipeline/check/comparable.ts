import type { Claim } from '../model/claim.ts';
import type { Cell } from './cells.ts';
import { disagree } from './clusters.ts';
import type { CheckContext } from './context.ts';
import { isDated } from './dates.ts';
import { bareReach, type Entry } from './entry.ts';
import { groupBy } from './group-by.ts';
import { below } from './interval.ts';
import { peersOf } from './peers.ts';
import { coverage, likeness, namesDiffer, placeOfFigure, shared, wordingOf, wordsAround } from './wording.ts';

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

/** More different sayings than this in one slot: it is no single fact, and pairs are not looked at. */
const MOST = 48;

/** How well the subject is known by where it was learnt. */
const SUBJECT_KNOWN = { registry: 1, text: 0.9, heading: 0.7, previous: 0.65 } as const;
const SURE = 0.45;

export function comparable(cell: Cell, entries: readonly Entry[], context: CheckContext): Comparable {
  const current = entries.filter((e) => e.claim.revision !== 'old');
  const vague = vagueDocuments(current);
  const sure: Entry[] = [];
  const unsure: Entry[] = [];
  for (const entry of current) {
    const known = slotKnown(entry, cell.time) >= SURE && !vague.has(entry.claim.document.id);
    (known ? sure : unsure).push(entry);
  }
  const sets = [...groupBy(sure, (e) => placeBehind(e.claim)).values()];
  return { sure: sets, shown: unsure.length === 0 ? [] : shownPairs(unsure, sure, context) };
}

/** "the tower", "a trip", "people": another article's tower need not be this one. */
const A_COMMON_NOUN = 0.4;

/** How well subject and period are known, 0 to 1. */
export function slotKnown({ claim }: Entry, time: Cell['time']): number {
  const subject = isCommonNoun(claim) ? A_COMMON_NOUN : SUBJECT_KNOWN[claim.subject?.from ?? 'previous'];
  return subject * periodKnown(claim.period?.known ?? null, time, isDated(claim));
}

/** True for a subject without a name of its own. A sentence's first word is capital anyway, so there the rest decides. */
function isCommonNoun({ subject, sentence }: Claim): boolean {
  if (subject === null || subject.from === 'registry') return false;
  const { name } = subject;
  const rest = sentence.startsWith(name) && name.includes(' ') ? name.slice(name.indexOf(' ')) : name;
  return !/[\p{Lu}\d]/u.test(rest);
}

function periodKnown(known: string | null, time: Cell['time'], dated: boolean): number {
  if (time === 'unknown') return 0;
  if (known === 'stated' && dated) return 1;
  if (known === 'inherited' && dated) return 0.8;
  return known === 'document' ? 0.7 : 0.6;
}

const BEHIND =
  /^(?:\s+[\p{Ll}\d-]+){0,5}?,?\s+(?:in|at|for|from|to|of|across|on|near|by)\s+(?:the\s+|its\s+)?(\p{Lu}[\p{L}-]+)/u;
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4]|fy)$/iu;

/** The name close behind a figure ("300 people in Ohio"), which narrows it whether or not the claim's scope has it; '' where none. */
function placeBehind(claim: Claim): string {
  const behind = claim.sentence.slice(placeOfFigure(claim) + claim.written.length);
  const name = BEHIND.exec(behind.slice(0, 90))?.[1];
  if (name === undefined || CALENDAR.test(name) || claim.subject?.name.includes(name)) return '';
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

function shownPairs(
  unsure: readonly Entry[],
  sure: readonly Entry[],
  context: CheckContext,
): (readonly [Entry, Entry])[] {
  const few = fewOfEach(unsure);
  const others = fewOfEach(sure);
  const all = [...few, ...others];
  if (all.length > MOST) return [];
  const like = likenessIn(context);
  const pairs: (readonly [Entry, Entry])[] = [];
  for (const [i, a] of few.entries())
    for (const b of [...few.slice(i + 1), ...others])
      if (disjoint(a, b) && oneThing(a, b, context) && !settled(a, b, all, like) && !listed(a, b, all))
        pairs.push([a, b]);
  return pairs;
}

/**
 * True where one of the two agrees with a figure of the other's article that is worded as much like it: then that is its
 * counterpart, and not this one. Two like sentences that list "12 and 15" each agree, and 12 is not held against 15.
 */
function settled(a: Entry, b: Entry, all: readonly Entry[], like: Like): boolean {
  if (a.claim.document.id === b.claim.document.id) return false;
  const closeness = like(a, b);
  const partner = (x: Entry, y: Entry): boolean =>
    all.some(
      (z) =>
        z !== y && z.claim.document.id === y.claim.document.id && !disjoint(x, z) && like(x, z) >= closeness,
    );
  return partner(a, b) || partner(b, a);
}

/** True where one article gives the slot three values or more: it lists, and what tells them apart was not read. */
function listed(a: Entry, b: Entry, all: readonly Entry[]): boolean {
  const { id } = a.claim.document;
  if (id !== b.claim.document.id) return false;
  const others = all.filter((e) => e.claim.document.id === id && disjoint(e, a) && disjoint(e, b));
  return others.length > 0;
}

type Like = (a: Entry, b: Entry) => number;

const AROUND = 4;

/** How much alike two figures stand: their sentences, and the words directly around them. */
function likenessIn(context: CheckContext): Like {
  const known = new Map<Entry, readonly string[]>();
  const around = (entry: Entry): readonly string[] => {
    let words = known.get(entry);
    if (!words) {
      const place = placeOfFigure(entry.claim);
      words = wordsAround(context.wording(entry.claim), place, place + entry.claim.written.length, AROUND);
      known.set(entry, words);
    }
    return words;
  };
  return (a, b) => {
    const [x, y] = [around(a), around(b)];
    const [i, j] = [x.indexOf('¤'), y.indexOf('¤')];
    let same = 0;
    for (let k = -AROUND; k <= AROUND; k++)
      if (k !== 0 && x[i + k] !== undefined && x[i + k] === y[j + k]) same++;
    return likeness(context.wording(a.claim), context.wording(b.claim)) + same / (2 * AROUND);
  };
}

/** Two of each wording and figure, so that a thousand reprints cost no more than two. */
function fewOfEach(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.filter(({ claim }) => {
    const key = sayingKey(claim);
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return n <= 2;
  });
}

/** Equal for reprints: the same figure in the same sentence. */
export const sayingKey = (claim: Claim): string => `${claim.sentence}\u001f${claim.written}`;

const disjoint = (a: Entry, b: Entry): boolean => below(a.reach, b.reach) || below(b.reach, a.reach);

/** Fewer common words than this, units of measure not counted, show nothing: "Lena has 18 marbles" has two. */
const LEAST_SHARED = 2;

/** True where the two sentences show that both figures are of one thing. */
export function oneThing(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  const [v, w] = [context.wording(x), context.wording(y)];
  if (x.document.id === y.document.id)
    return x.sentence === y.sentence && x.sentenceSpan[0] === y.sentenceSpan[0]
      ? saidTwice(a, b)
      : likeness(v, w) >= Math.max(0.75, context.rules.sameStatement) && !namesDiffer(v, w);
  if (namesDiffer(v, w) || peersOf(x) !== peersOf(y)) return false;
  if (shared(v.set, w.set) < LEAST_SHARED) return false;
  if (likeness(v, w) >= context.rules.sameStatement) return true;
  return coverage(v, w) >= context.rules.sameEvent && shared(v.set, w.set) >= 3;
}

/** Words between two figures of one sentence by which it sets them side by side or in order, so that they are two figures. */
const SETS_APART =
  /(?:^|[^\p{L}])(?:and|or|nor|but|while|whilst|whereas|though|although|yet|because|versus|vs|against|compared|compares|from|to|than|then|after|before|of|plus|minus|per|including|excluding|another|further|additional|more|other|each|respectively|instead|not|up|down|rather|when|where|if|by|until|since|with|in|at|for|also|as|extra|remaining|rest|earlier|later|previously|now|next|last|first|second|third)(?:[^\p{L}]|$)|[;:/()]/iu;

/**
 * One sentence gives the same counted thing two values ("ran on 200 valves, using nearly 900 valves"): only where nothing between
 * the figures sets them apart, the unit is written out both times and no name stands between.
 */
function saidTwice(a: Entry, b: Entry): boolean {
  const [first, second] = a.claim.span[0] <= b.claim.span[0] ? [a.claim, b.claim] : [b.claim, a.claim];
  const unit = first.quantity.written.unitName;
  if (unit === null || unit !== second.quantity.written.unitName) return false;
  const from = placeOfFigure(first) + first.written.length;
  const between = first.sentence.slice(from, placeOfFigure(second));
  if (between.length === 0 || between.length > 80) return false;
  // Something has to be said between them: a bare comma makes a list.
  return (
    !SETS_APART.test(between) && !/\p{Lu}|\d/u.test(between) && wordingOf(`x ${between}`).words.length > 0
  );
}
