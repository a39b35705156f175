import type { Mention, PeriodMention } from '../model/mention.ts';
import type { Period } from '../model/period.ts';
import type { Reading } from '../recognize/recognise.ts';
import { hasYear, isHistory, isOfAMonth, isOld } from './history.ts';
import type { World } from './world.ts';

/**
 * "In December 1917 Halm was a busy port. … On December 6 a ship left": in an article that tells of years ago and of nothing since, a date without a year is
 * of the year told last, and not of that in which it was printed. The readings as they are where the article is no such one.
 */
export function withYearsToldBefore(readings: readonly Reading[], world: World): readonly Reading[] {
  const { published } = world.document;
  if (published === null || !isHistory(world)) return readings;
  let year: number | null = null;
  const placed = (mention: PeriodMention): PeriodMention => {
    const { period } = mention;
    if (hasYear(period)) year = isOld(period, published) ? Number(period.to!.slice(0, 4)) : null;
    else if (year !== null && isOfAMonth(period)) return { ...mention, period: inYear(period, year) };
    return mention;
  };
  return readings.map((reading) => ({
    ...reading,
    sentences: reading.sentences.map((sentence) => ({
      ...sentence,
      mentions: sentence.mentions.map((m: Mention) => (m.kind === 'period' ? placed(m) : m)),
    })),
  }));
}

function inYear(period: Period, year: number): Period {
  const move = (date: string | null): string | null => (date === null ? null : `${year}${date.slice(4)}`);
  return { ...period, from: move(period.from), to: move(period.to) };
}
