/** Marks of Markdown in a text that is none: pages are often saved as text by tools that leave them. */

/** "## What it costs": its level and the length of the mark in front, or `null`. */
export function headingMark(line: string): { readonly level: number; readonly length: number } | null {
  const mark = HEADING.exec(line);
  return mark && { level: mark[1]!.length, length: mark[0].length };
}
const HEADING = /^(#{1,6})[ \t]+(?=[\p{L}\p{N}"“‘'(*$€£[])/u;

/** A stretch of a line. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches that a line has in bold, "**Storage:** in the dark": where the opening pair and the closing one begin. */
export function boldIn(line: string): readonly Stretch[] {
  const all: Stretch[] = [];
  let open = -1;
  for (let at = line.indexOf(PAIR); at >= 0; at = line.indexOf(PAIR, at + 2)) {
    const isOpening = /\S/.test(line[at + 2] ?? ' ') && line[at + 2] !== '*';
    const isClosing = open >= 0 && at > open + 2 && /\S/.test(line[at - 1]!);
    if (isClosing) {
      all.push({ from: open, to: at });
      open = -1;
    } else if (isOpening) open = at;
  }
  return all;
}
const PAIR = '**';

/** The text of a line without its marks. */
export function withoutMarks(line: string): string {
  const text = line.slice(headingMark(line)?.length ?? 0).trimEnd();
  let rest = '';
  let at = 0;
  for (const { from, to } of boldIn(text)) {
    rest += text.slice(at, from) + text.slice(from + 2, to);
    at = to + 2;
  }
  return rest + text.slice(at);
}

/** Where a mark that points at a note stands behind a word: "Halm[4]", "the dam[lower-alpha 2]"; "we have [12] men" has none. */
export function notesIn(line: string): readonly Stretch[] {
  if (!line.includes('[')) return [];
  return [...line.matchAll(NOTE)].map((mark) => ({ from: mark.index, to: mark.index + mark[0].length }));
}
const NOTE =
  /(?<=[^\s([“"])(?:\[(?:(?:lower-alpha|lower-roman|upper-alpha|notes?|nb|n|fn|ref) ?\d{1,3}|\d{1,3}|[a-z]|citation needed)\])+/g;
