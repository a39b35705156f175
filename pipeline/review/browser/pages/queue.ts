import { findingById } from '../../../store/find-findings.ts';
import {
  countStates,
  facet,
  queuePage as pageOf,
  publishers,
  type QueueFilter,
  type QueueRow,
} from '../../../store/find-queue.ts';
import { filterFromQuery, queryOf, SEVERITIES, STATES, VERDICTS } from '../../core/filter.ts';
import { address } from '../markup/address.ts';
import { severityBadge, stateBadge, verdictBadge, verdictName } from '../markup/badges.ts';
import { exact, type Html, html, type Part, said } from '../markup/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout } from './layout.ts';

const COUNT = 30;
/** Suggestions come from so many findings: to count all would take longer than the rest of the page. */
const AMONG = 3000;

/** The queue: filters in the address, counts per state, most worth a minute first. */
export function queuePage(visit: Visit): Reply {
  const { store, query } = visit;
  const filter = filterFromQuery(query);
  const words = queryOf(filter);
  const after = query.get('after');
  const { rows, next } = pageOf(store, filter, COUNT, after);
  const counts = countStates(store, filter);
  const all = Object.values(counts).reduce((a, b) => a + b, 0);
  const shown = filter.state === null ? all : counts[filter.state];
  const main = html`
<header class="lead"><h1>Queue</h1>
<p class="soft">Figures that cannot all be true, most worth your minute first.</p></header>
<nav class="tabs" aria-label="States">${STATES.map((state) => tab(filter, state, counts[state]))}${tab(filter, null, all)}</nav>
${filters(visit, filter)}
${rows.length === 0 ? empty(filter, all) : html`<ol class="queue">${rows.map((row) => item(visit, row, words))}</ol>`}
<nav class="pager" aria-label="Pages of the queue">
${after !== null && html`<a href="${address.queue(words)}">← First page</a>`}
${shown > 1 && html`<a href="${address.all(words)}" data-key="a">Decide on all ${shown.toLocaleString('en')} <kbd>a</kbd></a>`}
${next !== null && html`<a class="next" rel="next" href="${address.queue(withAfter(words, next))}">Next page →</a>`}</nav>`;
  return page(
    layout(visit, { title: `Queue: ${shown.toLocaleString('en')} ${filter.state ?? 'in all'}`, main }),
  );
}

const withAfter = (words: string, after: string): string => {
  const query = new URLSearchParams(words);
  query.set('after', after);
  return query.toString();
};

function tab(filter: QueueFilter, state: QueueFilter['state'], count: number): Html {
  const here = filter.state === state;
  return html`<a href="${address.queue(queryOf({ ...filter, state }))}"${here && html` aria-current="true"`}>${state ?? 'all'} <span class="count">${count.toLocaleString('en')}</span></a>`;
}

/** A plain GET form: works without a script, and the result is an address. */
function filters({ store }: Visit, filter: QueueFilter): Html {
  const list = (id: string, values: readonly { readonly value: string }[]): Html =>
    html`<datalist id="${id}">${values.map(({ value }) => html`<option value="${exact(value.slice(0, 200))}"></option>`)}</datalist>`;
  const field = (name: 'subject' | 'metric' | 'source' | 'text', label: string, from: string | null): Html =>
    html`<label>${label} <input name="${name}" value="${exact(filter[name] ?? '')}"${from !== null && html` list="${from}"`} maxlength="500" autocomplete="off"></label>`;
  const any = Object.entries(filter).some(
    ([key, value]) => key !== 'state' && value !== null && value !== 'asking',
  );
  return html`<form class="filters" action="/queue" aria-label="Filter">
<input type="hidden" name="state" value="${filter.state ?? 'any'}">
${field('text', 'Words', null)}${field('subject', 'Subject', 'subjects')}${field('metric', 'Metric', 'metrics')}${field('source', 'Source', 'sources')}
<label>Severity <select name="severity">${option('any', 'any', filter.severity ?? 'any')}${SEVERITIES.filter((s) => s !== 'none').map((s) => option(s, s, filter.severity ?? 'any'))}</select></label>
<label>Verdict <select name="verdict">${option('asking', 'asks for attention', filter.verdict ?? 'any')}${option('any', 'any', filter.verdict ?? 'any')}${VERDICTS.map((v) => option(v, verdictName(v), filter.verdict ?? 'any'))}</select></label>
<button>Filter</button>${any && html` <a class="clear" href="/queue">Clear</a>`}
${list('subjects', facet(store, filter, 'subject', 30, AMONG))}${list('metrics', facet(store, filter, 'metric', 30, AMONG))}${list('sources', publishers(store, 30))}
</form>`;
}

const option = (value: string, label: string, chosen: string): Html =>
  html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`;

function item({ store }: Visit, row: QueueRow, words: string): Html {
  const finding = findingById(store, row.id);
  const members = finding?.members ?? [];
  const name = [row.subject, row.metric].filter(Boolean).join(' · ') || verdictName(row.verdict);
  return html`<li><a class="card" href="${address.finding(row.id, words)}" data-row>
<span class="head"><span class="name">${said(name, 140)}</span><span class="badges">${verdictBadge(row.verdict)} ${severityBadge(row.severity)} ${row.state !== 'open' && stateBadge(row.state)}</span></span>
<span class="why">${said(row.why, 260)}</span>
<span class="evidence">${members.slice(0, 4).map((m) => html`<span><b>${said(m.written, 40)}</b> ${said(m.document.publisher ?? m.document.path, 50)}</span>`)}${members.length > 4 && html`<span class="soft">and ${members.length - 4} more</span>`}</span>
</a></li>`;
}

function empty(filter: QueueFilter, all: number): Part {
  if (all === 0) return html`<p class="empty">Nothing matches. <a href="/queue">Show the whole queue</a></p>`;
  return filter.state === 'open'
    ? html`<div class="empty"><p class="big">All decided.</p><p>${all.toLocaleString('en')} ${all === 1 ? 'finding has' : 'findings have'} an answer. What is new will come up here.</p></div>`
    : html`<p class="empty">None is ${filter.state}.</p>`;
}
