import type { Claim } from '../../../model/claim.ts';
import { shortQuantity } from '../../../report/short-forms.ts';
import { claimsOfDocument } from '../../../store/find-claims.ts';
import { documentById } from '../../../store/find-documents.ts';
import { address, anchor } from '../markup/address.ts';
import { article, type Mark } from '../markup/article.ts';
import { html, said, shorten } from '../markup/html.ts';
import { kindOf, kinds } from '../markup/kinds.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout, oops } from './layout.ts';

/** More marks than that are left out of one page. */
const MOST = 5_000;

/** An article with every claim marked where it stands, by kind. */
export function documentPage(visit: Visit): Reply {
  const { store, id } = visit;
  const document = documentById(store, id);
  if (!document)
    return page(
      oops(visit, 'There is no such document', 'It has left the store, or the address is wrong.'),
      404,
    );
  const claims = claimsOfDocument(store, id);
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(kindOf(claim), (counts.get(kindOf(claim)) ?? 0) + 1);
  const title = document.title ?? document.path;
  const main = html`
<header class="lead"><h1>${said(title, 300)}</h1>
<p class="soft">${said([document.publisher, document.author, document.published, document.path].filter(Boolean).join(' · '), 400)}</p></header>
<ul class="legend" aria-label="Kinds of figures">${kinds
    .filter(({ id: kind }) => counts.has(kind))
    .map(
      ({ id: kind, label }) => html`<li><span class="fig k-${kind}">${label}</span> ${counts.get(kind)}</li>`,
    )}</ul>
<div class="prose article">${article(document, claims.slice(0, MOST).map(markOf))}</div>
${claims.length > MOST && html`<p class="cut">${(claims.length - MOST).toLocaleString('en')} claims are not marked here; the <a href="${address.ledger(new URLSearchParams({ source: document.path }).toString())}">ledger</a> has all.</p>`}`;
  return page(layout(visit, { title, main }));
}

/** The figure as a link to what was made of it; what that is, in words, on hover. */
function markOf(claim: Claim): Mark {
  const what = [
    claim.subject?.name ?? 'unknown subject',
    claim.metric?.name ?? 'unknown metric',
    shortQuantity(claim.quantity),
    claim.period?.written,
  ]
    .filter(Boolean)
    .join(' · ');
  return {
    span: claim.span,
    wrap: (inside) =>
      html`<a class="fig k-${kindOf(claim)}" id="${anchor(claim.id)}" href="${address.claim(claim.id)}" title="${shorten(what, 240)}">${inside}</a>`,
  };
}
