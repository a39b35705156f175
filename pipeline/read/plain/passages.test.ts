import { expect, test } from 'vitest';
import { toSource } from '../offset-map.ts';
import { plainPassages } from './passages.ts';

const text = (...rows: string[]): string => rows.join('\n');
const lines = (...rows: string[]): string[] =>
  plainPassages(text(...rows)).map((p) => `${p.kind}${p.depth ? `:${p.depth}` : ''} ${p.text}`);
const BODY =
  'The harbour board said on Monday that work on the second pier would begin before the winter storms set in.';

test('in a file that is not wrapped each line is a paragraph', () => {
  expect(lines(BODY, 'It gave no figure for the cost of the work.', BODY)).toEqual([
    `paragraph ${BODY}`,
    'paragraph It gave no figure for the cost of the work.',
    `paragraph ${BODY}`,
  ]);
});

test('a line that breaks off at a number or in a bracket goes on in the next', () => {
  expect(
    lines(
      BODY,
      'Lind counted 4,100',
      'new jobs on the quay, and more to come.',
      'It earned £3m (roughly',
      'Rs. 9 crore) a year.',
      BODY,
    ),
  ).toEqual([
    `paragraph ${BODY}`,
    'paragraph Lind counted 4,100 new jobs on the quay, and more to come.',
    'paragraph It earned £3m (roughly Rs. 9 crore) a year.',
    `paragraph ${BODY}`,
  ]);
  expect(lines(BODY, 'masts: 40', 'sails: 90', BODY)).toHaveLength(4);
});

test('in a wrapped file the lines of a paragraph are joined, and a short last line ends it', () => {
  const rows = [
    'The harbour board said on Monday that work on the second pier would',
    'begin before the winter storms set in, and that it had set aside 2.2',
    'million euros for it.',
    'A third pier is not planned, it said. The town had asked for one after',
    'the flood of last year, which cut the old quay off for nearly a week.',
  ];
  const passages = plainPassages(text(...rows));
  expect(passages.map((p) => p.text)).toEqual([rows.slice(0, 3).join(' '), rows.slice(3).join(' ')]);
  const at = passages[0]!.text.indexOf('2.2 million');
  expect(text(...rows).slice(...toSource(passages[0]!.map, [at, at + 11]))).toBe('2.2\nmillion');
});

test('a word or range broken behind its hyphen is joined without a space', () => {
  const rows = [
    'The harbour board said on Monday that work on the second pier of high-',
    'grade stone would begin before the winter storms, at a cost of 10-',
    '15 million euros, which the town and the county are to share equally.',
  ];
  expect(plainPassages(text(...rows))[0]!.text).toMatch(/of high-grade stone .* of 10-15 million/);
});

test('the first line is the title, and short lines without a stop above prose are headings', () => {
  expect(
    lines(
      'Harbour Board Backs Second Pier',
      '',
      BODY,
      '',
      'What it costs',
      '',
      BODY,
      'Next Steps',
      BODY,
      'Quay Street:',
      BODY,
    ),
  ).toEqual([
    'heading:1 Harbour Board Backs Second Pier',
    `paragraph ${BODY}`,
    'heading:2 What it costs',
    `paragraph ${BODY}`,
    'heading:3 Next Steps',
    `paragraph ${BODY}`,
    'heading:6 Quay Street:',
    `paragraph ${BODY}`,
  ]);
});

test.each([
  'It rained.',
  'What now?',
  'Read also',
  'Cost: 40 million',
  'and so on',
  '“We are ready”',
  'By Jane Doe',
  '14 June 2026',
  'Photo: the pier',
])('%j is no heading', (line) => {
  expect(plainPassages(text('Harbour Board Backs Pier', BODY, line, BODY))[2]!.kind).not.toBe('heading');
});

test('numbered headings nest, and numbered lines in a row are a list', () => {
  const passages = plainPassages(
    text(
      'Title of it',
      'I. The works',
      '1) The first pier',
      BODY,
      '2) The second pier',
      BODY,
      'II. The cost',
      BODY,
      '1) stone',
      '2) steel',
      BODY,
    ),
  );
  expect(passages.map((p) => [p.kind, p.depth, p.text.slice(0, 15), p.headings.slice(1)])).toEqual([
    ['heading', 1, 'Title of it', []],
    ['heading', 2, 'The works', []],
    ['heading', 5, 'The first pier', ['The works']],
    ['paragraph', 0, BODY.slice(0, 15), ['The works', 'The first pier']],
    ['heading', 5, 'The second pier', ['The works']],
    ['paragraph', 0, BODY.slice(0, 15), ['The works', 'The second pier']],
    ['heading', 2, 'The cost', []],
    ['paragraph', 0, BODY.slice(0, 15), ['The cost']],
    ['item', 0, 'stone', ['The cost']],
    ['item', 0, 'steel', ['The cost']],
    ['paragraph', 0, BODY.slice(0, 15), ['The cost']],
  ]);
});

test('a list goes on over paragraphs between, with its lead-in and its depths', () => {
  const passages = plainPassages(
    text(
      'Title of it',
      BODY,
      'Two piers were named:',
      'a. North pier, of stone.',
      BODY,
      'b. South pier, of steel:',
      '  - deck',
      '  - rails',
    ),
  );
  expect(passages.slice(3).map((p) => [p.kind, p.depth, p.text.slice(0, 10), p.leadIn])).toEqual([
    ['item', 0, 'North pier', 'Two piers were named:'],
    ['paragraph', 0, BODY.slice(0, 10), null],
    ['item', 0, 'South pier', 'Two piers were named:'],
    ['item', 1, 'deck', 'South pier, of steel:'],
    ['item', 1, 'rails', 'South pier, of steel:'],
  ]);
});

test('a line that hangs under its item belongs to it', () => {
  expect(lines('Title of it', BODY, '- North pier:', '  of stone, 200 metres', '- South pier')).toEqual([
    'heading:1 Title of it',
    `paragraph ${BODY}`,
    'item North pier: of stone, 200 metres',
    'item South pier',
  ]);
});

test('lines of cells parted by tabs are a table', () => {
  const passages = plainPassages(
    text('Title of it', BODY, 'Pier\t2024\t2025', 'North\t4\t5 m', 'South\t\t7', BODY),
  );
  expect(passages.slice(2, -1).map((p) => [p.kind, p.text, p.cell?.row, p.cell?.column])).toEqual([
    ['cell', 'Pier', null, null],
    ['cell', '2024', null, null],
    ['cell', '2025', null, null],
    ['cell', 'North', null, 'Pier'],
    ['cell', '4', 'North', '2024'],
    ['cell', '5 m', 'North', '2025'],
    ['cell', 'South', null, 'Pier'],
    ['cell', '7', 'South', '2025'],
  ]);
});

test('quoted lines lose their marks, line ends of every kind part lines', () => {
  expect(lines('> We saw', '', `One.\r\nTwo.\rThree.\u2028Four. ${BODY}`)).toEqual([
    'quote We saw',
    'paragraph One.',
    'paragraph Two.',
    'paragraph Three.',
    `paragraph Four. ${BODY}`,
  ]);
});

test('front matter is no prose', () => {
  expect(lines('---', 'title: x', '---', BODY)).toEqual([`paragraph ${BODY}`]);
});

test('lines of cells between pipes are a table too, the rule under the head left out', () => {
  const passages = plainPassages(text('Title of it', BODY, '| Pier | 2024 |', '|---|---:|', '| North | 4 |'));
  expect(passages.slice(2).map((p) => [p.text, p.cell?.row, p.cell?.column])).toEqual([
    ['Pier', null, null],
    ['2024', null, null],
    ['North', null, 'Pier'],
    ['4', 'North', '2024'],
  ]);
});

test('a rule under the first of several columns says that it names them, figures or not', () => {
  const table = ['| Pier | Zone 4 | Zone 5 |', '|---|---|---|', '| North | 4 | 9 |'];
  const passages = plainPassages(text('Title of it', BODY, ...table));
  expect(
    passages
      .slice(2)
      .map((p) => [p.text, p.cell?.row, p.cell?.column])
      .at(-1),
  ).toEqual(['9', 'North', 'Zone 5']);
});

test('the title may stand under a date, a byline or furniture', () => {
  expect(
    lines('Tuesday 3 March 2026', 'By Jane Doe', 'Share', 'Harbour board backs pier', BODY).slice(3),
  ).toEqual(['heading:1 Harbour board backs pier', `paragraph ${BODY}`]);
});

test('200,000 short lines cost no more than their number', () => {
  const many = 'word one\n'.repeat(200_000);
  const start = performance.now();
  expect(plainPassages(many)).toHaveLength(200_000);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a table may have pipes between its cells alone', () => {
  const rows = ['Pier | 2024 | 2025', '--- | --- | ---', 'North | 4 | 5', 'South | 6 | 7'];
  const passages = plainPassages(text('Title of it', BODY, ...rows, BODY));
  expect(passages.filter((p) => p.cell?.row).map((p) => [p.text, p.cell?.row, p.cell?.column])).toEqual([
    ['4', 'North', '2024'],
    ['5', 'North', '2025'],
    ['6', 'South', '2024'],
    ['7', 'South', '2025'],
  ]);
  expect(
    plainPassages(text('Title of it', BODY, 'Home | News | Sport', 'Cost: £4m | Width: 9 m', BODY))[2]!.cell,
  ).toBeNull();
});

test('a bullet on a line of its own marks what stands below', () => {
  expect(lines('Title of it', BODY, '•', '40 masts', '', '•', '', '90 sails', BODY)).toEqual([
    'heading:1 Title of it',
    `paragraph ${BODY}`,
    'item 40 masts',
    'item 90 sails',
    `paragraph ${BODY}`,
  ]);
});

test('marks that point at notes are no part of what is read', () => {
  const line = 'The pier[note 2] has 40 masts.[4][5] "We want [12] more," said the board.';
  const { text: read, map } = plainPassages(text('Title of it', BODY, line))[2]!;
  expect(read).toBe('The pier has 40 masts. "We want [12] more," said the board.');
  const at = read.indexOf('40 masts');
  expect(text('Title of it', BODY, line).slice(...toSource(map, [at, at + 8]))).toBe('40 masts');
});
