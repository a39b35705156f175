import { cutLine, type Line, type Style } from './text.ts';

/** A full screen of a terminal: drawn as a whole, given back as it was. */
export interface Screen {
  readonly size: () => { readonly columns: number; readonly rows: number };
  readonly draw: (
    lines: readonly Line[],
    cursor: { readonly row: number; readonly column: number } | null,
  ) => void;
  /** Takes the terminal, or takes it back after another program had it. */
  readonly enter: () => void;
  /** Gives the terminal back as it was; safe to call twice. */
  readonly leave: () => void;
}

const CODES: Readonly<Record<Style, readonly [on: string, off: string]>> = {
  plain: ['', ''],
  bold: ['\u001b[1m', '\u001b[22m'],
  dim: ['\u001b[2m', '\u001b[22m'],
  figure: ['\u001b[1;7m', '\u001b[22;27m'],
  alarm: ['\u001b[31m', '\u001b[39m'],
  good: ['\u001b[32m', '\u001b[39m'],
  bar: ['\u001b[7m', '\u001b[27m'],
};
/** Without colour a figure is still told from its sentence. */
const BRACKETS: Partial<Readonly<Record<Style, readonly [string, string]>>> = {
  bold: CODES.bold,
  figure: CODES.figure,
  bar: CODES.bar,
};

// another buffer, so that what was on the screen comes back; no cursor; pasted text in one piece
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?2004h\u001b[2J';
const LEAVE = '\u001b[?2004l\u001b[0m\u001b[?25h\u001b[?1049l';

export function screenOn(output: NodeJS.WriteStream, input: NodeJS.ReadStream, colour: boolean): Screen {
  let entered = false;
  const codes = colour ? CODES : BRACKETS;
  const paint = (line: Line, columns: number): string =>
    cutLine(line, columns)
      .map(({ text, style }) => {
        const [on, off] = codes[style] ?? ['', ''];
        return on + text + off;
      })
      .join('');
  const size = () => ({ columns: Math.max(20, output.columns || 80), rows: Math.max(6, output.rows || 24) });
  return {
    size,
    enter() {
      if (entered) return;
      entered = true;
      input.setRawMode(true);
      input.resume();
      output.write(ENTER);
    },
    leave() {
      if (!entered) return;
      entered = false;
      output.write(LEAVE);
      input.setRawMode(false);
      input.pause();
    },
    draw(lines, cursor) {
      if (!entered) return;
      const { columns, rows } = size();
      // each line is placed and cleared by itself: nothing scrolls, and a line that is too long wraps nowhere
      const drawn = Array.from(
        { length: rows },
        (_, i) => `\u001b[${i + 1};1H${paint(lines[i] ?? [], columns)}\u001b[0m\u001b[K`,
      );
      const place = cursor ? `\u001b[${cursor.row + 1};${cursor.column + 1}H\u001b[?25h` : '\u001b[?25l';
      // as one write between the marks of an atomic update, where the terminal knows them
      output.write(`\u001b[?2026h\u001b[?25l${drawn.join('')}${place}\u001b[?2026l`);
    },
  };
}
