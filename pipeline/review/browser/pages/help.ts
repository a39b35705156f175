import { actions, movements } from '../../core/actions.ts';
import { html } from '../markup/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout } from './layout.ts';

/** The keys, from the one table that the terminal shows too. */
export function helpPage(visit: Visit): Reply {
  const main = html`<h1>Keys</h1>
<p>One key decides and goes on to the next finding. The keys are those of <code>claims review</code>; in a field they are letters.</p>
<h2>Decide</h2><dl class="keys">${actions.map((a) => html`<div><dt><kbd>${a.key}</kbd></dt><dd>${a.label}</dd></div>`)}</dl>
<h2>Move about</h2><dl class="keys">${movements.map((m) => html`<div><dt>${m.keys.map((k) => html`<kbd>${k}</kbd> `)}</dt><dd>${m.label}</dd></div>`)}</dl>`;
  return page(layout(visit, { title: 'Keys', main }));
}
