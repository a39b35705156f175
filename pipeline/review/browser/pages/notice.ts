import type { Decision } from '../../../model/decision.ts';
import { decisionAt, groundsIn } from '../../../store/decisions.ts';
import { html, type Part, said } from '../markup/html.ts';
import type { Visit } from '../server/visit.ts';

/** What has just been done, read from the store by its number: an address cannot put words into our mouth. */
export function noticeOf({ query, store }: Visit): Part {
  const done = decisionNumbered(store, query.get('done'));
  if (done) {
    const count = Number(query.get('count') ?? 1);
    const many = Number.isInteger(count) && count > 1 ? ` ${count.toLocaleString('en')} findings` : '';
    return html`${inWords(done)}${many}. <span class="soft">Backspace takes it back.</span>`;
  }
  const undone = decisionNumbered(store, query.get('undone'));
  if (undone) return html`Taken back: ${inWords(undone)}.`;
  if (query.get('undone') === '0') return 'There is nothing of yours to take back.';
  return null;
}

const decisionNumbered = (store: Visit['store'], text: string | null): Decision | null =>
  text !== null && /^\d{1,15}$/.test(text) ? decisionAt(store, Number(text)) : null;

const VERB: Readonly<Record<string, string>> = {
  confirm: 'Confirmed',
  dismiss: 'Dismissed',
  defer: 'Put off',
  reopen: 'Put back into the queue',
  undo: 'Took back',
  accept: 'Claim accepted',
  reject: 'Claim rejected',
  correct: 'Claim corrected',
  merge: 'Subjects merged',
};

/** "Dismissed: rounding". */
export function inWords(decision: Decision): Part {
  const verb = VERB[decision.action] ?? decision.action;
  const reason = decision.reason ?? sideOf(decision);
  return reason ? html`${verb}: ${said(reason)}` : verb;
}

function sideOf(decision: Decision): string | null {
  if (decision.action !== 'confirm') return null;
  const { side } = groundsIn(decision);
  return side === null ? null : side.length === 0 ? 'neither is right' : 'a side is right';
}
