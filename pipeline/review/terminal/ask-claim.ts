import type { Claim } from '../../model/claim.ts';
import { plainText } from '../../report/plain-text.ts';
import { claimsById } from '../../store/find-claims.ts';
import type { Fault } from '../core/actions.ts';
import { amendClaim } from '../core/amend-claim.ts';
import { mergeSubjects } from '../core/merge-subjects.ts';
import { type Correctable, correctable, readCorrection } from '../core/read-correction.ts';
import type { Sitting } from './sitting.ts';

/** What is wrong with one of the claims, and what it should be. */
export function askClaim(sitting: Sitting): void {
  sitting.withMember('which claim?', ({ id }) => {
    const [claim] = claimsById(sitting.desk.store, id);
    if (!claim) return;
    const { subject, metric, period } = claim;
    const when = period ? `${period.from ?? '…'} to ${period.to ?? '…'}` : 'unknown';
    const mend = (slot: Correctable) => () => askRight(sitting, claim, slot);
    sitting.choose(`what is wrong with ${brief(claim.written)}?`, [
      { key: 's', label: `subject: ${brief(subject?.name ?? 'unknown')}`, run: mend('subject') },
      { key: 'm', label: `metric: ${brief(metric?.name ?? 'unknown')}`, run: mend('metric') },
      { key: 'p', label: `period: ${when}`, run: mend('period') },
      { key: 'v', label: 'value', run: mend('value') },
      { key: 'n', label: 'it is no claim', run: () => reject(sitting, claim, 'no claim') },
      {
        key: 'a',
        label: 'nothing: read well',
        run: () => {
          amendClaim(sitting.desk, claim.id, { action: 'accept' });
          goOn(sitting, 'accepted');
        },
      },
    ]);
  });
}

/** Two names of one thing. */
export function askMerge(sitting: Sitting): void {
  sitting.withMember('merge the subject of which claim?', ({ id }) => {
    const [claim] = claimsById(sitting.desk.store, id);
    const subject = claim?.subject;
    if (!claim || !subject) {
      sitting.message = 'the subject of this claim is unknown';
      return;
    }
    sitting.ask(`${brief(subject.name)} is the same as`, (typed) => {
      const read = readCorrection('subject', typed, claim, sitting.desk.rules());
      if (!read.ok || !read.correction.subject) return;
      const outcome = mergeSubjects(sitting.desk, subject.id, read.correction.subject);
      if (outcome.kind === 'refused') sitting.message = outcome.why;
      else goOn(sitting, `merged: ${outcome.claims} claims moved; ⌫ takes it back`);
    });
  });
}

function askRight(sitting: Sitting, claim: Claim, slot: Correctable): void {
  sitting.ask(`the right ${slot} (empty: reject the claim)`, (typed) => {
    const fault = correctable[slot];
    if (typed === '') return reject(sitting, claim, fault);
    const read = readCorrection(slot, typed, claim, sitting.desk.rules());
    if (!read.ok) {
      sitting.message = read.why;
      return;
    }
    amendClaim(sitting.desk, claim.id, { action: 'correct', fault, correction: read.correction });
    goOn(sitting, `${slot} corrected to ${plainText(typed)}; ⌫ takes it back`);
  });
}

function reject(sitting: Sitting, claim: Claim, fault: Fault): void {
  amendClaim(sitting.desk, claim.id, { action: 'reject', fault });
  goOn(sitting, `rejected (${fault}): ${brief(claim.written)}; ⌫ takes it back`);
}

function goOn(sitting: Sitting, said: string): void {
  sitting.undoBefore = null;
  sitting.reread();
  sitting.message = said;
}

const brief = (text: string): string => plainText(text.slice(0, 50));
