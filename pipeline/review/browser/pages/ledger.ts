import type { Claim } from '../../../model/claim.ts';
import { claimJson } from '../../../report/claim-json.ts';
import { csvHead, csvRow } from '../../../report/claims-csv.ts';
import { shortQuantity } from '../../../report/short-forms.ts';
import { amended, amendsOf } from '../../../run/amend.ts';
import { findingsOfClaim } from '../../../store/find-findings.ts';
import {
  countLedger,
  filteredClaims,
  type LedgerFilter,
  type LedgerSort,
  ledgerPage as pageOf,
} from '../../../store/find-ledger.ts';
import { openStore, type Store } from '../../../store/open-store.ts';
import { address } from '../markup/address.ts';
import { exact, type Html, html, said } from '../markup/html.ts';
import { download, page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout } from './layout.ts';
import { ledgerFilterOf, ledgerQuery, STATUSES } from './ledger-filter.ts';

const COUNT = 50;
/** Counted no further: beyond that a reader narrows the filter. */
const MOST = 100_000;

/** Every claim as a table: filtered, sorted, and to be taken away as it is shown. */
export function ledgerPage(visit: Visit): Reply {
  const { store, query } = visit;
  const filter = ledgerFilterOf(query);
  const words = ledgerQuery(filter);
  const total = countLedger(store, filter, MOST);
  const at = Math.min(
    Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1),
    Math.max(1, Math.ceil(total / COUNT)),
  );
  // as the reviewers leave them, like every other export; found by what was read
  const rows = amended(pageOf(store, filter, COUNT, (at - 1) * COUNT), amendsOf(store));
  const count = total >= MOST ? `more than ${MOST.toLocaleString('en')}` : total.toLocaleString('en');
  const main = html`
<header class="lead"><h1>Ledger</h1><p class="soft">${count} ${total === 1 ? 'claim' : 'claims'}.
Take away what is shown: <a href="${address.ledger(words, '.csv')}" download>CSV</a> or <a href="${address.ledger(words, '.jsonl')}" download>JSON Lines</a>.</p></header>
${filters(filter)}
${rows.length === 0 ? html`<p class="empty">No claim matches. <a href="/ledger">Show all</a></p>` : table(rows, filter)}
<nav class="pager" aria-label="Pages of the ledger">
${at > 1 && html`<a href="${address.ledger(withPage(words, at - 1))}" rel="prev">← Previous</a>`}
<span class="soft">page ${at} of ${Math.max(1, Math.ceil(total / COUNT)).toLocaleString('en')}</span>
${at * COUNT < total && html`<a class="next" href="${address.ledger(withPage(words, at + 1))}" rel="next">Next →</a>`}</nav>`;
  return page(layout(visit, { title: 'Ledger', main, wide: true }));
}

const withPage = (words: string, at: number): string => {
  const query = new URLSearchParams(words);
  if (at > 1) query.set('page', String(at));
  return query.toString();
};

function filters(filter: LedgerFilter): Html {
  const field = (name: 'subject' | 'metric' | 'source' | 'text', label: string): Html =>
    html`<label>${label} <input name="${name}" value="${exact(filter[name] ?? '')}" maxlength="500" autocomplete="off"></label>`;
  const any = ledgerQuery(filter) !== '';
  return html`<form class="filters" action="/ledger" aria-label="Filter">
${field('text', 'Words')}${field('subject', 'Subject')}${field('metric', 'Metric')}${field('source', 'Source')}
<label>Status <select name="status"><option value="">any</option>${STATUSES.map((s) => html`<option${s === filter.status && html` selected`}>${s}</option>`)}</select></label>
${filter.sort !== 'article' && html`<input type="hidden" name="sort" value="${filter.sort}">`}${filter.descending && html`<input type="hidden" name="order" value="down">`}
<button>Filter</button>${any && html` <a class="clear" href="/ledger">Clear</a>`}</form>`;
}

function table(rows: readonly Claim[], filter: LedgerFilter): Html {
  const head = (sort: LedgerSort, label: string): Html => {
    const here = filter.sort === sort;
    const to = address.ledger(ledgerQuery({ ...filter, sort, descending: here && !filter.descending }));
    return html`<th scope="col"${here && html` aria-sort="${filter.descending ? 'descending' : 'ascending'}"`}><a href="${to}">${label}${here && html` <span aria-hidden="true">${filter.descending ? '↓' : '↑'}</span>`}</a></th>`;
  };
  return html`<div class="table" tabindex="0" role="region" aria-label="Claims"><table class="ledger">
<thead><tr>${head('subject', 'Subject')}${head('metric', 'Metric')}${head('value', 'Figure')}${head('period', 'Period')}<th scope="col">Status</th>${head('published', 'Source')}${head('article', 'Sentence')}</tr></thead>
<tbody>${rows.map(row)}</tbody></table></div>`;
}

function row(claim: Claim): Html {
  const { subject, metric, period, document } = claim;
  return html`<tr>
<td data-label="Subject">${subject ? html`<a href="${address.subject(subject.id)}">${said(subject.name, 80)}</a>` : html`<span class="soft">unknown</span>`}</td>
<td data-label="Metric">${metric ? said(metric.name, 80) : html`<span class="soft">unknown</span>`}</td>
<td data-label="Figure" class="number"><a href="${address.claim(claim.id)}" title="${shortQuantity(claim.quantity)}">${said(claim.written, 60)}</a></td>
<td data-label="Period">${period ? said(period.written ?? period.from ?? period.to, 40) : html`<span class="soft">–</span>`}</td>
<td data-label="Status">${claim.status}</td>
<td data-label="Source"><span>${said(document.publisher ?? document.path, 60)} <span class="soft date">${document.published}</span></span></td>
<td data-label="Sentence" class="sentence"><a href="${address.document(document.id, claim.id)}">${said(claim.sentence, 220)}</a></td>
</tr>`;
}

/** What is shown, as a file: the same filter and order, all pages. Read through a handle of its own, so that decisions go on. */
export function ledgerFile({ store, id, query }: Visit): Reply {
  const filter = ledgerFilterOf(query);
  return id === 'csv'
    ? download('ledger.csv', 'text/csv; charset=utf-8', lines(store.path, filter, csvLines))
    : download('ledger.jsonl', 'application/x-ndjson; charset=utf-8', lines(store.path, filter, jsonLines));
}

function* lines(path: string, filter: LedgerFilter, write: typeof csvLines): Generator<string> {
  const own = openStore(path, { readOnly: true });
  try {
    yield* write(own, filter);
  } finally {
    own.close();
  }
}

function* standing(store: Store, filter: LedgerFilter): Generator<Claim> {
  const amend = amendsOf(store);
  for (const claim of filteredClaims(store, filter)) yield* amended([claim], amend);
}

function* csvLines(store: Store, filter: LedgerFilter): Generator<string> {
  yield csvHead();
  for (const claim of standing(store, filter)) yield csvRow(claim, oddsOf(store, claim));
}

function* jsonLines(store: Store, filter: LedgerFilter): Generator<string> {
  for (const claim of standing(store, filter)) yield `${JSON.stringify(claimJson(claim))}\n`;
}

/** Where the figures stand that it cannot be true together with, as far as nobody has dismissed it. */
const oddsOf = (store: Store, { id }: Claim): string[] =>
  findingsOfClaim(store, id)
    .filter(({ verdict, state }) => (verdict === 'conflict' || verdict === 'fails') && state !== 'dismissed')
    .flatMap(({ members }) =>
      members.filter((m) => m.id !== id).map((m) => `${m.document.path}:${m.line} (${m.written})`),
    );
