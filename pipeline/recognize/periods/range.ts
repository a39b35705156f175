import { civil } from './calendar.ts';
import { type Days, day } from './days.ts';
import type { Setting } from './setting.ts';
import type { When } from './when.ts';
import { openYear, withYear } from './which-year.ts';

/** Two ends; an end without a year takes it from the other one, and the second never comes before the first. */
export function range(
  first: When,
  second: When,
  setting: Setting,
  resolve: (when: When, setting: Setting) => Days | null,
): Days | null {
  const [open1, open2] = [openYear(first), openYear(second)];
  // what is to come is told by its end ("from August to October" may have begun), what has been by its beginning
  if (open1 && (!open2 || setting.tense === 'future')) {
    const to = resolve(second, setting);
    if (!to) return null;
    const { year } = civil(to.to);
    const here = resolve(withYear(first, year), setting);
    return span(here && here.from > to.to ? resolve(withYear(first, year - 1), setting) : here, to);
  }
  const from = resolve(first, setting);
  if (!from) return null;
  const { year } = civil(from.from);
  const to = resolve(open2 ? withYear(second, year) : second, setting);
  if (!to || to.from >= from.from) return span(from, to);
  if (open2) return span(from, resolve(withYear(second, year + 1), setting));
  if (second.at === 'weekday') return span(from, day(to.to + 7 * Math.ceil((from.from - to.to) / 7)));
  if (first.at !== 'decade' || second.at !== 'decade') return null;
  const century = first.from - (first.from % 100); // "1840s-50s"
  return span(from, resolve({ at: 'decade', from: century + (second.from % 100) }, setting));
}

const span = (from: Days | null, to: Days | null): Days | null =>
  from && to && from.from <= to.to ? { from: from.from, to: to.to, grain: 'span' } : null;
