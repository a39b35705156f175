import { corrected } from '../../../model/amendment.ts';
import type { Claim } from '../../../model/claim.ts';
import { shortPeriod, shortQuantity } from '../../../report/short-forms.ts';
import { amendmentOf } from '../../../store/amendments.ts';
import { decisionsOn, standingOf } from '../../../store/decisions.ts';
import { claimsById } from '../../../store/find-claims.ts';
import { findingsOfClaim } from '../../../store/find-findings.ts';
import { faults } from '../../core/actions.ts';
import { correctable } from '../../core/read-correction.ts';
import { address } from '../markup/address.ts';
import { stateBadge, verdictBadge } from '../markup/badges.ts';
import { exact, type Html, html, type Part, said } from '../markup/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout, oops, tokenField } from './layout.ts';
import { inWords } from './notice.ts';

/** What was made of a figure and why, what it is compared in, and the means to put it right. */
export function claimPage(
  visit: Visit,
  more: { readonly status?: number; readonly alert?: Part } = {},
): Reply {
  const { store, id } = visit;
  const claim = claimsById(store, id).find((c) => c.id === id);
  if (!claim)
    return page(
      oops(visit, 'There is no such claim', 'Its article has changed since, or the address is wrong.'),
      404,
    );
  const amendment = amendmentOf(store, id);
  const read = amendment?.kind === 'corrected' ? corrected(claim, amendment.correction) : claim;
  const findings = findingsOfClaim(store, id);
  const { document } = claim;
  const main = html`
<header class="lead"><h1>${said(claim.written, 120)}</h1>
<p class="why quote">${said(claim.sentence, 1500)}</p>
<p class="soft"><a href="${address.document(document.id, id)}">${said(document.title ?? document.path, 160)}</a> · ${said([document.publisher, document.published].filter(Boolean).join(', '), 160)} · line ${claim.line}</p></header>
${amendment && html`<div class="ruling"><p>${amendment.kind === 'rejected' ? 'Rejected: it takes part in no comparison.' : 'Corrected by a reviewer; what was read is kept below.'}</p></div>`}
<div class="twin"><section aria-labelledby="slots"><h2 id="slots">What was read</h2>${slots(read)}</section>
<section aria-labelledby="right"><h2 id="right">Put it right</h2>${judge(visit, claim)}</section></div>
<section aria-labelledby="in"><h2 id="in">Compared in</h2>${findings.length === 0 ? html`<p class="soft">Nothing it could be compared with.</p>` : html`<ul class="list">${findings.slice(0, 30).map((f) => html`<li><a class="card" href="${address.finding(f.id)}" data-row><span class="badges">${verdictBadge(f.verdict)} ${stateBadge(f.state)}</span> <span class="why">${said(f.why, 300)}</span></a></li>`)}</ul>`}</section>
<section aria-labelledby="how"><h2 id="how">How it came about</h2><ol class="notes">${claim.derivation.slice(0, 40).map((step) => html`<li>${said(step, 300)}</li>`)}</ol></section>
${history(visit)}`;
  return page(layout(visit, { title: claim.written, main, alert: more.alert }), more.status ?? 200);
}

function slots(claim: Claim): Html {
  const { subject, metric, quantity, period, scope, attribution, unknown } = claim;
  const missing: Readonly<Record<string, string | undefined>> = unknown;
  const rows: readonly (readonly [string, Part])[] = [
    [
      'subject',
      subject &&
        html`<a href="${address.subject(subject.id)}">${said(subject.name, 120)}</a> <span class="soft">from the ${subject.from}</span>`,
    ],
    [
      'metric',
      metric && html`${said(metric.name, 120)} <span class="soft">${said(metric.family, 60)}</span>`,
    ],
    ['figure', said(shortQuantity(quantity), 160)],
    ['interval', `${quantity.low ?? 'anything'} to ${quantity.high ?? 'anything'} ${quantity.unit ?? ''}`],
    [
      'period',
      period &&
        html`${said(shortPeriod({ period, role: 'at' }), 80)} <span class="soft">${period.known}</span>`,
    ],
    ...Object.entries(scope).flatMap(([key, value]) =>
      value === null ? [] : [[key, said(value, 120)] as const],
    ),
    ['status', claim.status],
    ['said by', attribution && said(attribution.speaker, 120)],
  ];
  return html`<dl class="slots">${rows.flatMap(([key, value]) =>
    value === null && missing[key] === undefined
      ? []
      : [
          html`<div><dt>${key}</dt><dd>${value ?? html`<span class="soft">unknown: ${said(missing[key], 200)}</span>`}</dd></div>`,
        ],
  )}</dl>`;
}

function judge(visit: Visit, claim: Claim): Html {
  const action = address.claim(claim.id);
  return html`<form method="post" action="${action}" class="judge">${tokenField(visit)}
<label>Correct <select name="slot">${Object.keys(correctable).map((slot) => html`<option>${slot}</option>`)}</select></label>
<label>to <input name="to" value="${exact('')}" maxlength="200" autocomplete="off" required></label> <button name="do" value="correct">Correct</button></form>
<form method="post" action="${action}" class="judge">${tokenField(visit)}
<label>It is wrong: <select name="fault">${faults.map((fault) => html`<option>${fault}</option>`)}</select></label> <button name="do" value="reject">Reject</button> <button name="do" value="accept">It is right</button></form>`;
}

function history({ store, id }: Visit): Part {
  const decisions = decisionsOn(store, 'claim', id);
  if (decisions.length === 0) return null;
  const stands = new Set(standingOf(decisions).map(({ sequence }) => sequence));
  return html`<section aria-labelledby="history"><h2 id="history">History</h2><ol class="history">${decisions.map(
    (d) =>
      html`<li><time datetime="${d.when}">${d.when.slice(0, 16).replace('T', ' ')}</time> <span>${stands.has(d.sequence) || d.action === 'undo' ? inWords(d) : html`<s>${inWords(d)}</s>`} <span class="soft">by ${said(d.who, 80)}</span></span></li>`,
  )}</ol></section>`;
}
