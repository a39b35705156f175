import { listSubjects } from '../../../store/list-subjects.ts';
import { address } from '../markup/address.ts';
import { exact, html, said } from '../markup/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout } from './layout.ts';

const COUNT = 200;

/** What the claims are about, the most spoken of first. */
export function subjectsPage(visit: Visit): Reply {
  const text = (visit.query.get('q') ?? '').slice(0, 500);
  const found = listSubjects(visit.store, text, COUNT);
  const main = html`<header class="lead"><h1>Subjects</h1></header>
<form class="filters" action="/subjects" aria-label="Filter"><label>Words in the name <input name="q" value="${exact(text)}" maxlength="500"></label><button>Filter</button></form>
${
  found.length === 0
    ? html`<p class="empty">No subject matches.</p>`
    : html`<ul class="list columns">${found.map(
        (s) =>
          html`<li><a class="card" href="${address.subject(s.id)}" data-row><span class="name">${said(s.name, 120)}</span> <span class="soft">${s.claims.toLocaleString('en')} ${s.claims === 1 ? 'claim' : 'claims'}, ${s.metrics} ${s.metrics === 1 ? 'metric' : 'metrics'}</span></a></li>`,
      )}</ul>`
}`;
  return page(layout(visit, { title: 'Subjects', main }));
}
