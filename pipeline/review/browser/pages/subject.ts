import type { Claim } from '../../../model/claim.ts';
import { isRange } from '../../../model/quantity.ts';
import { amended, amendsOf } from '../../../run/amend.ts';
import { mergedInto, mergers } from '../../../store/amendments.ts';
import { countStates } from '../../../store/find-queue.ts';
import { claimsOfSubjects, nameOfSubject } from '../../../store/list-subjects.ts';
import { firstFilter, queryOf } from '../../core/filter.ts';
import { drawSeries, markOf, type Point } from '../draw/series.ts';
import { address } from '../markup/address.ts';
import { type Html, html, type Part, said, shorten } from '../markup/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout, oops, tokenField } from './layout.ts';

const MOST_CLAIMS = 2_000;
const MOST_METRICS = 40;
/** Rows of one metric's table; the ledger has all. */
const MOST_ROWS = 25;
const MOST_POINTS = 150;

/** A subject with its metrics over time. */
export function subjectPage(
  visit: Visit,
  more: { readonly status?: number; readonly alert?: Part } = {},
): Reply {
  const { store, query } = visit;
  const id = query.get('id') ?? '';
  const head = mergedInto(store, id);
  const of = head?.id ?? id;
  const below = mergers(store).filter(({ subject }) => mergedInto(store, subject)?.id === of);
  const claims = amended(
    claimsOfSubjects(store, [of, ...below.map(({ subject }) => subject)], MOST_CLAIMS),
    amendsOf(store),
  ).filter((claim) => claim.subject?.id === of);
  if (claims.length === 0)
    return page(oops(visit, 'There is no such subject', 'No claim of the store is about it.'), 404);
  const name = head?.name ?? nameOfSubject(store, of) ?? claims[0]!.subject?.name ?? of;
  const sources = [...new Set(claims.map(sourceOf))].sort();
  const groups = groupsOf(claims);
  const drawn = groups.slice(0, MOST_METRICS).map((group) => ({ group, chart: chartOf(group, sources) }));
  const charted = drawn.flatMap(({ group, chart }) => (chart ? [{ group, chart }] : []));
  const single = drawn.filter(({ chart }) => chart === null);
  const open = countStates(store, { ...firstFilter, subject: name }).open;
  const main = html`
<header class="lead"><h1>${said(name, 200)}</h1>
<p class="soft">${claims.length.toLocaleString('en')}${claims.length >= MOST_CLAIMS && ' of more'} claims in ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}.
<a href="${address.ledger(new URLSearchParams({ subject: of }).toString())}">In the ledger</a>${open > 0 && html` · <a href="${address.queue(queryOf({ ...firstFilter, subject: name }))}">${open} open ${open === 1 ? 'finding' : 'findings'}</a>`}</p>
${below.length > 0 && html`<p class="soft">Merged into it: ${below.slice(0, 20).map(({ subject }, i) => html`${i > 0 && ', '}${said(nameOfSubject(store, subject) ?? subject, 80)}`)}</p>`}
</header>
${merging(visit, of)}
<ul class="legend" aria-label="Sources">${sources.slice(0, 24).map((source, i) => html`<li><svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">${markOf(i)}</svg> ${said(source, 60)}</li>`)}</ul>
<div class="metrics">${charted.map(({ group, chart }, i) => section(group, chart, sources, i))}</div>
${single.length > 0 && html`<section aria-labelledby="others"><h2 id="others">${charted.length > 0 ? 'Other figures' : 'Figures'}</h2><ul class="figlist others">${single.flatMap(({ group }) => group.claims.slice(0, MOST_ROWS).map((c) => line(c, sources, group.name)))}</ul></section>`}
${groups.length > MOST_METRICS && html`<p class="cut">${groups.length - MOST_METRICS} more metrics are in the ledger.</p>`}`;
  return page(layout(visit, { title: name, main, alert: more.alert, wide: true }), more.status ?? 200);
}

/** Two names of one thing: their claims meet from then on. */
const merging = (visit: Visit, id: string): Html =>
  html`<details class="merging"><summary data-key="m">It is the same as another subject <kbd>m</kbd></summary>
<form method="post" action="${address.subject(id)}" class="judge">${tokenField(visit)}<label>Merge it into <input name="into" maxlength="500" required autocomplete="off"></label> <button>Merge</button></form></details>`;

const sourceOf = ({ document }: Claim): string => document.publisher ?? document.path;

interface Group {
  readonly name: string;
  readonly claims: Claim[];
}

/** One metric in one unit, levels apart from changes; the most spoken of first. */
function groupsOf(claims: readonly Claim[]): Group[] {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const { unit, unitName, change } = claim.quantity;
    const key = JSON.stringify([claim.metric?.id ?? null, unit, change !== null]);
    const metric = claim.metric?.name ?? 'metric unknown';
    const name = `${metric}${change === null ? '' : ', change'}${unitName && !metric.includes(unitName) ? ` (${unitName})` : ''}`;
    const group = groups.get(key) ?? { name, claims: [] };
    groups.set(key, group);
    group.claims.push(claim);
  }
  return toldApart([...groups.values()]).sort(
    (a, b) => b.claims.length - a.claims.length || (a.name < b.name ? -1 : 1),
  );
}

/** Two metrics may be called alike: with their units, or with all the words they are kept by, each has a heading of its own. */
function toldApart(groups: readonly Group[]): Group[] {
  const heading = ({ name }: Group): string => name.toLowerCase();
  const alike = Map.groupBy(groups, heading);
  return groups.map((group) => {
    const others = alike.get(heading(group))!;
    if (others.length === 1) return group;
    const units = new Set(others.map(({ claims }) => claims[0]!.quantity.unitName));
    const { quantity, metric } = group.claims[0]!;
    const own = units.size === others.length ? (quantity.unitName ?? 'no unit') : (metric?.id ?? '');
    return { ...group, name: `${group.name}: ${own.replaceAll('_', ' ')}` };
  });
}

function chartOf({ name, claims }: Group, sources: readonly string[]): Html | null {
  const points = claims.flatMap((claim) => pointOf(claim, sources) ?? []).slice(0, MOST_POINTS);
  return drawSeries(points, claims[0]?.quantity.unit ?? null, shorten(`${name} over time`, 120));
}

function section({ name, claims }: Group, chart: Html, sources: readonly string[], index: number): Html {
  const id = `metric-${index}`;
  const sorted = claims.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  return html`<section class="metric" aria-labelledby="${id}"><h2 id="${id}">${said(name, 120)} <span class="count">${claims.length}</span></h2>
${chart}<p class="readout" aria-hidden="true">Point at a mark for its sentence.</p>
<details><summary>The figures</summary><ul class="figlist">${sorted.slice(0, MOST_ROWS).map((c) => line(c, sources))}</ul>
${sorted.length > MOST_ROWS && html`<p class="cut">and ${sorted.length - MOST_ROWS} more in the ledger</p>`}</details></section>`;
}

const dateOf = ({ period, document }: Claim): string =>
  period?.from ?? period?.to ?? document.published ?? '';

const line = (claim: Claim, sources: readonly string[], metric: string | null = null): Html =>
  html`<li><svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">${markOf(sources.indexOf(sourceOf(claim)))}</svg>
<a href="${address.claim(claim.id)}"><b>${said(claim.written, 60)}</b></a>${metric !== null && html` <span>${said(metric, 100)}</span>`} <span class="soft">${when(claim)} · ${said(sourceOf(claim), 60)}</span>
<a class="quote" href="${address.document(claim.document.id, claim.id)}">${said(claim.sentence, 260)}</a></li>`;

const when = ({ period, document }: Claim): Part =>
  period
    ? said(period.written ?? period.from ?? period.to, 40)
    : document.published
      ? html`published ${document.published}`
      : 'undated';

function pointOf(claim: Claim, sources: readonly string[]): Point | null {
  const { quantity, period, document } = claim;
  const from = momentOf(period?.from ?? period?.to ?? document.published, false);
  const to = momentOf(period?.to ?? period?.from ?? document.published, true);
  const [low, high] = [quantity.low, quantity.high].map((x) => (x === null ? null : Number(x))) as [
    number | null,
    number | null,
  ];
  const value = isRange(quantity.value)
    ? (Number(quantity.value[0]) + Number(quantity.value[1])) / 2
    : Number(quantity.value);
  if (from === null || to === null || ![value, low ?? 0, high ?? 0].every(Number.isFinite)) return null;
  const source = sourceOf(claim);
  return {
    from: Math.min(from, to),
    to: Math.max(from, to),
    value,
    low,
    high,
    source: sources.indexOf(source),
    href: address.document(document.id, claim.id),
    label: shorten(`${claim.written}, ${source}: ${claim.sentence}`, 300),
  };
}

/** An ISO date as precise as known → its first or last moment. */
function momentOf(date: string | null | undefined, last: boolean): number | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '');
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year == null) return null;
  const moment =
    month == null
      ? Date.UTC(last ? year + 1 : year, 0, 1)
      : day == null
        ? Date.UTC(year, last ? month : month - 1, 1)
        : Date.UTC(year, month - 1, day);
  return Number.isFinite(moment) ? moment : null;
}
