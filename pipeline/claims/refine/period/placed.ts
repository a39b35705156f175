import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { namedBefore } from './named-before.ts';
import { isUnplaced, LOOKS_BACK, YEAR_BEFORE } from './wordings.ts';

/** How many figures and paragraphs are looked back over. */
const FIGURES_BACK = 16;
const PASSAGES_BACK = 4;

/**
 * "Halm earned $3m in the three months to April.", and a paragraph later "in the same period last year": the time that was spoken of, a
 * year before; `null` where none was.
 */
export function placedByEarlier(draft: Draft, world: World): Period | null {
  const { period, passage } = draft;
  const { drafts } = world;
  const wording = period?.written ?? '';
  if (!YEAR.test(wording)) return null;
  const grain = /\b(quarter|half|month|week)\b/i.exec(wording)?.[1]?.toLowerCase();
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--) {
    const other = drafts[i]!;
    if (passage - other.passage > PASSAGES_BACK) break;
    const spoken = other.period;
    if (!spoken?.from || !spoken.to || spoken.known === 'document' || other.revision === 'old') continue;
    if (isUnplaced(spoken) || LOOKS_BACK.test(spoken.written ?? '') || YEAR_BEFORE.test(spoken.written ?? ''))
      continue;
    if (spoken.grain === 'day' || (grain && spoken.grain !== grain && spoken.grain !== 'span')) continue;
    return shifted(spoken, wording);
  }
  const named = namedBefore(draft, world);
  return named && (!grain || named.grain === grain) ? shifted(named, wording) : null;
}

const shifted = (period: Period, written: string): Period => ({
  ...period,
  from: period.from && yearBefore(period.from),
  to: period.to && yearBefore(period.to),
  written,
});

/** A day of the year before; the last of February stays the last. */
function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(4);
  if (rest !== '-02-28' && rest !== '-02-29') return `${year}${rest}`;
  return `${year}-02-${isLeap ? 29 : 28}`;
}

const YEAR = /\byear\b/i;
