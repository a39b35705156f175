import { claimsById } from '../../../store/find-claims.ts';
import { type Fault, faults } from '../../core/actions.ts';
import { amendClaim, type ClaimVerdict } from '../../core/amend-claim.ts';
import { type Correctable, correctable, readCorrection } from '../../core/read-correction.ts';
import { address } from '../markup/address.ts';
import { html, said } from '../markup/html.ts';
import { claimPage } from '../pages/claim.ts';
import { oops } from '../pages/layout.ts';
import { page, type Reply, seeOther } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';

/** Accepts, rejects or corrects a claim. */
export function judgeClaim(visit: Visit): Reply {
  const { desk, id } = visit;
  const verdict = verdictOf(visit);
  if (typeof verdict === 'string')
    return claimPage(visit, {
      status: 422,
      alert: html`<strong>Nothing was written:</strong> ${said(verdict, 200)}.`,
    });
  const decision = amendClaim(desk, id, verdict);
  return decision
    ? seeOther(`${address.claim(id)}?done=${decision.sequence}`)
    : page(oops(visit, 'This claim is gone', 'Its article has changed since.'), 410);
}

/** What the form says, or why it says nothing that could be written. */
function verdictOf({ store, desk, id, fields }: Visit): ClaimVerdict | string {
  const word = fields.get('do');
  if (word === 'accept') return { action: 'accept' };
  if (word === 'reject') {
    const fault = faults.find((f) => f === fields.get('fault'));
    return fault ? { action: 'reject', fault } : 'no fault is named';
  }
  const slot = fields.get('slot') ?? '';
  const claim = claimsById(store, id).find((c) => c.id === id);
  if (word !== 'correct' || !Object.hasOwn(correctable, slot) || !claim) return 'the form names no decision';
  const known = slot as Correctable;
  const read = readCorrection(known, fields.get('to') ?? '', claim, desk.rules());
  const fault: Fault = correctable[known];
  return read.ok ? { action: 'correct', fault, correction: read.correction } : read.why;
}
