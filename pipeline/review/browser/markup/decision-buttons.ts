import { actions } from '../../core/actions.ts';
import { type Html, html, said } from './html.ts';

/** The table of actions as buttons, each with its key; `sides` are the figures that can be right. */
export function decisionButtons(sides: readonly string[]): Html {
  const right = sides.map(
    (written, i) =>
      html`<button class="side" name="do" value="${i + 1}" data-key="${i + 1}"><kbd>${i + 1}</kbd> ${said(written, 40)} <span class="soft">is right</span></button>`,
  );
  return html`<div class="choices sides">${right}${plain('neither')}</div>
<div class="choices">${actions.filter(({ decides }) => decides === 'dismiss').map(({ id }) => plain(id))}<span class="gap"></span>${plain('defer')}${plain('reopen')}</div>`;
}

/** The same without a side: what can be said of many findings at once. */
export const bulkButtons = (): Html =>
  html`<div class="choices">${actions.filter(({ decides, id }) => decides !== 'undo' && id !== 'side').map(({ id }) => plain(id))}</div>`;

function plain(id: string): Html {
  const { key, label } = actions.find((a) => a.id === id)!;
  return html`<button name="do" value="${key}" data-key="${key}"><kbd>${key}</kbd> ${label}</button>`;
}
