import { expect, test } from 'vitest';
import { article } from '../../test/support/article.ts';
import { extract } from '../extract.ts';
import { loadRules } from '../run/load-rules.ts';

const rules = loadRules();

const figures = (corner: string, column: string, cell: string): readonly (string | null)[] => {
  const table = `| ${corner} | ${column} |\n|---|---|\n| Rail | ${cell} |\n`;
  const [claim] = extract(article(table), rules).claims;
  return [claim!.written, String(claim!.quantity.value), claim!.quantity.unit];
};

test('a count in a table of sums is no sum', () => {
  const table = '| £m | 2025 |\n|---|---|\n| Revenue | 512.4 |\n| Employees | 400 |\n';
  const { claims } = extract(article(table), rules);
  expect(claims.map((c) => c.quantity.unit)).toEqual(['GBP', null]);
});

test.each([
  ['£m', 'Revenue', '512.4', ['512.4', '512400000', 'GBP']],
  ['Division', 'Revenue (£m)', '512.4', ['512.4', '512400000', 'GBP']],
  ['Division', 'Revenue, $ million', '1,204', ['1,204', '1204000000', 'USD']],
  ['Division', 'Sales (000 tonnes)', '12', ['12', '12000000', 'kg']],
  ['Site', 'Capacity (MW)', '40', ['40', '40000000', 'W']],
  ['Site', 'Share (%)', '12.5', ['12.5', '12.5', '%']],
  // as accounts have it
  ['£m', 'Profit', '(3.1)', ['3.1', '-3100000', 'GBP']],
  ['EUR million', 'Profit', '-3.1', ['-3.1', '-3100000', 'EUR']],
  ['£m', 'Change', '(2.0%)', ['2.0%', '-2', '%']],
  // a unit of its own, and none that anybody knows
  ['£m', 'Growth', '4%', ['4%', '4', '%']],
  ['Site', 'Rank', '3', ['3', '3', null]],
  ['Quarter', 'Robots', '16,200', ['16,200', '16200', null]],
  ['Year', 'Robots', '40', ['40', '40', null]],
  ['Year', 'MWh', '40', ['40', '144000000000', 'J']],
])('%s | %s | %s', (corner, column, cell, wanted) => {
  expect(figures(corner, column, cell)).toEqual(wanted);
});
