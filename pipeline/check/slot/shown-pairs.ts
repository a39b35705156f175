import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import type { Entry } from '../entry.ts';
import { below } from '../interval/interval.ts';
import { narrowedApart } from '../told-apart/narrowed.ts';
import { toldApart } from '../told-apart/told-apart.ts';
import { likeness, placeOfFigure, wordsAround } from '../told-apart/wording.ts';
import { oneThing } from './one-thing.ts';

/** More different sayings than this in one slot: it is no single fact, and pairs are not looked at. */
const MOST = 48;

/**
 * Pairs of claims that disagree and whose sentences show that they are of one thing; at least one of a pair is from `unsure`.
 */
export function shownPairs(
  unsure: readonly Entry[],
  sure: readonly Entry[],
  context: CheckContext,
  allowed: (a: Entry, b: Entry) => boolean = () => true,
): (readonly [Entry, Entry])[] {
  const few = fewOfEach(unsure);
  const others = fewOfEach(sure);
  const all = [...few, ...others];
  if (all.length > MOST) return [];
  const like = likenessIn(context);
  const pairs: (readonly [Entry, Entry])[] = [];
  for (const [i, a] of few.entries())
    for (const b of [...few.slice(i + 1), ...others])
      if (
        disjoint(a, b) &&
        allowed(a, b) &&
        oneThing(a, b, context) && // the cheapest that most pairs fail
        !narrowedApart(a.claim, b.claim, context.rules) &&
        !toldApart(a.claim, b.claim, context) &&
        !settled(a, b, all, like) &&
        !listed(a, b, all)
      )
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
