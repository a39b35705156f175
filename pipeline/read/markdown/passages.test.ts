import { expect, test } from 'vitest';
import { readMarkdown } from './passages.ts';

/** Each passage in one line: kind, depth where not 0, text. */
const lines = (text: string): string[] =>
  readMarkdown(text).passages.map((p) => `${p.kind}${p.depth ? `:${p.depth}` : ''} ${p.text}`);
const markdown = (...rows: string[]): string => rows.join('\n');

test('headings of both forms stand above what follows them', () => {
  const { passages } = readMarkdown(
    markdown('# Wind', '', 'One.', '', 'Costs', '-----', 'Two.', '', '# Sun', '', 'Three.'),
  );
  expect(passages.map((p) => [p.text, p.headings])).toEqual([
    ['Wind', []],
    ['One.', ['Wind']],
    ['Costs', ['Wind']],
    ['Two.', ['Wind', 'Costs']],
    ['Sun', []],
    ['Three.', ['Sun']],
  ]);
});

test('marks, entities and escapes are resolved', () => {
  expect(lines('A **bold** _word_, R&amp;D, \\*5\\*, [a link](https://x.example "t") and `code`.')).toEqual([
    'paragraph A bold word, R&D, *5*, a link and code.',
  ]);
});

test('code, HTML, definitions, notes’ marks and struck-out text are no prose', () => {
  const text = markdown(
    'Cost ~~$5~~ $6 [^1] <b>now</b>.',
    '',
    '```',
    'x = 3',
    '',
    'y = 4',
    '```',
    '',
    '    indented 7',
    '',
    '<div>8</div>',
    '',
    '<!-- 9',
    '',
    '10 -->',
    '',
    '[d]: https://x.example',
    '[^1]: As of May.',
  );
  expect(lines(text)).toEqual(['paragraph Cost  $6  now.', 'paragraph As of May.']);
});

test('a single tilde means about', () => {
  expect(lines('From ~5 to ~6 GW, 5~6 or 7~8.')).toEqual(['paragraph From ~5 to ~6 GW, 5~6 or 7~8.']);
});

test('items know their depth and the sentence that introduces them', () => {
  const { passages } = readMarkdown(
    markdown(
      'Rain fell. Two rivers rose:',
      '',
      '- Aar, by two metres:',
      '  - in Thun',
      '',
      '- Reuss',
      '',
      'Then',
      '',
      '- sun',
    ),
  );
  expect(passages.map((p) => [p.kind, p.depth, p.text, p.leadIn])).toEqual([
    ['paragraph', 0, 'Rain fell. Two rivers rose:', null],
    ['item', 0, 'Aar, by two metres:', 'Two rivers rose:'],
    ['item', 1, 'in Thun', 'Aar, by two metres:'],
    ['item', 0, 'Reuss', 'Two rivers rose:'],
    ['paragraph', 0, 'Then', null],
    ['item', 0, 'sun', null],
  ]);
});

test('quotes are told from paragraphs, lazy lines included', () => {
  expect(lines(markdown('> We saw', '> growth,', 'she said.', '', 'Next.'))).toEqual([
    'quote We saw growth, she said.',
    'paragraph Next.',
  ]);
});

test('cells know their row and column', () => {
  const { passages } = readMarkdown(
    markdown(
      'Output by site:',
      '',
      '| Site | 2024 | 2025 |',
      '|---|---:|---:|',
      '| Kiel | 4 | **5** |',
      '| Husum | | 7 |',
    ),
  );
  expect(passages.filter((p) => p.kind === 'cell').map((p) => [p.text, p.cell?.row, p.cell?.column])).toEqual(
    [
      ['Site', null, null],
      ['2024', null, null],
      ['2025', null, null],
      ['Kiel', null, 'Site'],
      ['4', 'Kiel', '2024'],
      ['5', 'Kiel', '2025'],
      ['Husum', null, 'Site'],
      ['7', 'Husum', '2025'],
    ],
  );
  expect(passages.every((p) => p.kind !== 'cell' || p.leadIn === 'Output by site:')).toBe(true);
});

test('an image’s words are a caption behind its paragraph', () => {
  expect(lines('See ![the *new* pier](a.png) here.\n\n![Alone](b.png)')).toEqual([
    'paragraph See  here.',
    'caption the new pier',
    'caption Alone',
  ]);
});

test('a short bold line is a heading under the one above it, a bold sentence is not', () => {
  const { passages } = readMarkdown(
    markdown(
      '## Plans',
      '',
      '**First phase**',
      '',
      'Work began.',
      '',
      '**Second phase**',
      '',
      '**It goes on.**',
    ),
  );
  expect(passages.map((p) => [p.kind, p.text, p.headings])).toEqual([
    ['heading', 'Plans', []],
    ['heading', 'First phase', ['Plans']],
    ['paragraph', 'Work began.', ['Plans', 'First phase']],
    ['heading', 'Second phase', ['Plans']],
    ['paragraph', 'It goes on.', ['Plans', 'Second phase']],
  ]);
});

test('hard breaks and <br> end a line, soft breaks are spaces', () => {
  expect(lines('one  \ntwo\\\nthree<br>four\nfive')).toEqual(['paragraph one\ntwo\nthree\nfour five']);
});

test('links defined further down are links, also when far from their definition', () => {
  const filler = 'A line with *marks*.\n\n'.repeat(1500);
  const { passages } = readMarkdown(`See [the plan][p] now.\n\n${filler}[p]: https://x.example/1234\n`);
  expect(passages[0]!.text).toBe('See the plan now.');
  expect(passages).toHaveLength(1501);
});

test('a note defined in an item of a list is a note before it, too', () => {
  expect(lines('Costs rose.[^n]\n\n1) One.\n\n2) [^n]: By 4 per cent.')).toEqual([
    'paragraph Costs rose.',
    'item One.',
    'item By 4 per cent.',
  ]);
});

test('a byte order mark inside the file shifts nothing', () => {
  const text = 'One.\n\n\ufeff**Two** 3.';
  const { map } = readMarkdown(text).passages[1]!;
  expect(text.slice(map.source[0]!, map.end)).toBe('Two** 3.');
});

test.each([
  ['brackets', '['.repeat(100_000)],
  ['stars and letters', '**a*b'.repeat(20_000)],
  ['quotes in quotes', '>'.repeat(100_000)],
  ['nested lists', '- a\n  - b\n    - c\n'.repeat(6_000)],
  ['underlines', 'a\n=\n'.repeat(25_000)],
])('100 KB of %s are read as plain text, and it says where', (_, wild) => {
  const { passages, wildAt } = readMarkdown(`Before.\n\n${wild}\n\nAfter **all**.`);
  expect(wildAt).toBe(9);
  expect(passages[0]!.text).toBe('Before.');
  expect(passages.at(-1)!.text).toBe('After all.');
});

test('a table of a thousand rows and a list of a thousand items are not wild', () => {
  const table = `|a|b|c|\n|-|-|-|\n${'|x|1|*2*|\n'.repeat(1000)}`;
  const list = '- *a* [b](c) **d**\n'.repeat(1000);
  const { passages, wildAt } = readMarkdown(`${table}\n${list}`);
  expect(wildAt).toBeNull();
  expect(passages).toHaveLength(3 + 3000 + 1000);
});
