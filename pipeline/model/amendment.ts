import type { Claim, Metric, Subject } from './claim.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';

/** What a reviewer puts in the place of what was read; a key that is absent stays as read. */
export interface Correction {
  readonly subject?: Subject;
  readonly metric?: Metric;
  readonly period?: Period;
  readonly quantity?: Quantity;
}

/** What the reviewers' decisions make of a claim. */
export type Amendment =
  | { readonly kind: 'rejected' }
  | { readonly kind: 'corrected'; readonly correction: Correction };

/** A claim as corrected, under its own id: what was read stays in the store, and undoing brings it back. */
export function corrected(claim: Claim, { subject, metric, period, quantity }: Correction): Claim {
  const unknown = { ...claim.unknown };
  if (subject) delete unknown.subject;
  if (metric) delete unknown.metric;
  if (period) delete unknown.period;
  return {
    ...claim,
    unknown,
    subject: subject ?? claim.subject,
    metric: metric ?? claim.metric,
    period: period ?? claim.period,
    quantity: quantity ?? claim.quantity,
    derivation: [...claim.derivation, 'corrected by a reviewer'],
  };
}
