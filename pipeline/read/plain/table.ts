import type { Passage } from '../../model/document.ts';
import { isHeaded } from '../headed.ts';
import { identityMap } from '../offset-map.ts';
import { rowNameAt } from '../row-name.ts';
import type { Blocks } from './blocks.ts';

/** Rows of cells parted by tabs or pipes, as a table copied from a page comes. */
export interface Table {
  /** Number of blocks it takes. */
  readonly size: number;
  readonly passages: (headings: readonly string[], leadIn: string | null, table: number) => Passage[];
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

const TAB = '\t';
const PIPE = '|';

/** The table that begins at a block: two lines or more with the same number of tabs or pipes; or `null`. */
export function tableAt(text: string, { lines, list }: Blocks, index: number): Table | null {
  const rows: Cell[][] = [];
  let size = 0;
  let isRuled = false;
  let hasHead = false;
  for (let i = index; i < list.length; i++) {
    const block = list[i]!;
    if (block.to !== block.from + 1 || (i > index && block.apart)) break;
    const start = lines.start[block.from]!;
    const end = lines.end[block.from]!;
    const cells = rowOf(text, start, end) ?? (rows[0]?.length === 2 ? secondCell(text, start, end) : null);
    if (cells === null || (rows.length > 0 && cells.length !== rows[0]!.length)) break;
    size++;
    if (cells.every((cell) => RULE.test(text.slice(cell.start, cell.end)))) {
      isRuled = true;
      // a rule below the first of several columns says that it names them
      hasHead ||= rows.length === 1 && cells.length > 2;
    } else rows.push(cells);
  }
  if (
    rows.length < 2 ||
    (isOpen(text, lines.start[list[index]!.from]!) && !isRuled && !isEvident(text, rows))
  )
    return null;
  return { size, passages: (...context) => passagesOf(text, rows, hasHead, ...context) };
}

/** The line between the head of a table and its body. */
const RULE = /^:?-{2,}:?$/;

/** A row with pipes between its cells and none in front. */
const isOpen = (text: string, start: number): boolean =>
  text[start] !== PIPE && !lineAt(text, start).includes(TAB);

const lineAt = (text: string, start: number): string => /^[^\n\r]*/.exec(text.slice(start, start + 400))![0];

/** Three rows, or three cells in a row, and no "Cost: £4m | Length: 300 m" or "Home | News | Sport", which only stand beside each other. */
const isEvident = (text: string, rows: readonly Cell[][]): boolean =>
  (rows.length > 2 || rows[0]!.length > 2) &&
  rows.every((cells) => cells.every(({ start, end }) => !/: |[.!?]$/.test(text.slice(start, end)))) &&
  rows.slice(1).every((cells) => cells.slice(1).some(({ start, end }) => /\d/.test(text.slice(start, end))));

/** The cells of a line with tabs, or with pipes around or between them; `null` for any other line. */
function rowOf(text: string, start: number, end: number): Cell[] | null {
  const line = text.slice(start, end);
  if (line.length > 2 && line.startsWith(PIPE) && line.endsWith(PIPE))
    return cellsOf(line.slice(1, -1), start + 1, PIPE);
  if (line.includes(TAB)) return cellsOf(line, start, TAB);
  return line.includes(' | ') || /^[-: ]+\|[-:| ]+$/.test(line) ? cellsOf(line, start, PIPE) : null;
}

/** A line behind a tab, below a row of two cells: it goes on with what the row above tells. */
const secondCell = (text: string, start: number, end: number): Cell[] | null =>
  text[start - 1] === TAB
    ? [
        { start, end: start },
        { start, end },
      ]
    : null;

function cellsOf(line: string, start: number, border: string): Cell[] {
  const cells: Cell[] = [];
  let at = start;
  for (const raw of line.split(border)) {
    const from = at + raw.length - raw.trimStart().length;
    cells.push({ start: from, end: Math.max(from, at + raw.trimEnd().length) });
    at += raw.length + 1;
  }
  return cells;
}

function passagesOf(
  text: string,
  rows: readonly Cell[][],
  hasHead: boolean,
  headings: readonly string[],
  leadIn: string | null,
  table: number,
): Passage[] {
  const read = (cell: Cell): string => text.slice(cell.start, cell.end);
  const headed = hasHead || isHeaded(rows.map((cells) => cells.map(read)));
  const passages: Passage[] = [];
  let before = '';
  rows.forEach((cells, r) => {
    const header = headed && r === 0;
    const at = header ? 0 : rowNameAt(read(cells[0]!), cells[1] ? read(cells[1]) : '');
    // a row without a name goes on with that of the row above
    const name = read(cells[at]!) || (header ? '' : before);
    before = name;
    cells.forEach((cell, c) => {
      if (cell.start === cell.end) return;
      passages.push({
        kind: 'cell',
        text: read(cell),
        map: identityMap(cell.start, cell.end),
        headings,
        leadIn,
        depth: 0,
        cell: {
          row: header || c <= at ? null : name || null,
          column: header || !headed ? null : read(rows[0]![c]!) || null,
          table,
        },
      });
    });
  });
  return passages;
}
