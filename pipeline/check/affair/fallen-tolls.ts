import { partsOf, sumOf } from '../counterparts/score.ts';
import type { Setting } from '../counterparts/setting.ts';
import { dayOf } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { below } from '../interval/interval.ts';
import { narrowedApart } from '../told-apart/narrowed.ts';
import { areAboardOne } from './how-many-aboard.ts';
import { keptApartBy } from './kept-apart.ts';
import { LATER_COUNT } from './kept-apart-by-time.ts';
import type { Figures } from './made-up-of.ts';
import { type Whom, wholeToll } from './whole-toll.ts';

type Pairs = readonly (readonly [Entry, Entry])[];

/** So much has to speak for two tolls being of one thing, of that so much by words. */
const ENOUGH = 3.8;
const WORDS = 1.5;
/** A toll that is more than so much higher is of more places. */
const NEAR: Readonly<Record<Whom, number>> = { all: 1.1, 'on the ground': 2 };
/** What keeps apart tolls of two days that may have risen in between. */
const BY_DAY = new Set([LATER_COUNT, 'another day']);

/**
 * "Killed 64 people", and half a year later "61 people died": who has died stays dead, so that a toll is no smaller later, whatever the day of each. Of what each
 * article tells of only the whole toll is looked at.
 */
export function fallenTolls(a: Figures, b: Figures, setting: Setting): Pairs {
  const { rules } = setting.context;
  const pairs = (whom: Whom, isOne: (x: Entry, y: Entry) => boolean): Pairs => {
    const theirs = wholeToll(b, whom, rules);
    return wholeToll(a, whom, rules).flatMap((x) =>
      theirs.flatMap((y) => (hasFallen(x, y, NEAR[whom]) && isOne(x, y) ? [[x, y] as const] : [])),
    );
  };
  const all = pairs('all', (x, y) => areAboardOne(a, b) || areOfOneThing(x, y, setting));
  return [...all, ...pairs('on the ground', () => areAboardOne(a, b))];
}

/** The same where the two articles are of days that are near: only of what killed those who were aboard of one thing. */
export const fallenWithinDays = (a: Figures, b: Figures, setting: Setting): Pairs =>
  areAboardOne(a, b) ? fallenTolls(a, b, setting) : [];

function hasFallen(x: Entry, y: Entry, near: number): boolean {
  const [p, q] = [x, y].map(({ claim }) => dayOf(claim.document.published));
  if (p == null || q == null || p === q) return false;
  const [earlier, later] = p < q ? [x, y] : [y, x];
  const isTold = CLOSED.has(later.claim.quantity.bound) && later.claim.status === 'actual';
  if (!isTold || !below(later.reach, earlier.reach)) return false;
  return earlier.reading.middle <= near * later.reading.middle;
}
/** "Nearly 29 people", and not "at least 29", nor "up to 29". */
const CLOSED = new Set(['exact', 'about']);

function areOfOneThing(x: Entry, y: Entry, setting: Setting): boolean {
  const { context } = setting;
  const apart = keptApartBy(x, y, context);
  if ((apart !== null && !BY_DAY.has(apart)) || narrowedApart(x.claim, y.claim, context.rules)) return false;
  const parts = partsOf(x, y, setting);
  return parts.words! >= WORDS && parts.subject! >= 0 && sumOf(parts) >= ENOUGH;
}
