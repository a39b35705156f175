import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

/** "an 11% improvement on June last year": of the same month this year. */
export function yearAfterCompared(
  { frame, isChange, dimension, metric }: Draft,
  { document: { published } }: World,
): Period | null {
  if (!published || dimension !== 'ratio' || !(isChange || metric?.family === 'growth')) return null;
  for (const { period } of frame.periods) {
    if (!YEAR_ON_YEAR.has(period.grain) || !period.from || !period.to) continue;
    const isLast = Number(period.from.slice(0, 4)) === Number(published.slice(0, 4)) - 1;
    if (!isLast || !/last year$|\d{4}$/.test(period.written ?? '')) continue;
    const [from, to] = [later(period.from), later(period.to)];
    if (from < published) return { ...period, from, to, known: 'inherited' };
  }
  return null;
}
const YEAR_ON_YEAR = new Set(['month', 'quarter', 'half']);
const later = (date: string): string =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`.replace(/-02-29$/, '-02-28');
