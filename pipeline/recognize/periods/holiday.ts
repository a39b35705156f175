import type { Holiday } from '../../rulebook/periods.ts';
import { type Day, dayOf, easter, mondayOf, nthWeekday, weekday } from './calendar.ts';
import { type Days, day } from './days.ts';

/** The day of a holiday in a year, or the days to the end of its weekend. */
export function holiday(rule: Holiday | undefined, year: number, weekend: boolean): Days | null {
  if (!rule) return null;
  let at: Day;
  if (rule.easter !== undefined) at = easter(year) + rule.easter;
  else if (rule.nth !== undefined) at = nthWeekday(year, rule.month!, rule.weekday!, rule.nth) + rule.plus;
  else at = dayOf(year, rule.month!, rule.day!) + rule.plus;
  if (!weekend) return day(at);
  const saturday = mondayOf(weekday(at) === 1 ? at - 7 : at) + 5;
  return { from: Math.min(at, saturday), to: Math.max(at, saturday + 1), grain: 'span' };
}
