import type { Passage, PassageKind } from '../../model/document.ts';
import { proseStart } from '../front-matter.ts';
import { Headings } from '../headings.ts';
import { leadInOf } from '../lead-in.ts';
import { isCredit, isFurniture } from '../metadata/furniture.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { type Candidate, headingLevel, tellsOfArticle } from './heading.ts';
import type { Marker } from './marker.ts';
import { headingMark, withoutMarks } from './marks.ts';
import { tableAt } from './table.ts';
import { writtenOf } from './written.ts';

/** Plain text → its paragraphs, list items, tab-separated cells and the lines that serve as headings. */
export function plainPassages(text: string, from = proseStart(text)): Passage[] {
  const blocks = blocksOf(text, from);
  const { list } = blocks;
  const passages: Passage[] = [];
  const headings = new Headings();
  let lists: OpenList[] = [];
  let leadIn: string | null = null;
  let underSection = false;
  let table = 0;
  let before: Candidate | null = null;
  const first = firstLine(text, blocks);
  const candidateAt = (index: number): Candidate | null => candidate(text, blocks, index, first);
  let block = candidateAt(0);
  for (let i = 0; i < list.length; i++) {
    const rows = tableAt(text, blocks, i);
    if (rows) {
      for (const cell of rows.passages(headings.above, leadIn, table++)) passages.push(cell);
      i += rows.size - 1;
      before = candidateAt(i);
      block = candidateAt(i + 1);
      leadIn = null;
      lists = [];
      continue;
    }
    const after = candidateAt(i + 1);
    const { marker, indent } = list[i]!;
    const { text: read, map } = writtenOf(text, blocks, list[i]!);
    const level = headingLevel(block!, before, after, candidateAt(i + 2), underSection);
    if (level > 0) {
      passages.push({
        kind: 'heading',
        text: read,
        map,
        headings: headings.aboveLevel(level),
        leadIn: null,
        depth: level,
        cell: null,
      });
      headings.enter(level, read);
      underSection ||= marker?.style === 'roman' || marker?.style === 'decimal';
      lists = [];
      leadIn = null;
    } else {
      let kind: PassageKind = 'paragraph';
      let depth = 0;
      let introduced: string | null = null;
      if (marker) {
        lists = enterList(lists, marker, indent, leadIn);
        kind = 'item';
        depth = lists.length - 1;
        introduced = lists[depth]!.leadIn;
      } else if (text.charCodeAt(blocks.lines.start[list[i]!.from]!) === GREATER) kind = 'quote';
      else if (isCredit(read)) kind = 'caption';
      passages.push({
        kind,
        text: read,
        map,
        headings: headings.above,
        leadIn: introduced,
        depth,
        cell: null,
      });
      leadIn = leadInOf(read);
      if (leadIn !== null && !marker) lists = [];
    }
    before = block;
    block = after;
  }
  return passages;
}

const GREATER = 62;

interface OpenList {
  readonly style: string;
  readonly indent: number;
  readonly leadIn: string | null;
}

/** The lists open at an item: one of the same style goes on, also over paragraphs between; a deeper one opens inside. */
function enterList(lists: OpenList[], marker: Marker, indent: number, leadIn: string | null): OpenList[] {
  const style = marker.style + marker.sign;
  const fresh = marker.number === 1;
  const open = lists.findLastIndex((list) => list.style === style && Math.abs(list.indent - indent) < 2);
  if (open >= 0 && !(fresh && leadIn !== null)) return lists.slice(0, open + 1);
  const outer = lists.filter((list) => list.indent + 1 < indent);
  return [...outer, { style, indent, leadIn }].slice(-20);
}

/** The block a title can stand in: the first that is no byline, date or furniture. */
function firstLine(text: string, { lines, list }: Blocks): number {
  for (let i = 0; i < Math.min(list.length, 6); i++) {
    const line = withoutMarks(text.slice(lines.start[list[i]!.from], lines.end[list[i]!.to - 1]));
    if (line.length > 200 || !(isFurniture(line) || tellsOfArticle(line))) return i;
  }
  return 0;
}

function candidate(text: string, { lines, list }: Blocks, index: number, first: number): Candidate | null {
  const block = list[index];
  if (!block) return null;
  const start = lines.start[block.from]! + (block.marker?.length ?? 0);
  const written = text.slice(start, Math.max(start, lines.end[block.to - 1]!));
  return {
    text: withoutMarks(written),
    marked: headingMark(written)?.level ?? 0,
    marker: block.marker,
    apart: block.apart,
    lines: block.to - block.from,
    index,
    first: index === first,
  };
}
