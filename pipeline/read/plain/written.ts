import { identityMap } from '../offset-map.ts';
import { PassageWriter, type Written } from '../passage-writer.ts';
import type { Block, Blocks } from './blocks.ts';
import { boldIn, headingMark, notesIn } from './marks.ts';

const GREATER = 62;

/** The text of a block and its way back to the file: without its marker and marks, and over the breaks of its lines. */
export function writtenOf(text: string, { lines }: Blocks, block: Block): Written {
  let start = lines.start[block.from]! + (block.marker?.length ?? 0);
  const firstEnd = Math.max(start, lines.end[block.from]!);
  start += headingMark(text.slice(start, firstEnd))?.length ?? 0;
  const quote = text.charCodeAt(start) === GREATER;
  const one = text.slice(start, firstEnd);
  if (block.to === block.from + 1 && !quote && !one.includes('**') && notesIn(one).length === 0)
    return { text: one, map: identityMap(start, firstEnd) };
  const writer = new PassageWriter();
  for (let i = block.from; i < block.to; i++) {
    let from = i === block.from ? start : lines.start[i]!;
    const end = lines.end[i]!;
    if (quote)
      while (from < end && (text.charCodeAt(from) === GREATER || text.charCodeAt(from) === 32)) from++;
    if (i > block.from && !HYPHEN.test(text.slice(lines.end[i - 1]! - 2, lines.end[i - 1])))
      writer.breakAt(lines.end[i - 1]!, from, ' ');
    copyLine(text.slice(from, end), from, writer);
  }
  return writer.finish() ?? { text: '', map: identityMap(start, start) };
}

/** A line without the asterisks around what it has in bold, and without marks of notes. */
function copyLine(line: string, start: number, writer: PassageWriter): void {
  let at = 0;
  for (const { from, to } of boldIn(line)) {
    copyWords(line.slice(at, from), start + at, writer);
    writer.enter(start + from);
    copyWords(line.slice(from + 2, to), start + from + 2, writer);
    writer.exit(start + to + 2);
    at = to + 2;
  }
  copyWords(line.slice(at), start + at, writer);
}

/** Without the marks that point at notes. */
function copyWords(text: string, start: number, writer: PassageWriter): void {
  let at = 0;
  for (const { from, to } of notesIn(text)) {
    writer.copy(text.slice(at, from), start + at);
    at = to;
  }
  writer.copy(text.slice(at), start + at);
}

/** A word or a range broken behind its hyphen goes on without a space. */
const HYPHEN = /[\p{L}\p{N}][-‐–]$/u;
