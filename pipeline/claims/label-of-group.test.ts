import { expect, test } from 'vitest';
import { article } from '../../test/support/article.ts';
import { extract } from '../extract.ts';
import { loadRules } from '../run/load-rules.ts';

const rules = loadRules();
const told = (...lines: string[]) =>
  extract(article(lines.join('\n'), { format: 'text' }), rules).claims.map((c) => [
    c.written,
    c.subject?.name,
    c.metric?.id,
  ]);

test('a label in a list of which the verb above says what is measured is whose the figure is', () => {
  expect(
    told(
      'Belden decides on its weir',
      '',
      'How people voted in the two valleys:',
      '',
      '- Tolm: 4,100',
      '- Sarn: 3,300',
    ),
  ).toEqual([
    ['4,100', 'Tolm', 'votes'],
    ['3,300', 'Sarn', 'votes'],
  ]);
  expect(
    told('Where it went', '', 'What the town spent last year:', '', '- Roads: £4m', '- Schools: £3m'),
  ).toEqual([
    ['£4m', 'Roads', 'spending'],
    ['£3m', 'Schools', 'spending'],
  ]);
});

test('"Yes" and "No" are answers, and what they count is votes', () => {
  const lines = ['Referendum on the weir in Belden', '', 'Belden turned it down.', '', 'The results:', ''];
  expect(told(...lines, '- Yes: 31,000', '- No: 41,000', '- Against: 57%')).toEqual([
    ['31,000', 'Yes (Belden)', 'votes'],
    ['41,000', 'No (Belden)', 'votes'],
    ['57%', 'Against (Belden)', 'vote_share'],
  ]);
});

test('lines below a heading that leads in to them are a list without bullets', () => {
  expect(told('The accounts', '', 'Spending by region:', '', 'Tolm: £4m', '', 'Sarn: £3m')).toEqual([
    ['£4m', 'Tolm', 'spending'],
    ['£3m', 'Sarn', 'spending'],
  ]);
});

test('a label of a fact is what is measured still', () => {
  expect(told('The weir of Belden', '', 'About the weir:', '', '- Windows: 41', '- Cost: £3m')).toMatchObject(
    [
      ['41', expect.anything(), 'window'],
      ['£3m', expect.anything(), 'cost'],
    ],
  );
});

test('people of an age in front of a colon are no seconds', () => {
  expect(told('Poll', '', 'Support by age:', '', '- Under 30s: 61%')).toMatchObject([
    ['61%', expect.anything(), expect.anything()],
  ]);
});

test('a heading that is nothing but a measure says what lines below it tell, in its unit', () => {
  expect(
    told(
      'The year at Tolm Dairies',
      '',
      'Tolm Dairies grew.',
      '',
      'Sales by region (£m)',
      'Europe: 210',
      'Asia: 60',
    ),
  ).toMatchObject([
    ['210', 'Europe (Tolm Dairies)', 'revenue'],
    ['60', 'Asia (Tolm Dairies)', 'revenue'],
  ]);
  expect(
    told('Tolm Dairies', '', 'Who owns it', '', 'Ownership', '- Founders: 51%', '- Staff: 19%'),
  ).toMatchObject([
    ['51%', expect.anything(), 'stake'],
    ['19%', expect.stringContaining('Staff'), 'stake'],
  ]);
});
