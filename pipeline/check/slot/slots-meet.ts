import type { Claim } from '../../model/claim.ts';
import { bucketOf } from '../buckets-of.ts';
import type { CheckContext } from '../context.ts';

/** True where both claims have their slots in one bucket: there more is known of them. */
export function slotsMeet(x: Claim, y: Claim, context: CheckContext): boolean {
  const rulebook = { checks: context.rules, ...(context.events && { events: context.events }) };
  const key = bucketOf('s', x, rulebook);
  return key !== null && key === bucketOf('s', y, rulebook);
}
