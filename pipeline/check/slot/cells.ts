import type { Claim } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import { gistIn } from '../affair/affair.ts';
import type { CheckContext } from '../context.ts';
import { isDated, periodKey, yearOfDay } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { groupBy } from '../group-by.ts';
import { yearOver } from './year-over.ts';

/** Claims of one measure that speak of the same time, as far as can be told. */
export interface Cell {
  /** Part of the finding's id. */
  readonly key: string;
  readonly entries: readonly Entry[];
  /** `same`: dated alike, or the measure stands still. `near`: as-of dates close together. `unknown`: nothing dates them. */
  readonly time: 'same' | 'near' | 'unknown';
}

/**
 * The claims of one measure, in order of time, dealt out by the time they are true of. A flow ("revenue in Q1") belongs to its
 * exact period; a level, a running total and an announcement to a stretch of days no longer than the family's setting. Two figures
 * that are both dated by their texts have said of what day they are, and are of one time only within the general setting: a
 * population of 2010 and one of 27 March 2011 are two figures.
 */
export function cellsOf(entries: readonly Entry[], context: CheckContext): Cell[] {
  const first = entries[0]!.claim.metric!;
  const family = context.rules.of(first);
  const moves = context.moves(entries[0]!.claim);
  if (family.still) return [{ key: 'still', entries, time: 'same' }];
  const cells =
    moves === 'flow'
      ? byPeriod(entries)
      : moves === 'cumulative'
        ? isOfOneEvent(entries[0]!.claim, context)
          ? byTollOfOne(entries)
          : byToll(entries, family.nearDays)
        : byDay(entries, family.nearDays, Math.min(family.nearDays, context.rules.of(null).nearDays));
  return ofWhatStands(cells);
}

/** Whom a fire or a crash killed: of one that happened once the toll only rises, however much later it is told again. */
const isOfOneEvent = ({ metric, subject }: Claim, { events }: CheckContext): boolean =>
  metric?.family === 'casualties' && subject !== null && events?.kindOf(subject.id) != null;
/** In days: years later there may have been another one. */
const OF_ONE_EVENT = 730;

/** What articles that are there to tell of one thing say of it is of one time, whenever they were printed. */
function ofWhatStands(cells: Cell[]): Cell[] {
  const standing = cells.filter(({ entries }) => entries.some((e) => e.stands));
  if (standing.length < 2 || !standing.some(({ entries }) => entries.some((e) => isSaidTopic(e.claim))))
    return cells;
  const together: Cell = { key: 'stands', entries: standing.flatMap(({ entries }) => entries), time: 'near' };
  return [...cells.filter((cell) => !standing.includes(cell)), together];
}

const isSaidTopic = ({ document }: Claim): boolean => gistIn(document)?.topic?.isSaid === true;

/** "has infected 214 people", "31 this week": what came in a stretch of time is no toll. */
function byToll(entries: readonly Entry[], nearDays: number): Cell[] {
  const spans = new Set(entries.filter((e) => isWithin(e.claim)).map((e) => periodKey(e.claim.period!)));
  // "the quake of 1999 killed 17,000" carries the year over that "the 1999 quake killed 25,000" states
  const within = (e: Entry): boolean => isDated(e.claim) && spans.has(periodKey(e.claim.period!));
  const others = entries.filter((e) => !within(e));
  return [
    ...byDay(
      others.filter((e) => yearOver(e.claim) === null),
      nearDays,
      nearDays,
    ),
    ...byYear(others),
    ...byPeriod(entries.filter(within)),
  ];
}

/**
 * "Killed 40 in November", "has killed 43", printed later: of one that happened once, the month is when it was. What is told of that year when it is long
 * over is of the same event.
 */
function byTollOfOne(entries: readonly Entry[]): Cell[] {
  const news = byDay(
    entries.filter((e) => yearOver(e.claim) === null),
    OF_ONE_EVENT,
    OF_ONE_EVENT,
    false,
  );
  const over = entries.filter((e) => yearOver(e.claim) !== null);
  const later = news.map((cell) => new Set(over.filter((e) => isOfThatTime(e, cell))));
  return [
    ...news.map((cell, i) => {
      if (later[i]!.size === 0) return cell;
      const members = new Set([...cell.entries, ...later[i]!]);
      return { ...cell, entries: entries.filter((e) => members.has(e)) };
    }),
    ...byYear(over.filter((e) => !later.some((told) => told.has(e)))),
  ];
}

/** Of the year of the news, and of no other month of it. */
function isOfThatTime({ claim, day }: Entry, news: Cell): boolean {
  const first = news.entries[0]!.day;
  if (first === null || day === null || yearOfDay(first) !== yearOver(claim)) return false;
  return claim.period!.grain === 'year' || Math.abs(day - first) <= TWO_MONTHS;
}
const TWO_MONTHS = 62;

/** Of what was over years before it was printed, the toll stands still, whether the text gives the day of it or the month or the year. */
const byYear = (entries: readonly Entry[]): Cell[] =>
  [...groupBy(entries, ({ claim }) => yearOver(claim))].map(([key, members]) => ({
    key,
    entries: members,
    time: 'same' as const,
  }));

function isWithin({ period }: Claim): boolean {
  return period?.known === 'stated' && (period.grain === 'week' || isStretch(period));
}

function byPeriod(entries: readonly Entry[]): Cell[] {
  const cells = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = isDated(entry.claim) ? periodKey(entry.claim.period!) : 'undated';
    const cell = cells.get(key);
    if (cell) cell.push(entry);
    else cells.set(key, [entry]);
  }
  return [...cells].flatMap(([key, members]) =>
    key === 'undated' ? undated(members) : [{ key, entries: members, time: 'same' as const }],
  );
}

/**
 * "Has 4 million visitors a year", printed twelve years apart: of no time that is told, but of two. "Revenue was $8.4bn", printed in April and in July, is
 * of two quarters.
 */
function undated(entries: readonly Entry[]): Cell[] {
  const cells: Entry[][] = [];
  for (const entry of entries) {
    const first = cells.at(-1)?.[0];
    const isNear =
      first !== undefined &&
      (first.day === null) === (entry.day === null) &&
      (entry.day ?? 0) - (first.day ?? 0) <= (isPerTime(entry) ? A_YEAR : LESS_THAN_A_QUARTER);
    if (isNear) cells.at(-1)!.push(entry);
    else cells.push([entry]);
  }
  return cells.map((members, i) => ({
    key: i === 0 ? 'undated' : `undated ${members[0]!.day ?? ''}`,
    entries: members,
    time: 'unknown' as const,
  }));
}
const A_YEAR = 365;
const LESS_THAN_A_QUARTER = 60;
const isPerTime = ({ claim }: Entry): boolean => claim.quantity.dimension.endsWith('per duration');

const isStated = ({ claim }: Entry): boolean => claim.period?.known === 'stated' && isDated(claim);

/** "was 70% in June", "was 76% in July", "in the first half", "on Friday": told of a month or more, and of another time. */
function areOfTwoStretches(a: Entry, b: Entry): boolean {
  if (!isDated(a.claim) || !isDated(b.claim)) return false;
  const [p, q] = [a.claim.period!, b.claim.period!];
  if (isStretch(p) && isStretch(q)) return periodKey(p) !== periodKey(q);
  return (
    isStated(a) && isStated(b) && ((isStretch(p) && q.grain === 'day') || (isStretch(q) && p.grain === 'day'))
  );
}

const isStretch = ({ from, to, grain }: Period): boolean =>
  from !== null && to !== null && grain !== 'day' && grain !== 'instant' && grain !== 'week';

function byDay(entries: readonly Entry[], nearDays: number, nearStated: number, byStretch = true): Cell[] {
  const cells: Cell[] = [];
  let open: Entry[] = [];
  const close = (time: Cell['time']): void => {
    const [first] = open;
    if (first) cells.push({ key: first.day === null ? 'undated' : String(first.day), entries: open, time });
    open = [];
  };
  const reach = (a: Entry, b: Entry): number => (isStated(a) && isStated(b) ? nearStated : nearDays);
  const undated = entries.filter((e) => e.day === null);
  for (const entry of entries) {
    if (entry.day === null) continue;
    const first = open[0];
    const far = first && entry.day - first.day! > reach(first, entry) + Math.max(first.slack, entry.slack);
    if (far || (byStretch && open.some((other) => areOfTwoStretches(other, entry)))) close('near');
    open.push(entry);
  }
  close('near');
  open = undated;
  close('unknown');
  return cells;
}
