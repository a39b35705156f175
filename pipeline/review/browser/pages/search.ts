import { wordsIn } from '../../../store/find-ledger.ts';
import { findSentences } from '../../../store/find-sentences.ts';
import { address } from '../markup/address.ts';
import { exact, type Html, html, type Part, said } from '../markup/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Visit } from '../server/visit.ts';
import { layout } from './layout.ts';

const COUNT = 100;

/** Sentences with figures that hold all the words. */
export function searchPage(visit: Visit): Reply {
  const text = (visit.query.get('q') ?? '').trim().slice(0, 500);
  const found = findSentences(visit.store, text, COUNT + 1);
  const words = wordsIn(text);
  const howMany = found.length > COUNT ? `the first ${COUNT}` : String(found.length);
  const main = html`<header class="lead"><h1>Search</h1></header>
<form class="filters" action="/search" aria-label="Search sentences that hold a figure"><label>Words <input type="search" name="q" value="${exact(text)}" maxlength="500"></label><button>Search</button></form>
${text !== '' && html`<p class="soft">${found.length === 0 ? 'No sentence with a figure holds all these words.' : `${howMany} ${found.length === 1 ? 'sentence' : 'sentences'}`}</p>`}
<ul class="list">${found.slice(0, COUNT).map(
    (
      s,
    ) => html`<li><a class="card" href="${address.document(s.document, s.claim ?? undefined)}" data-row><span class="quote">${marked(s.text, words)}</span>
<span class="soft">${said([s.title ?? s.path, s.publisher, s.published].filter(Boolean).join(' · '), 240)} · ${s.claims} ${s.claims === 1 ? 'claim' : 'claims'}</span></a></li>`,
  )}</ul>`;
  return page(layout(visit, { title: text === '' ? 'Search' : `Search: ${text}`, main }));
}

/** The sentence with the words marked, as many as stand in what is shown of it. */
function marked(sentence: string, words: readonly string[]): Html {
  const shown = sentence.slice(0, 600);
  const low = shown.toLowerCase();
  const spans = low.length === shown.length ? words.flatMap((w) => places(low, w.toLowerCase())) : [];
  const parts: Part[] = [];
  let at = 0;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    parts.push(shown.slice(at, from), html`<mark>${shown.slice(from, to)}</mark>`);
    at = to;
  }
  return html`<bdi>${parts}${shown.slice(at)}${sentence.length > shown.length && '…'}</bdi>`;
}

function places(text: string, word: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(word); at >= 0 && found.length < 20; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length]);
  return found;
}
