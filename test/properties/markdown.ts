import fc from '../support/seeded.ts';

/**
 * Markdown whose reading is known: it is put together from pieces that each say what they stand for, so that the place of every
 * character of every passage can be told without reading the Markdown.
 */
export interface KnownMarkdown {
  readonly markdown: string;
  readonly passages: readonly KnownPassage[];
}

export interface KnownPassage {
  readonly text: string;
  /** Where each UTF-16 unit of the text comes from: start and end in the file. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A part of a line: what is written, and what it adds to a passage. `unit`: the whole source stands for the text. */
interface Part {
  readonly source: string;
  readonly text: string;
  readonly unit: boolean;
}

/** A line of a paragraph; the break behind it reads as `after`. */
interface Line {
  readonly parts: readonly Part[];
  /** Written before the line's end for a hard break. */
  readonly mark: '' | '  ' | '\\';
}

type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'heading'; readonly level: number; readonly line: Line }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'silent'; readonly lines: readonly string[] };

const silent = (source: string): Part => ({ source, text: '', unit: false });
const plain = (source: string): Part => ({ source, text: source, unit: false });
const stands = (source: string, text: string): Part => ({ source, text, unit: true });

const word: fc.Arbitrary<Part[]> = fc
  .constantFrom(
    ...[
      'the',
      'plant',
      'Kiel',
      'cost',
      'will',
      'draw',
      'about',
      'rose',
      'by',
      'nearly',
      'in',
      'May',
      'homes',
      'said',
    ],
    ...[
      '$11',
      '2.2',
      '40',
      '1,200',
      '5%',
      '3.5',
      '€7',
      '2025',
      '12',
      'GW',
      'bn',
      'MW',
      'million',
      'percent',
      'jobs',
    ],
    ...[
      '$4.5bn',
      '640MW',
      '10-15',
      '~3',
      'R&D',
      'Straße',
      '😀',
      '👩‍🔬',
      'naïve',
      '“so”',
      'it’s',
      '5–6',
      '(7)',
    ],
  )
  .map((text) => [plain(text)]);

const escaped: fc.Arbitrary<Part[]> = fc
  .constantFrom('$', '*', '_', '[', ']', '#', '&', '<', '~', '\\', '`', '|')
  .map((char) => [silent('\\'), plain(char), plain('5')]);

const entity: fc.Arbitrary<Part[]> = fc
  .constantFrom(
    ['&amp;', '&'],
    ['&nbsp;', '\u00a0'],
    ['&euro;', '€'],
    ['&#36;', '$'],
    ['&#x1F600;', '😀'],
    ['&lt;', '<'],
  )
  .chain(([source, text]) =>
    fc
      .boolean()
      .map((before) =>
        before ? [stands(source!, text!), plain('8')] : [plain('8'), stands(source!, text!)],
      ),
  );

const atom = fc.oneof(
  { weight: 12, arbitrary: word },
  { weight: 1, arbitrary: escaped },
  { weight: 1, arbitrary: entity },
);

const spaced = (atoms: readonly (readonly Part[])[]): Part[] =>
  atoms.flatMap((parts, i) => (i === 0 ? parts : [plain(' '), ...parts]));

/** Words in marks; white space stands around the marks, so that they always are marks. */
const marked: fc.Arbitrary<Part[]> = fc
  .tuple(
    fc.constantFrom(
      ['**', '**'],
      ['*', '*'],
      ['_', '_'],
      ['***', '***'],
      ['[', '](https://x.example/1_2 "3 MW")'],
      ['[', '][ref]'],
      ['<b>', '</b>'],
    ),
    fc.array(atom, { minLength: 1, maxLength: 3 }),
  )
  .map(([[open, close], atoms]) => [silent(open!), ...spaced(atoms), silent(close!)]);

const oddity: fc.Arbitrary<Part[]> = fc.constantFrom<Part[]>(
  [silent('~~9 MW~~')],
  [silent('`'), plain('x_1 6 GW'), silent('`')],
  [silent('**'), plain('$11'), silent('**'), plain(' '), plain('bn')],
  [silent('*'), plain('about'), silent('*'), plain(' 40 '), silent('**'), plain('MW'), silent('**')],
  [silent('**'), silent('['), plain('2.2'), silent('](https://x.example)'), silent('**'), plain(' GW')],
  [silent('<'), plain('https://x.example/7'), silent('>')],
  [silent('<i>'), plain('8'), silent('</i>')],
);

const line: fc.Arbitrary<Line> = fc
  .tuple(
    word,
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: atom },
        { weight: 2, arbitrary: marked },
        { weight: 1, arbitrary: oddity },
      ),
      { maxLength: 6 },
    ),
    fc.constantFrom<('' | '  ' | '\\')[]>('', '', '', '  ', '\\'),
  )
  .map(([first, rest, mark]) => ({ parts: spaced([first, ...rest]), mark }));

const paragraph: fc.Arbitrary<Block> = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => ({ kind: 'paragraph', lines }));

const heading: fc.Arbitrary<Block> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), line)
  .map(([level, of]) => ({ kind: 'heading', level, line: { ...of, mark: '' } }));

const table: fc.Arbitrary<Block> = fc
  .integer({ min: 2, max: 3 })
  .chain((columns) =>
    fc.array(fc.array(line, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
  )
  .map((rows) => ({
    kind: 'table',
    rows: rows.map((cells) => cells.map((cell) => ({ ...cell, mark: '' }))),
  }));

const quiet: fc.Arbitrary<Block> = fc.constantFrom<Block>(
  { kind: 'silent', lines: ['```', 'x = 3', '', '- 4 MW', '```'] },
  { kind: 'silent', lines: ['<!-- 5 MW -->'] },
  { kind: 'silent', lines: ['<div>6 MW</div>'] },
  { kind: 'silent', lines: ['***'] },
  { kind: 'silent', lines: ['[other]: https://x.example/5 "7 MW"'] },
);

const leaf = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: heading },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: quiet },
);

const nested = (depth: number): fc.Arbitrary<Block> =>
  depth === 0
    ? paragraph
    : fc.oneof(
        { weight: 5, arbitrary: leaf },
        {
          weight: 1,
          arbitrary: fc
            .array(nested(depth - 1), { minLength: 1, maxLength: 2 })
            .map((blocks): Block => ({ kind: 'quote', blocks })),
        },
        {
          weight: 2,
          arbitrary: fc
            .tuple(
              fc.boolean(),
              fc.array(
                fc
                  .tuple(paragraph, fc.array(nested(depth - 1), { maxLength: 1 }))
                  .map(([first, more]) => [first, ...more]),
                { minLength: 1, maxLength: 3 },
              ),
            )
            .map(([ordered, items]): Block => ({ kind: 'list', ordered, items })),
        },
      );

/** A line of the file: parts of passages, or marks. `passage` counts the passages of the document. */
interface Row {
  readonly parts: readonly Part[];
  readonly passages: readonly number[];
  /** What the line's end adds to the last passage. */
  readonly after: string;
}

class Printer {
  readonly rows: Row[] = [];
  passages = 0;

  block(block: Block): Row[] {
    switch (block.kind) {
      case 'paragraph': {
        const passage = this.passages++;
        return block.lines.map(({ parts, mark }, i) => {
          const last = i === block.lines.length - 1;
          const all = last ? parts : [...parts, silent(mark)];
          return {
            parts: all,
            passages: all.map(() => passage),
            after: last ? '' : mark === '' ? ' ' : '\n',
          };
        });
      }
      case 'heading':
        return [this.one([silent(`${'#'.repeat(block.level)} `), ...block.line.parts])];
      case 'quote':
        return this.inside(block.blocks).map((row) => prefixed(row, '> '));
      case 'list':
        return block.items.flatMap((item, i) => {
          const mark = block.ordered ? `${i + 1}. ` : '- ';
          return [
            ...this.inside(item).map((row, r) => prefixed(row, r === 0 ? mark : ' '.repeat(mark.length))),
            EMPTY,
          ];
        });
      case 'table':
        return block.rows.flatMap((cells, r) => {
          const parts: Part[] = [silent('|')];
          const passages: number[] = [-1];
          for (const cell of cells) {
            const passage = this.passages++;
            // a bare pipe would end the cell
            for (const part of [silent(' '), ...cell.parts, silent(' |')]) {
              parts.push(part);
              passages.push(passage);
            }
          }
          const row = { parts, passages, after: '' };
          return r === 0
            ? [row, { parts: [silent(`|${'---|'.repeat(cells.length)}`)], passages: [-1], after: '' }]
            : [row];
        });
      case 'silent':
        return block.lines.map((source) => ({ parts: [silent(source)], passages: [-1], after: '' }));
    }
  }

  private one(parts: Part[]): Row {
    const passage = this.passages++;
    return { parts, passages: parts.map(() => passage), after: '' };
  }

  inside(blocks: readonly Block[]): Row[] {
    return blocks.flatMap((block, i) => (i === 0 ? this.block(block) : [EMPTY, ...this.block(block)]));
  }
}

const EMPTY: Row = { parts: [], passages: [], after: '' };

const prefixed = (row: Row, prefix: string): Row => ({
  ...row,
  parts: [silent(prefix), ...row.parts],
  passages: [-1, ...row.passages],
});

function print(blocks: readonly Block[], eol: string, front: boolean): KnownMarkdown {
  const printer = new Printer();
  const rows = printer.inside(blocks);
  const head = front ? `---${eol}title: "5 MW"${eol}---${eol}` : '';
  const passages = Array.from({ length: printer.passages }, () => ({
    text: '',
    from: [] as number[],
    to: [] as number[],
  }));
  const put = (passage: number, part: Part, at: number): void => {
    const known = passages[passage]!;
    for (let i = 0; i < part.text.length; i++) {
      known.from.push(part.unit ? at : at + i);
      known.to.push(part.unit ? at + part.source.length : at + i + 1);
    }
    known.text += part.text;
  };
  let markdown = head;
  for (const { parts, passages: of, after } of rows) {
    parts.forEach((part, i) => {
      if (of[i]! >= 0) put(of[i]!, part, markdown.length);
      markdown += part.source;
    });
    const last = of.at(-1);
    if (after !== '' && last !== undefined && last >= 0 && !/[ \n]$/.test(passages[last]!.text)) {
      // a break may take in the white space around it, so its place is only known from its neighbours
      put(last, { source: '', text: after, unit: true }, markdown.length);
    }
    markdown += eol;
  }
  markdown += `${eol}[ref]: https://x.example/9${eol}`;
  return { markdown, passages: passages.map(trimmed).filter((p) => p.text !== '') };
}

function trimmed({ text, from, to }: KnownPassage): KnownPassage {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return { text: text.slice(start, end), from: from.slice(start, end), to: to.slice(start, end) };
}

/** Markdown articles of a few blocks, with `\n` or `\r\n`, with or without front matter. */
export const knownMarkdown: fc.Arbitrary<KnownMarkdown> = fc
  .tuple(fc.array(nested(2), { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([blocks, eol, front]) => print(blocks, eol, front));

/** What may be taken in at a span's border: whole marks, nothing that is read. */
const MARKS_BEFORE = /^(?:\*{1,3}|_|`|\[|<b>|<i>|~~9 MW~~| )*\\?$/;
const MARKS_BEHIND = /^(?:\*{1,3}|_|`|\]\[ref\]|\]\(https:\/\/x\.example[^)]*\)|<\/b>|<\/i>|~~9 MW~~| )*$/;

/** Throws unless a part of a passage was led back to its place, at most with marks around it. */
export function bordersAreMarks(
  markdown: string,
  { from, to }: KnownPassage,
  [a, b]: readonly [number, number],
  [start, end]: readonly [number, number],
): void {
  const before = markdown.slice(start, from[a]);
  const behind = markdown.slice(to[b - 1], end);
  if (start > from[a]! || end < to[b - 1]! || !MARKS_BEFORE.test(before) || !MARKS_BEHIND.test(behind))
    throw new Error(`"${markdown.slice(start, end)}" was given for "${markdown.slice(from[a], to[b - 1])}"`);
}
