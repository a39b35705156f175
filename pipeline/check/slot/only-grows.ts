import { dayOf, isDated } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { below } from '../interval/interval.ts';
import { yearOver } from './year-over.ts';

/** The figures of a running total that exclude another one without being the higher and the later of the two; none where it only grew. */
export function fallenIn(entries: readonly Entry[]): Entry[] {
  const fallen = new Set<Entry>();
  for (const low of entries)
    for (const high of entries)
      if (below(low.reach, high.reach) && !hasGrownFrom(low, high)) fallen.add(low).add(high);
  return entries.filter((entry) => fallen.has(entry));
}

/** By the days that they are of, or, where these are none on which was counted, by those of printing. */
function hasGrownFrom(low: Entry, high: Entry): boolean {
  const [then, since] = [dayCounted(low), dayCounted(high)];
  if (then !== null && since !== null && then < since) return true;
  if (isCountedOnADay(low) && isCountedOnADay(high) && low.day !== high.day) return false;
  const [before, after] = [low, high].map(({ claim }) => dayOf(claim.document.published));
  if (before == null || after == null) return false;
  // "killed 12 on Monday", printed a day after "killed at least 20 on Monday"
  const isOfOneDay = before === after || (low.day === high.day && before - after <= 1);
  return before < after || (isOfOneDay && (isStillCounted(high) || isOfTheMoment(low)));
}

/** What is told of a year long over is the last count, whatever day the text gives it. */
export const dayCounted = ({ claim, day }: Entry): number | null =>
  yearOver(claim) === null ? day : dayOf(claim.document.published);

/** "As of Monday 12 were dead", unlike "killed 12 on Monday", which dates the deaths. */
const isCountedOnADay = ({ claim }: Entry): boolean =>
  claim.period?.known === 'stated' && isDated(claim) && COUNTED.test(claim.sentence);
const COUNTED =
  /(?<!\p{L})(?:as of|as at|toll|tally|stood at|(?:by|until|till) (?:(?:late|early|midday|noon) (?:on )?)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this |that )?(?:morning|afternoon|evening|night|midnight)))/iu;

/** "At least 260 were injured": of the accounts of one day, the later one, which knows that more will come. */
export const isStillCounted = ({ claim: { quantity, sentence } }: Entry): boolean =>
  quantity.bound === 'at_least' || quantity.bound === 'more_than' || GROWS.test(sentence);

/** "There are 57 for the moment": of the accounts of one day, the one that says that it does not know all yet. */
export const isOfTheMoment = ({ claim: { sentence } }: Entry): boolean => MOMENT.test(sentence);
const MOMENT =
  /(?<!\p{L})(?:for the moment|for now|as yet|so far|thus far|until now|up to now|at this stage|provisional(?:ly)?|preliminar(?:y|ily)|(?:may|might|could|expected to|likely to|feared to|bound to) (?:still |yet )?(?:rise|climb|grow|increase)|(?:search|rescue|count)\p{L}*(?: \p{L}+){0,3} (?:continu\p{L}+|goes on|is going on|go on))(?!\p{L})/iu;

/** "Has risen to 1,204 injured": of the figures of one day the highest says that it has grown to that. */
export const GROWS =
  /(?<!\p{L})(?:r(?:o|i)sen?|rises|climb(?:s|ed)?|jump(?:s|ed)?|soar(?:s|ed)?|mount(?:s|ed)?|grew|grown|went up|gone up|increas(?:es|ed)) (?:again |further |sharply )?to(?!\p{L})/iu;
