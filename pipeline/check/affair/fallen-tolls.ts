import { partsOf, sumOf } from '../counterparts/score.ts';
import type { Setting } from '../counterparts/setting.ts';
import { dayOf } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { below } from '../interval/interval.ts';
import { narrowedApart } from '../told-apart/narrowed.ts';
import { keptApartBy } from './kept-apart.ts';
import { LATER_COUNT } from './kept-apart-by-time.ts';
import type { Figures } from './made-up-of.ts';

/** So much has to speak for two tolls being of one thing, of that so much by words. */
const ENOUGH = 3.8;
const WORDS = 1.5;
/** A toll that is more than so much higher is of more places. */
const NEAR = 1.1;
/** What keeps apart tolls of two days that may have risen in between. */
const BY_DAY = new Set([LATER_COUNT, 'another day']);

/**
 * "Killed 64 people", and half a year later "61 people died": who has died stays dead, so that a toll is no smaller later, whatever the day of each. Only where
 * each article has one such toll.
 */
export function fallenTolls(a: Figures, b: Figures, setting: Setting): (readonly [Entry, Entry])[] {
  const pairs = a.entries.flatMap((x) =>
    b.entries.flatMap((y): (readonly [Entry, Entry])[] => (hasFallen(x, y, setting) ? [[x, y]] : [])),
  );
  const areMany = [0, 1].some(
    (side) => new Set(pairs.map((pair) => pair[side]!.claim.quantity.value)).size > 1,
  );
  return areMany ? [] : pairs;
}

function hasFallen(x: Entry, y: Entry, setting: Setting): boolean {
  const { context } = setting;
  if (x.claim.metric?.id !== TOLL || y.claim.metric?.id !== TOLL) return false;
  const [p, q] = [x, y].map(({ claim }) => dayOf(claim.document.published));
  if (p == null || q == null || p === q) return false;
  const [earlier, later] = p < q ? [x, y] : [y, x];
  if (later.claim.quantity.bound !== 'exact' || !below(later.reach, earlier.reach)) return false;
  if (earlier.reading.middle > NEAR * later.reading.middle) return false;
  const apart = keptApartBy(x, y, context);
  if ((apart !== null && !BY_DAY.has(apart)) || narrowedApart(x.claim, y.claim, context.rules)) return false;
  const parts = partsOf(x, y, setting);
  return parts.words! >= WORDS && parts.subject! >= 0 && sumOf(parts) >= ENOUGH;
}
const TOLL = 'deaths';
