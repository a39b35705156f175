import { plainText } from '../../report/plain-text.ts';
import { flagsOf } from '../core/filter.ts';
import { findingPage } from './finding-page.ts';
import { helpLines, hintLines, signOf } from './hints.ts';
import type { Shown } from './sitting.ts';
import { cut, type Line, padded, plain, styled, widthOf } from './text.ts';

export interface Frame {
  readonly lines: readonly Line[];
  /** Where a line is being typed. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
}

/** All that is shown, as the lines of a screen of that size: a head, the finding, what was done or is asked, the keys. */
export function frameOf(shown: Shown, columns: number, rows: number): Frame {
  const { mode, view, message } = shown;
  const hints = rows < 16 ? [] : footOf(shown, columns);
  const middle = Math.max(1, rows - hints.length - 2);
  const body = bodyOf(shown, columns);
  const scroll = Math.max(0, Math.min(shown.scroll, body.length - middle));
  const page = Array.from({ length: middle }, (_, i) => body[scroll + i] ?? []);
  const more = body.length - middle - scroll;
  if (more > 0 && mode.kind === 'finding' && view)
    page[middle - 1] = [styled('dim', `… ${more + 1} more lines: Space`)];
  const said: Line =
    mode.kind === 'ask'
      ? [styled('bold', `${mode.title}: `), plain(tail(mode.typed, columns - widthOf(mode.title) - 4))]
      : [styled('good', message)];
  const lines = [headOf(shown, columns), ...page, said, ...hints];
  if (mode.kind !== 'ask') return { lines, cursor: null };
  const typed = widthOf(tail(mode.typed, columns - widthOf(mode.title) - 4));
  return {
    lines,
    cursor: { row: middle + 1, column: Math.min(columns - 1, widthOf(mode.title) + 2 + typed) },
  };
}

/** The end of what is typed where it does not fit. */
function tail(typed: string, width: number): string {
  const characters = [...typed];
  while (characters.length > 0 && widthOf(characters.join('')) > Math.max(4, width)) characters.shift();
  return characters.join('');
}

function headOf({ counts, filter }: Shown, columns: number): Line {
  const said = Object.entries(counts).map(([state, n]) => `${state} ${n}`);
  const narrowed = plainText(flagsOf(filter));
  return [
    styled('bar', padded(` claims review   ${said.join('  ')}${narrowed ? `   ${narrowed}` : ''}`, columns)),
  ];
}

function bodyOf({ mode, view, counts }: Shown, columns: number): Line[] {
  switch (mode.kind) {
    case 'help':
      return helpLines();
    case 'choose':
      return [
        [styled('bold', cut(mode.title, columns))],
        ...mode.lines,
        [],
        ...mode.options.map(
          ({ key, label }): Line => [styled('bold', `  ${signOf(key).padEnd(3)}`), plain(label)],
        ),
        [],
        [styled('dim', 'any other key goes back')],
      ];
    case 'ask':
      return [...(view && mode.lines.length === 0 ? findingPage(view, columns) : []), ...mode.lines];
    case 'finding':
      return view ? findingPage(view, columns) : emptyLines(counts.open);
  }
}

const emptyLines = (open: number): Line[] => [
  [],
  [styled('bold', 'Nothing here to decide.')],
  [],
  [plain(open > 0 ? 'Another filter has some: f' : 'Ingest more articles, or look at what was decided: f s')],
];

function footOf({ mode, view }: Shown, columns: number): Line[] {
  if (mode.kind === 'ask') return [[styled('dim', 'Enter takes it, Esc leaves')]];
  if (mode.kind === 'finding') return hintLines(columns, view?.sides.length ?? 0);
  return [];
}
