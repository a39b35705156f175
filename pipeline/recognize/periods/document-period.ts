import type { Period } from '../../model/period.ts';
import { iso } from './calendar.ts';
import { referenceOf } from './reference.ts';

/**
 * The document's own date as a period, for what is said without a time of its own: as precise as the date is known
 * (`2026-06` is a month). `null` where the document has no date or one that cannot be read.
 */
export function documentPeriod(published: string | null): Period | null {
  const reference = referenceOf(published);
  if (!reference) return null;
  return {
    from: iso(reference.first),
    to: iso(reference.last),
    grain: reference.precision,
    known: 'document',
    written: null,
  };
}
