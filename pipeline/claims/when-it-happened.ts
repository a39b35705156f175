import type { PeriodMention } from '../model/mention.ts';
import { isOpening } from './subject/events/event.ts';
import { eventsOf } from './subject/events/events-of.ts';
import { titleBeside } from './subject/topic/title.ts';
import type { World } from './world.ts';

/** Sentences in which an article says when it was, and passages of them. */
const SENTENCES = 3;
const PASSAGES = 3;

/** Dates of which one may be that of what the article is about: it may open with the day of the verdict. */
const DATES = 3;

/**
 * The days of years ago, or months or years, that an article on something that happened opens with, the most exact first: "1917-12-06". None in news, and in
 * what tells of no event. Two articles on it are printed years apart, and are of one affair all the same.
 */
export function whenItHappened(world: World): readonly string[] {
  if (!eventsOf(world).all.some(isOpening)) return [];
  const dates = new Set(
    [...openingPeriods(world, (mention) => mention.calendar)].flatMap(
      (mention) => dateOf(mention, world) ?? [],
    ),
  );
  const exact = [...dates].filter((date) => ![...dates].some((d) => d !== date && d.startsWith(date)));
  return exact.toSorted((a, b) => b.length - a.length).slice(0, DATES); // the sort is stable: of equals the one told first
}

/** Those of the title and of what the article opens with. */
export function* openingPeriods(
  world: World,
  isWanted: (mention: PeriodMention) => boolean,
): Generator<PeriodMention> {
  const title = titleBeside(world);
  for (const reading of [...(title ? [title] : []), ...world.readings.slice(0, PASSAGES)])
    for (const { mentions } of reading.sentences.slice(0, SENTENCES))
      for (const mention of mentions) if (mention.kind === 'period' && isWanted(mention)) yield mention;
}

/**
 * As exact as it is written, where it was over a year before the article was printed. Where nothing says when that was, "in 2024" may be this year: only a
 * day says which one it was.
 */
function dateOf(
  { period: { from, to, grain } }: PeriodMention,
  { document: { published } }: World,
): string | null {
  if (from === null || to === null) return null;
  // "from 8 to 10 October 1871": within the month
  const length = LENGTHS[grain] ?? (from.slice(0, 7) === to.slice(0, 7) ? MONTH : undefined);
  if (length === undefined) return null;
  const isOver =
    published === null ? grain === 'day' : Date.parse(published) - Date.parse(to) > A_YEAR * 86_400_000;
  return isOver ? from.slice(0, length) : null;
}
const A_YEAR = 366;

const MONTH = 7;
const LENGTHS: Readonly<Record<string, number>> = { day: 10, month: MONTH, year: 4 };
