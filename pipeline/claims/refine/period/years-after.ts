import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import { FATES } from '../../metric/families.ts';
import type { World } from '../../world.ts';

/**
 * "Six years after a train derailed, killing 48 people", "the 10th anniversary of the crash that killed 47": of the dead and the hurt it is the year in
 * which it happened, counted back from the day of printing; `null` for all else that is told so long after it.
 */
export function yearsAfter(
  { frame, metric, mention }: Draft,
  { document: { published } }: World,
): Period | null {
  if (!FATES.has(metric?.family ?? '') || published === null) return null;
  const { text, start } = frame.tokens;
  const before = text.slice(start[frame.reading.tokens[0]]!, mention.span[0]);
  const found = AFTER.exec(before) ?? ANNIVERSARY.exec(before);
  const years = found ? numberOf(found[1]!) : null;
  if (!found || years === null || !isOfEvent(before.slice(found.index + found[0].length))) return null;
  const year = String(Number(published.slice(0, 4)) - years);
  return { from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year', known: 'inherited', written: found[0] };
}

/** What happened, and what it did: behind a comma only "killing" or "which killed", and nothing that was done since. */
const isOfEvent = (between: string): boolean =>
  !/[;:.]/.test(between) &&
  between
    .split(/,\s*/)
    .slice(1)
    .every((part) => /^(?:\p{L}+ing|which|that|who)(?!\p{L})/u.test(part));

const numberOf = (word: string): number | null => {
  const digits = /^\d+/.exec(word);
  if (digits) return Number(digits[0]);
  const at = WORDS.findIndex((words) => words.includes(word.toLowerCase()));
  return at < 0 ? null : at + 1;
};
const WORDS = [
  ['a', 'one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
];
const AFTER = /(?<![\p{L}\d])(\d{1,3}|\p{L}+) years? (?:after|on from|since)(?!\p{L})/iu;
const ANNIVERSARY = /(?<![\p{L}\d])(\d{1,3}(?:st|nd|rd|th|-year)|\p{L}+) anniversary (?:of|since)(?!\p{L})/iu;
