import stringWidth from 'string-width';

/** How a piece of a line looks. */
export type Style = 'plain' | 'bold' | 'dim' | 'figure' | 'alarm' | 'good' | 'bar';

export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** A line of the screen. The texts in it have been through `plainText`. */
export type Line = readonly Piece[];

export const plain = (text: string): Piece => ({ text, style: 'plain' });
export const styled = (style: Style, text: string): Piece => ({ text, style });

export const widthOf = (text: string): number => stringWidth(text);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The part of a text that fits, by what a reader sees as characters. @returns its end in UTF-16 units */
function fitting(text: string, width: number): number {
  // no character takes less than a column but combining ones, so a longer text need not be looked at
  const near = text.slice(0, width * 8 + 64);
  if (near.length === text.length && widthOf(text) <= width) return text.length;
  let used = 0;
  for (const { segment, index } of graphemes.segment(near)) {
    used += widthOf(segment);
    if (used > width) return index;
  }
  return near.length;
}

/** Cut to a width, with an ellipsis where something is left out. */
export function cut(text: string, width: number): string {
  if (width <= 0) return '';
  const end = fitting(text, width);
  return end >= text.length ? text : `${text.slice(0, fitting(text, width - 1))}…`;
}

/** Cut at its beginning: of a path, the end tells most. */
export function cutStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const characters = [...graphemes.segment(text.slice(-width - 1))].map(({ segment }) => segment);
  while (characters.length > 0 && widthOf(characters.join('')) > width - 1) characters.shift();
  return width <= 0 ? '' : `…${characters.join('')}`;
}

export const padded = (text: string, width: number): string => {
  const short = cut(text, width);
  return short + ' '.repeat(Math.max(0, width - widthOf(short)));
};

/** A text in lines of a width, broken at spaces, a word that is too long where it has to be; as ranges of the text. */
export function wrap(text: string, width: number, most: number): (readonly [from: number, to: number])[] {
  const room = Math.max(1, width);
  const lines: (readonly [number, number])[] = [];
  let from = 0;
  while (from < text.length && lines.length < most) {
    let to = from + Math.max(1, fitting(text.slice(from, from + room * 8 + 64), room));
    if (to < text.length && text[to] !== ' ') {
      const space = text.lastIndexOf(' ', to - 1);
      if (space > from) to = space;
    }
    lines.push([from, to]);
    from = to;
    while (text[from] === ' ') from++;
  }
  return lines;
}

/** A text in lines, a range of it marked. */
export function wrapMarked(
  text: string,
  mark: readonly [number, number] | null,
  width: number,
  most: number,
): Line[] {
  return wrap(text, width, most).map(([from, to]) => {
    if (!mark || mark[1] <= from || mark[0] >= to) return [plain(text.slice(from, to))];
    const [start, end] = [Math.max(from, mark[0]), Math.min(to, mark[1])];
    return [
      plain(text.slice(from, start)),
      styled('figure', text.slice(start, end)),
      plain(text.slice(end, to)),
    ].filter(({ text }) => text !== '');
  });
}

/** A line cut to a width. */
export function cutLine(line: Line, width: number): Line {
  const out: Piece[] = [];
  let left = width;
  for (const piece of line) {
    if (left <= 0) break;
    const text = cut(piece.text, left);
    out.push({ ...piece, text });
    left -= widthOf(text);
  }
  return out;
}

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0);
