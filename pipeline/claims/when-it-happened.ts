import type { PeriodMention } from '../model/mention.ts';
import { isRange } from '../model/quantity.ts';
import type { Reading } from '../recognize/recognise.ts';
import type { Tokens } from '../text/tokens.ts';
import { tokenAt } from './sentence/chunks.ts';
import { isOpening } from './subject/events/event.ts';
import { accidentOfArticle } from './subject/events/event-of-vessel.ts';
import { eventsOf } from './subject/events/events-of.ts';
import { vesselOfArticle } from './subject/events/vessel-of-article.ts';
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
  if (!eventsOf(world).all.some(isOpening) && accidentOfArticle(world) === null) return [];
  const dates = new Set(
    [...openingPeriods(world, (mention) => mention.calendar)].flatMap(
      (mention) => dateOf(mention, world) ?? [],
    ),
  );
  for (const year of yearsSince(world)) dates.add(year);
  const exact = [...dates].filter((date) => ![...dates].some((d) => d !== date && d.startsWith(date)));
  return exact.toSorted((a, b) => b.length - a.length).slice(0, DATES); // the sort is stable: of equals the one told first
}

/** Those of the title and of what the article opens with. */
export function* openingPeriods(
  world: World,
  isWanted: (mention: PeriodMention) => boolean,
): Generator<PeriodMention> {
  for (const reading of openingReadings(world))
    for (const { mentions } of reading.sentences.slice(0, SENTENCES))
      for (const mention of mentions) if (mention.kind === 'period' && isWanted(mention)) yield mention;
}

/** The title and the first passages of prose: a fact box may stand above it. */
function openingReadings(world: World): readonly Reading[] {
  const { passages, readings } = world;
  const title = titleBeside(world);
  const prose = readings.filter((_, p) => passages[p]!.kind !== 'cell').slice(0, PASSAGES);
  return title ? [title, ...prose] : prose;
}

/** "Nine years after the ferry disaster", "the 20th anniversary of the sinking", in an article on what happened to a ship or an aircraft. */
function* yearsSince(world: World): Generator<string> {
  const { published } = world.document;
  if (published === null || accidentOfArticle(world) === null) return;
  for (const { tokens, sentences } of openingReadings(world))
    for (const { tokens: range, mentions } of sentences.slice(0, SENTENCES)) {
      const isTold = (at: number): boolean => tellsOfAccident(tokens, at, range[1], world);
      for (let i = range[0]; i < range[1]; i++) {
        if (tokens.lower[i] !== 'anniversary') continue;
        const before = tokens.text.slice(tokens.start[range[0]], tokens.start[i]);
        const many = Number(ORDINAL.exec(before)?.[1]);
        if (many > 1 && isTold(i + 1)) yield yearBefore(published, many);
      }
      for (const mention of mentions) {
        if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'duration') continue;
        const end = tokenAt(tokens, mention.span[1] - 1) + 1;
        const { value, unit } = mention.quantity;
        if (unit !== 'a' || isRange(value) || !SINCE.has(tokens.lower[end] ?? '')) continue;
        const many = Number(value);
        if (many > 1 && Number.isInteger(many) && isTold(end + 1)) yield yearBefore(published, many);
      }
    }
}
const ORDINAL = /(?<!\d)(\d+) ?(?:st|nd|rd|th) $/i;
const SINCE = new Set(['after', 'since', 'on']);
const yearBefore = (published: string, many: number): string => String(Number(published.slice(0, 4)) - many);

function tellsOfAccident({ lower }: Tokens, from: number, to: number, world: World): boolean {
  const vessel = vesselOfArticle(world)?.id.split('-')[0];
  for (let i = from; i < Math.min(to, from + CLOSE); i++)
    if (lower[i] === vessel || world.rulebook.events.words.get(lower[i]!)?.kind.id === 'accident')
      return true;
  return false;
}
/** Tokens behind "after" or "anniversary". */
const CLOSE = 8;

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
