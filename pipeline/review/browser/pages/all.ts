import { countOf } from '../../core/decide.ts';
import { filterFromQuery, queryOf, wordsOf } from '../../core/filter.ts';
import { address } from '../markup/address.ts';
import { bulkButtons } from '../markup/decision-buttons.ts';
import { html, type Part, said } from '../markup/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout, tokenField } from './layout.ts';

/** One decision on everything that a filter holds, the count shown before it is made. */
export function allPage(visit: Visit, more: { readonly status?: number; readonly alert?: Part } = {}): Reply {
  const filter = filterFromQuery(visit.query);
  const words = queryOf(filter);
  const count = countOf(visit.desk, filter);
  const conditions = Object.entries(wordsOf(filter));
  const main = html`
<nav class="pager" aria-label="Queue"><a href="${address.queue(words)}" data-key="q">← Queue</a></nav>
<h1>Decide on ${count.toLocaleString('en')} ${count === 1 ? 'finding' : 'findings'} at once</h1>
<p>${conditions.length === 0 ? 'The filter is: open, asking for attention.' : html`The filter is: ${conditions.map(([key, value], i) => html`${i > 0 ? ', ' : ''}${key} ${said(value, 100)}`)}.`}
One undo takes all of it back.</p>
${count > 0 && html`<form class="decide" method="post" action="${address.all(words)}">${tokenField(visit)}<input type="hidden" name="expected" value="${count}">${bulkButtons()}</form>`}`;
  return page(layout(visit, { title: `Decide on ${count}`, main, alert: more.alert }), more.status ?? 200);
}
