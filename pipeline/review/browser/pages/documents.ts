import { listDocuments } from '../../../store/list-documents.ts';
import { address, withQuery } from '../markup/address.ts';
import { exact, html, said } from '../markup/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout } from './layout.ts';

const COUNT = 60;

/** The documents in the order of their paths. */
export function documentsPage(visit: Visit): Reply {
  const text = (visit.query.get('q') ?? '').slice(0, 500);
  const at = Math.max(1, Math.min(1e6, Number.parseInt(visit.query.get('page') ?? '1', 10) || 1));
  const found = listDocuments(visit.store, text, COUNT + 1, (at - 1) * COUNT);
  const to = (n: number): string =>
    withQuery('/documents', new URLSearchParams({ ...(text && { q: text }), page: String(n) }).toString());
  const main = html`<header class="lead"><h1>Documents</h1></header>
<form class="filters" action="/documents" aria-label="Filter"><label>Words in title, source or path <input name="q" value="${exact(text)}" maxlength="500"></label><button>Filter</button></form>
${
  found.length === 0
    ? html`<p class="empty">No document matches.</p>`
    : html`<ul class="list">${found.slice(0, COUNT).map(
        (
          d,
        ) => html`<li><a class="card" href="${address.document(d.id)}" data-row><span class="head"><span class="name">${said(d.title ?? d.path, 160)}</span><span class="count">${d.claims.toLocaleString('en')} ${d.claims === 1 ? 'claim' : 'claims'}</span></span>
<span class="soft">${said([d.publisher, d.published, d.path].filter(Boolean).join(' · '), 240)}</span></a></li>`,
      )}</ul>`
}
<nav class="pager" aria-label="Pages of documents">${at > 1 && html`<a href="${to(at - 1)}">← Previous</a>`}${found.length > COUNT && html`<a class="next" href="${to(at + 1)}">Next →</a>`}</nav>`;
  return page(layout(visit, { title: 'Documents', main }));
}
