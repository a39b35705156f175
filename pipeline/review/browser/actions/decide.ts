import { lastBy } from '../../../store/decisions.ts';
import { cursorAt, queuePage } from '../../../store/find-queue.ts';
import { actionOf } from '../../core/actions.ts';
import { decideAll, decideFinding } from '../../core/decide.ts';
import { filterFromQuery, queryOf } from '../../core/filter.ts';
import { undo } from '../../core/undo.ts';
import { address, withQuery } from '../markup/address.ts';
import { html, said } from '../markup/html.ts';
import { allPage } from '../pages/all.ts';
import { findingPage } from '../pages/finding.ts';
import { oops } from '../pages/layout.ts';
import { inWords } from '../pages/notice.ts';
import { page, type Reply, seeOther } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';

/** Decides on the finding that was shown and goes on to the next of the filter. */
export function decideOnFinding(visit: Visit): Reply {
  const { store, desk, id, fields, query } = visit;
  const chosen = actionOf(fields.get('do') ?? '');
  if (!chosen || chosen.action.decides === 'undo')
    return page(oops(visit, 'Nothing was decided', 'The form names no decision.'), 400);
  const filter = filterFromQuery(query);
  const here = cursorAt(store, id); // before the decision, which may take it out of the filter
  const note = fields.get('note')?.slice(0, 2000) ?? null;
  const outcome = decideFinding(desk, id, { ...chosen, note }, fields.get('seen') ?? '');
  if (outcome.kind === 'gone')
    return page(
      oops(visit, 'This finding is gone', 'Its claims have changed: nothing is left to decide.'),
      410,
    );
  if (outcome.kind === 'changed')
    return findingPage(visit, {
      status: 409,
      alert: html`<strong>This finding has changed since you looked.</strong> ${whatChanged(outcome.view.decisions.at(-1))} Nothing was written: look again and decide.`,
    });
  const words = new URLSearchParams(queryOf(filter));
  words.set('done', String(outcome.decision.sequence));
  const next =
    queuePage(store, filter, 2, here).rows.find((row) => row.id !== id) ??
    queuePage(store, filter, 2, null).rows.find((row) => row.id !== id);
  return seeOther(next ? address.finding(next.id, words.toString()) : address.queue(words.toString()));
}

const whatChanged = (last: Parameters<typeof inWords>[0] | undefined) =>
  last ? html`Its last decision: ${inWords(last)}, by ${said(last.who, 80)}.` : 'Its evidence is another.';

/** Decides on everything that a filter holds, if that is still what was counted. */
export function decideOnAll(visit: Visit): Reply {
  const { store, desk, fields, query } = visit;
  const chosen = actionOf(fields.get('do') ?? '');
  if (!chosen || chosen.side !== null || chosen.action.decides === 'undo')
    return page(oops(visit, 'Nothing was decided', 'The form names no decision on all.'), 400);
  const filter = filterFromQuery(query);
  const outcome = decideAll(desk, filter, chosen, Number(fields.get('expected')));
  if (outcome.kind === 'changed')
    return allPage(visit, {
      status: 409,
      alert: html`<strong>The filter now holds ${outcome.count} findings.</strong> Nothing was written: look again and decide.`,
    });
  const words = new URLSearchParams(queryOf(filter));
  const last = lastBy(store, desk.who);
  if (outcome.count > 0 && last) {
    words.set('done', String(last.sequence));
    words.set('count', String(outcome.count));
  }
  return seeOther(address.queue(words.toString()));
}

/** Takes the visitor's last decision back and shows what it was on. */
export function takeBackLast(visit: Visit): Reply {
  const { desk, fields } = visit;
  const back = pathOf(fields.get('back'));
  const passed = Number(fields.get('passed'));
  const outcome = undo(desk, Number.isInteger(passed) && passed > 0 ? passed : null);
  if (outcome.kind === 'nothing') return seeOther(withUndone(back, '0'));
  if (outcome.kind === 'changed')
    return page(
      oops(
        visit,
        'Not taken back',
        html`${said(outcome.by.who, 80)} has decided on the same since: ${inWords(outcome.by)}. What others decide stays as they left it.`,
      ),
      409,
    );
  const first = outcome.undone[0]!;
  const { kind, id } = first.target;
  const sequence = String(first.sequence);
  if (outcome.undone.length > 1) return seeOther(withUndone(back, sequence));
  if (kind === 'finding') return seeOther(withUndone(address.finding(id, filterIn(back)), sequence));
  return seeOther(withUndone(kind === 'claim' ? address.claim(id) : address.subject(id), sequence));
}

/** The filter that the visitor was walking, from the page on which the key was hit. */
const filterIn = (back: string): string =>
  queryOf(filterFromQuery(new URLSearchParams(back.split('?')[1] ?? '')));

const withUndone = (path: string, sequence: string): string => {
  const [bare = '/queue', query = ''] = path.split('?');
  const words = new URLSearchParams(query);
  words.set('undone', sequence);
  return withQuery(bare, words.toString());
};

/** Only a path of ours: never another server. */
export const pathOf = (text: string | null): string =>
  text !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) ? text : '/queue';

/** Keeps in a cookie under which name this browser decides. */
export function sayWho({ fields }: Visit): Reply {
  const who = (fields.get('who') ?? '').trim().slice(0, 80);
  const value = encodeURIComponent(who.toWellFormed());
  return seeOther(pathOf(fields.get('back')), {
    'Set-Cookie': `claims_who=${value}; HttpOnly; SameSite=Strict; Path=/${who === '' ? '; Max-Age=0' : '; Max-Age=31536000'}`,
  });
}
