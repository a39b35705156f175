import type { Claim } from '../../../model/claim.ts';
import type { Decision } from '../../../model/decision.ts';
import type { Member } from '../../../model/finding.ts';
import { standingOf } from '../../../store/decisions.ts';
import { claimsById } from '../../../store/find-claims.ts';
import { documentById } from '../../../store/find-documents.ts';
import { countUpTo, cursorAt, queuePage } from '../../../store/find-queue.ts';
import { historyOf } from '../../../store/history.ts';
import { filterFromQuery, queryOf } from '../../core/filter.ts';
import { type FindingView, viewFinding } from '../../core/view-finding.ts';
import { drawIntervals } from '../draw/intervals.ts';
import { address } from '../markup/address.ts';
import { article, type Mark } from '../markup/article.ts';
import { severityBadge, stateBadge, verdictBadge, verdictName } from '../markup/badges.ts';
import { decisionButtons } from '../markup/decision-buttons.ts';
import { type Html, html, type Part, said, shorten } from '../markup/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout, oops, tokenField } from './layout.ts';
import { inWords } from './notice.ts';

/** More sources than that are counted and not drawn. */
const MOST_ROWS = 60;
/** Findings left are counted no further: it is done with every key. */
const MOST_COUNTED = 999;
/** Characters of an article in its pane: a screen or two to either side; the whole stands in its own page. */
const PANE = 30_000;

/** A finding with everything it rests on: figures on one axis, the articles side by side, the slot, and who decided what. */
export function findingPage(
  visit: Visit,
  more: { readonly status?: number; readonly alert?: Part } = {},
): Reply {
  const { store, id, query } = visit;
  const view = viewFinding(store, id);
  if (!view)
    return page(
      oops(visit, 'There is no such finding', 'Its claims have changed since, or the address is wrong.'),
      404,
    );
  const { finding } = view;
  const filter = filterFromQuery(query);
  const words = queryOf(filter);
  const name = [finding.subject, finding.metric].filter(Boolean).join(' · ') || 'figures at odds';
  const main = html`
${pager(visit, view, words)}
<header class="lead">
  <p class="badges">${verdictBadge(finding.verdict)} ${severityBadge(finding.severity)} ${stateBadge(finding.state)}</p>
  <h1>${said(name, 200)}</h1>
  <p class="why">${said(finding.why, 1200)}</p>
</header>
${standing(view)}
${decide(visit, view, words)}
<section aria-labelledby="figures"><h2 id="figures">The figures</h2>${figures(store, view)}</section>
${arithmetic(finding.arithmetic)}
<section aria-labelledby="articles"><h2 id="articles">In their articles</h2><div class="panes">${panes(store, view)}</div></section>
<div class="twin">
  <section aria-labelledby="slot"><h2 id="slot">What was compared</h2>${notes(finding.notes)}</section>
  <section aria-labelledby="factors"><h2 id="factors">Why here in the queue</h2>${factors(view)}</section>
</div>
<section aria-labelledby="history"><h2 id="history">History</h2>${history(visit, view)}</section>`;
  return page(layout(visit, { title: name, main, alert: more.alert, wide: true }), more.status ?? 200);
}

function pager({ store, id, query }: Visit, _: FindingView, words: string): Html {
  const filter = filterFromQuery(query);
  const here = cursorAt(store, id);
  const next = here === null ? undefined : queuePage(store, filter, 1, here).rows[0];
  const left = countUpTo(store, filter, MOST_COUNTED + 1);
  const count = left > MOST_COUNTED ? `more than ${MOST_COUNTED}` : left;
  return html`<nav class="pager" aria-label="Queue"><a href="${address.queue(words)}" data-key="q">← Queue</a>
<span class="soft">${count} ${filter.state ?? 'in all'}</span>
${next && html`<a class="next" href="${address.finding(next.id, words)}" data-key="j" rel="next">Next <kbd>j</kbd></a>`}</nav>`;
}

/** What stands of earlier decisions, and what is new since. */
function standing({ ruling, right, sides, news }: FindingView): Part {
  if (!ruling) return null;
  const chosen = right.map((i) => sides[i]?.best.written).filter((x) => x !== undefined);
  return html`<div class="ruling"><p>${inWords(ruling)}${chosen.length > 0 && html`, ${said(chosen.join(', '), 200)}`}, by ${said(ruling.who, 80)} on <time>${ruling.when.slice(0, 10)}</time>.</p>
${news.length > 0 && html`<p><strong>New since:</strong></p><ul>${news.slice(0, 10).map((m) => html`<li>${said(m.written, 80)} in ${said(sourceOf(m), 120)}</li>`)}</ul>`}</div>`;
}

function decide(visit: Visit, { finding, sides, version }: FindingView, words: string): Html {
  return html`<form class="decide" method="post" action="${address.finding(finding.id, words)}" aria-label="Decide">
${tokenField(visit)}<input type="hidden" name="seen" value="${version}">
${decisionButtons(sides.map(({ best }) => best.written))}
<label class="note">Note <input name="note" value="" maxlength="2000" placeholder="optional, in your words" autocomplete="off"></label>
</form>`;
}

const sourceOf = ({ document }: Pick<Member, 'document'>): string => document.publisher ?? document.path;

/** One row a source, its interval on the common axis. */
function figures(store: Visit['store'], { finding, sides, amended }: FindingView): Html {
  const shown = finding.members.slice(0, MOST_ROWS);
  const claims = shown.map(({ id }) => claimsById(store, id)[0] ?? null);
  const side = (id: string): number => sides.findIndex((s) => s.claims.includes(id));
  const drawing = drawIntervals(
    shown.map(({ id, low, high }) => ({ low, high, tone: `s${Math.max(0, side(id)) % 8}` })),
    claims[0]?.quantity.unit ?? null,
  );
  const rows = shown.map((member, i) => {
    const at = side(member.id);
    return html`<li class="figure">
<span class="key s${Math.max(0, at) % 8}">${at >= 0 ? at + 1 : '·'}</span>
<span class="written"><a href="${address.claim(member.id)}">${said(member.written, 60)}</a>${amended.has(member.id) && html` <span class="badge">amended</span>`}</span>
<span class="source"><a href="${address.document(member.document.id, member.id)}">${said(sourceOf(member), 60)}</a> <span class="soft">${member.document.published}</span></span>
<span class="scope">${said(scopeOf(claims[i] ?? null), 160)}</span>
${drawing && html`<span class="drawn">${drawing.rows[i]}</span>`}
<span class="range soft">${range(member)}</span>
</li>`;
  });
  const rest = finding.members.length - shown.length;
  return html`<ol class="figures${drawing ? ' with-axis' : ''}">${rows}${drawing && html`<li class="axis" aria-hidden="true"><span></span><span></span><span></span><span></span><span class="drawn">${drawing.axis}</span></li>`}</ol>
${rest > 0 && html`<p class="cut">and ${rest.toLocaleString('en')} more</p>`}
<p class="soft">${finding.origins.toLocaleString('en')} independent ${finding.origins === 1 ? 'origin' : 'origins'}.</p>`;
}

const range = ({ low, high }: Member): string => `${low ?? 'anything'} to ${high ?? 'anything'}`;

function scopeOf(claim: Claim | null): string {
  if (!claim) return '';
  const { period, scope, status, attribution } = claim;
  return [
    period?.written ?? period?.from,
    ...Object.values(scope),
    status === 'actual' ? null : status,
    attribution && `said by ${attribution.speaker}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

const arithmetic = (lines: readonly string[]): Part =>
  lines.length > 0 &&
  html`<section aria-labelledby="sums"><h2 id="sums">The arithmetic</h2><pre class="sums" tabindex="0">${lines.slice(0, 60).map((l) => html`${shorten(l, 400)}\n`)}</pre></section>`;

/** The article of each side's figure, scrolled to its sentence. */
function panes(store: Visit['store'], { sides, finding }: FindingView): Html[] {
  const bests = sides.length > 0 ? sides.map(({ best }) => best) : finding.members.slice(0, 2);
  return bests.slice(0, 6).map((best, i) => {
    const document = documentById(store, best.document.id);
    const claim = claimsById(store, best.id).find((c) => c.document.id === best.document.id);
    const title = document?.title ?? best.document.path;
    if (!document || !claim) return html`<p>The article of ${said(best.written, 60)} is gone.</p>`;
    const marks: Mark[] = [
      { span: claim.sentenceSpan, wrap: (inside) => html`<mark class="sentence s${i % 8}">${inside}</mark>` },
      {
        span: claim.span,
        wrap: (inside) => html`<strong class="figure-mark s${i % 8}" data-here>${inside}</strong>`,
      },
    ];
    return html`<article class="pane">
<header><span class="key s${i % 8}">${i + 1}</span><h3><a href="${address.document(document.id, claim.id)}">${said(title, 140)}</a></h3>
<p class="soft">${[document.publisher, document.published].filter(Boolean).map((x, j) => html`${j > 0 ? ', ' : ''}${said(x, 80)}`)} · line ${claim.line}</p></header>
<div class="scroll prose" tabindex="0" role="region" aria-label="${shorten(`Article: ${title}`, 120)}">${article(document, marks, claim.span[0], PANE)}</div>
</article>`;
  });
}

const notes = (lines: readonly string[]): Html =>
  lines.length === 0
    ? html`<p class="soft">Nothing is noted.</p>`
    : html`<ul class="notes">${lines.slice(0, 40).map((line) => html`<li>${said(line, 400)}</li>`)}</ul>`;

const factors = ({ finding }: FindingView): Html =>
  finding.factors.length === 0
    ? html`<p class="soft">${verdictName(finding.verdict)}: nothing to weigh.</p>`
    : html`<dl class="factors">${finding.factors.map(({ name, value, weight }) => html`<div><dt>${said(name, 60)}</dt><dd>${said(value, 160)} <span class="weight">${weight > 0 ? '+' : ''}${weight}</span></dd></div>`)}</dl>`;

/** Decisions and what became of the finding, in one line of time. */
function history({ store, id }: Visit, { decisions }: FindingView): Html {
  const stands = new Set(standingOf(decisions).map(({ sequence }) => sequence));
  const events: (readonly [when: string, what: Part])[] = [
    ...historyOf(store, id).map(
      ({ when, verdict, severity, members }) =>
        [
          when,
          verdict === null
            ? 'no longer found'
            : `found: ${verdictName(verdict)}, ${severity}, ${members.length} ${members.length === 1 ? 'claim' : 'claims'}`,
        ] as const,
    ),
    ...decisions.map(
      (d: Decision) =>
        [
          d.when,
          html`${stands.has(d.sequence) || d.action === 'undo' ? inWords(d) : html`<s>${inWords(d)}</s>`} <span class="soft">by ${said(d.who, 80)}</span>`,
        ] as const,
    ),
  ];
  const sorted = events.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  return html`<ol class="history">${sorted.map(([when, what]) => html`<li><time datetime="${when}">${when.slice(0, 16).replace('T', ' ')}</time> <span>${what}</span></li>`)}</ol>`;
}
