import type { Period } from '../model/period.ts';
import { remembered } from '../text/remembered.ts';
import { openingPeriods, whenItHappened } from './when-it-happened.ts';
import type { World } from './world.ts';

/** True of an article that tells of years ago, where all that its opening dates was then: of no news that comes back to it. */
export const isHistory = remembered((world: World): boolean => {
  const { published } = world.document;
  if (published === null || whenItHappened(world).length === 0) return false;
  for (const { period } of openingPeriods(world, () => true))
    if (!(period.to && isOld(period, published)) && !(isOfAMonth(period) && !hasYear(period))) return false;
  return true;
});

/** When that was, as exactly as the opening says; `null` for news. */
export const timeOfHistory = remembered((world: World): Period | null => {
  const [when] = isHistory(world) ? whenItHappened(world) : [];
  if (when === undefined) return null;
  for (const { period } of openingPeriods(world, ({ calendar }) => calendar))
    if (period.from?.startsWith(when)) return period;
  return null;
});

const YEAR = /(?<!\d)1[0-9]\d\d(?!\d)|(?<!\d)20\d\d(?!\d)/;
export const hasYear = ({ written, to }: Period): boolean => to !== null && YEAR.test(written ?? '');

export const isOld = ({ to }: Period, published: string): boolean =>
  to !== null && Number(to.slice(0, 4)) + 1 < Number(published.slice(0, 4));

const MONTHS =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?(?!\p{L})/iu;
/** A day or a month of which the year is left out. */
export const isOfAMonth = ({ written, grain }: Period): boolean =>
  (grain === 'day' || grain === 'month') && MONTHS.test(written ?? '');
