import { firstFilter, queryOf } from '../../core/filter.ts';
import { address } from '../markup/address.ts';
import { exact, type Html, html, type Part } from '../markup/html.ts';
import type { Visit } from '../server/visit.ts';
import { noticeOf } from './notice.ts';

export interface Leaf {
  readonly title: string;
  readonly main: Part;
  /** Said at once by a screen reader; what was done, or why nothing was. */
  readonly alert?: Part;
  /** Wider than prose needs. */
  readonly wide?: boolean;
}

const rooms = [
  ['Queue', '/queue'],
  ['Ledger', '/ledger'],
  ['Subjects', '/subjects'],
  ['Documents', '/documents'],
] as const;

/** A whole page: head, the way about, the outcome of what was done, and what the page is about. */
export function layout(visit: Visit, { title, main, alert, wide }: Leaf): Html {
  const { path, query } = visit;
  const notice = noticeOf(visit);
  return skeleton(
    title,
    html`<a class="skip" href="#main">To the content</a>
<header class="top">
  <div class="bar">
    <a class="brand" href="/queue"><svg class="logo" viewBox="0 0 20 20" aria-hidden="true"><path d="M2 7h11M2 5v4M13 5v4M8 14h10M8 12v4M18 12v4"/></svg>claims</a>
    <nav aria-label="Pages">${rooms.map(
      ([name, to]) => html`<a href="${to}"${path.startsWith(to) && html` aria-current="page"`}>${name}</a>`,
    )}</nav>
    <form class="find" action="${address.search()}" role="search">
      <input type="search" name="q" aria-label="Search sentences" placeholder="Search sentences" value="${exact(path === '/search' ? (query.get('q') ?? '') : '')}">
    </form>
    <form class="undo" method="post" action="/undo">${tokenField(visit)}<input type="hidden" name="back" value="${exact(backOf(visit))}"><button data-key="Backspace" title="Take the last decision back">Undo <kbd>⌫</kbd></button></form>
  </div>
</header>
<div id="outcome" role="status" aria-live="polite">${notice && html`<p class="notice">${notice}</p>`}</div>
${alert && html`<div class="alert" role="alert" tabindex="-1">${alert}</div>`}
<main id="main" class="${wide ? 'wide' : 'page'}" tabindex="-1">${main}</main>
<footer>
  <form method="post" action="/who" class="who">${tokenField(visit)}<input type="hidden" name="back" value="${exact(backOf(visit))}">
    <label>Deciding as <input name="who" value="${exact(visit.desk.who)}" maxlength="80" autocomplete="name"></label> <button>Change</button>
  </form>
  <a href="/help" data-key="?">Keys <kbd>?</kbd></a>
</footer>`,
  );
}

export const tokenField = ({ formToken }: Visit): Html =>
  html`<input type="hidden" name="token" value="${formToken}">`;

/** Where a form leads back to. */
const backOf = ({ path, query }: Visit): string => {
  const kept = new URLSearchParams(query);
  for (const key of ['done', 'undone', 'count']) kept.delete(key);
  const words = kept.toString();
  return words === '' ? path : `${path}?${words}`;
};

/** A page without a way about. */
export const bare = (title: string, main: Part, head: Part = null): Html =>
  skeleton(title, html`<main class="page">${main}</main>`, head);

export const oops = (visit: Visit, title: string, why: Part): Html =>
  layout(visit, {
    title,
    main: html`<h1>${title}</h1><p>${why}</p><p><a href="${address.queue(queryOf(firstFilter))}">To the queue</a></p>`,
  });

const skeleton = (title: string, body: Part, head: Part = null): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.length > 90 ? `${title.slice(0, 90)}…` : title} · claims</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/style.css">
<script src="/keys.js" defer></script>
${head}
</head>
<body>
${body}
</body>
</html>
`;
