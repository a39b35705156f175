import { subjectCalled } from '../../../store/list-subjects.ts';
import { mergeSubjects } from '../../core/merge-subjects.ts';
import { address } from '../markup/address.ts';
import { html, said } from '../markup/html.ts';
import { subjectPage } from '../pages/subject.ts';
import { type Reply, seeOther } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';

/** Says that a subject is the same as another, which is named as articles name it or by its id. */
export function mergeInto(visit: Visit): Reply {
  const { store, desk, query, fields } = visit;
  const id = query.get('id') ?? '';
  const named = (fields.get('into') ?? '').trim();
  const into = subjectCalled(store, named);
  if (!into)
    return subjectPage(visit, {
      status: 422,
      alert: html`<strong>Nothing was written:</strong> no claim is about ${said(named, 120)}.`,
    });
  const outcome = mergeSubjects(desk, id, into);
  return outcome.kind === 'done'
    ? seeOther(`${address.subject(into.id)}&done=${outcome.decision.sequence}`)
    : subjectPage(visit, {
        status: 422,
        alert: html`<strong>Nothing was written:</strong> ${said(outcome.why, 200)}.`,
      });
}
