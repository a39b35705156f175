import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

/**
 * "A record 484,000 of these came in Q4", "In the third quarter it sold 400,000", where nothing but the year told before says of which year: that
 * part of it. `null` for any other period, and for a sentence with several.
 */
export function partOfYear({ frame }: Draft, period: Period, { document }: World): Period | null {
  if (document.published || !YEARLY.has(period.grain) || !period.from || frame.periods.length > 0)
    return null;
  const [from, to] = frame.reading.span;
  const [first, other] = [...frame.tokens.text.slice(from, to).matchAll(QUARTER)];
  if (!first || other) return null;
  const year = period.from.slice(0, 4);
  if (period.to?.slice(0, 4) !== year) return null;
  const n = QUARTERS.findIndex((words) => words.test(first[0]));
  const [start, end] = ENDS[n]!;
  return { ...period, from: `${year}-${start}`, to: `${year}-${end}`, grain: 'quarter', written: first[0] };
}

const YEARLY = new Set(['year', 'half', 'quarter']);
const QUARTER = /\b(?:Q[1-4]|the (?:first|second|third|fourth|last|final) quarter)\b/g;
const QUARTERS = [/1|first/, /2|second/, /3|third/, /./];
const ENDS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;
