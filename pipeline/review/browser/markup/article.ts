import type { Document, Passage } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { passagesOf } from '../../../read/passages-of.ts';
import { type Html, html, type Part } from './html.ts';
import { spanIn } from './span-in.ts';

/** A piece of an article that is marked; `wrap` puts the mark around its text. Marks may lie within each other. */
export interface Mark {
  /** In the file. */
  readonly span: Span;
  readonly wrap: (inside: Part) => Html;
}

/** Characters of an article that a page shows; what lies further from the first mark is left out and said to be. */
const MOST = 200_000;
/** Characters of a passage between two marks. */
const MOST_OF_ONE = 20_000;

/** An article's prose, block by block, with its marks. @param around a place in the file that has to be among what is shown */
export function article(document: Document, marks: readonly Mark[], around = 0, most = MOST): Html {
  const passages = passagesOf(document);
  const { from, to } = windowOf(passages, around, most);
  const sorted = marks.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const blocks: Html[] = [];
  for (let i = from; i < to; i++) {
    const passage = passages[i]!;
    if (passage.cell) {
      const cells: Cell[] = [];
      for (let j = i; j < to && passages[j]!.cell?.table === passage.cell.table; j++)
        cells.push({ column: passages[j]!.cell!.column, inside: marked(passages[j]!, sorted) });
      blocks.push(table(cells));
      i += cells.length - 1;
      continue;
    }
    blocks.push(block(passage, marked(passage, sorted)));
  }
  const left = (n: number, where: string): Html | null =>
    n === 0
      ? null
      : html`<p class="cut">${n.toLocaleString('en')} ${n === 1 ? 'block' : 'blocks'} ${where} left out of this page</p>`;
  return html`${left(from, 'before')}${blocks}${left(passages.length - to, 'after')}`;
}

/** As many passages around a place as fit. */
function windowOf(passages: readonly Passage[], around: number, most: number): { from: number; to: number } {
  const home = Math.max(
    0,
    passages.findIndex(({ map }) => map.end > around),
  );
  let from = home;
  let to = Math.min(home + 1, passages.length);
  let room = most - (passages[home]?.text.length ?? 0);
  while (room > 0 && (from > 0 || to < passages.length)) {
    if (from > 0) room -= passages[--from]!.text.length + 40;
    if (to < passages.length && room > 0) room -= passages[to++]!.text.length + 40;
  }
  return { from, to };
}

function block({ kind, depth }: Passage, inside: Part): Html {
  if (kind === 'heading') return html`<p class="heading h-${Math.min(depth, 4)}">${inside}</p>`;
  if (kind === 'item') return html`<p class="item i-${Math.min(depth, 3)}">${inside}</p>`;
  if (kind === 'quote') return html`<p class="quote">${inside}</p>`;
  if (kind === 'caption') return html`<p class="caption">${inside}</p>`;
  return html`<p>${inside}</p>`;
}

interface Cell {
  readonly column: string | null;
  readonly inside: Part;
}

/** Cells as they come, empty ones missing: a row ends where the column does not come after the one before. */
function table(cells: readonly Cell[]): Html {
  const heads = [...new Set(cells.flatMap(({ column }) => column ?? []))];
  const rows: Part[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const { column, inside } of cells) {
    const at = column === null ? last + 1 : heads.indexOf(column);
    if (rows.length === 0 || (column !== null && at <= last)) rows.push([]);
    const row = rows.at(-1)!;
    while (column !== null && row.length < at) row.push('');
    row.push(inside);
    last = at;
  }
  return html`<div class="grid-table"><table>${rows.map((row) => html`<tr>${row.map((c) => html`<td>${c}</td>`)}</tr>`)}</table></div>`;
}

/** The text of a passage with the marks that touch it. */
function marked(passage: Passage, marks: readonly Mark[]): Part {
  const { text } = passage;
  const start = passage.map.source[0] ?? passage.map.end;
  const found: Placed[] = [];
  for (let i = firstFrom(marks, start); i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.span[0] >= passage.map.end) break;
    const [from, to] = spanIn(passage.map, text.length, mark.span);
    if (to > from) found.push({ from, to, wrap: mark.wrap });
  }
  return nest(text, 0, text.length, found);
}

/** A stretch without a mark; of a long one, its two ends. */
function stretch(text: string): Part {
  if (text.length <= MOST_OF_ONE) return text;
  const ends = MOST_OF_ONE / 2;
  const left = (text.length - 2 * ends).toLocaleString('en');
  return [
    text.slice(0, ends),
    html`<span class="cut"> … ${left} more characters … </span>`,
    text.slice(-ends),
  ];
}

/** Marks are in the order of their starts; the first that does may also begin before the passage, which none of ours does. */
function firstFrom(marks: readonly Mark[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly wrap: Mark['wrap'];
}

/** Outer marks before inner ones; one that crosses another's end is cut there. */
function nest(text: string, from: number, to: number, marks: readonly Placed[]): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (let i = 0; i < marks.length; ) {
    const outer = marks[i]!;
    const inner: Placed[] = [];
    let next = i + 1;
    for (; next < marks.length && marks[next]!.from < outer.to; next++) inner.push(marks[next]!);
    const start = Math.max(outer.from, at);
    const end = Math.min(outer.to, to);
    parts.push(stretch(text.slice(at, start)), outer.wrap(nest(text, start, end, inner)));
    at = Math.max(at, end);
    i = next;
  }
  parts.push(stretch(text.slice(at, Math.max(at, to))));
  return parts;
}
