import { expect, test } from 'vitest';
import { article } from '../../test/support/article.ts';
import { extract } from '../extract.ts';
import { loadRules } from '../run/load-rules.ts';

const rules = loadRules();
const told = (text: string, format: 'markdown' | 'text' = 'text') =>
  extract(article(text, { format }), rules).claims.map((c) => [c.written, c.subject?.name, c.metric?.id]);

test('the rows of a fact box are of what the article is about', () => {
  const box = [
    'Crosses\tOrlan Sound',
    'Total length\t2,310 metres',
    '\t1,090 metres between the towers',
    'Toll\t£4',
  ];
  expect(told(`Orlan Bridge\n\n${box.join('\n')}\n\nThe Orlan Bridge is a toll bridge.`)).toEqual([
    ['2,310 metres', 'Orlan Bridge', 'length'],
    ['1,090 metres', 'Orlan Bridge', 'length'],
    ['£4', 'Orlan Bridge', 'toll'],
  ]);
});

test('a column called "Value" says nothing of what stands in it', () => {
  const table = '| Measure | Value |\n|---|---|\n| Beds | 640 |\n| Budget | £88m |';
  expect(told(`# Halm Hospital: the year in figures\n\n${table}`, 'markdown')).toEqual([
    ['640', 'Halm Hospital', 'bed'],
    ['£88m', 'Halm Hospital', 'budget'],
  ]);
});

test('a row named by its place is of that place, and the line above says what is measured', () => {
  const rows = 'Ostland\t9.1 million, as of May\nNorland\t4.2 million, an estimate';
  expect(
    told(`Neighbours\n\nPeople move from Ostland to Norland. The population is as follows:\n${rows}`),
  ).toMatchObject([
    ['9.1 million', 'Ostland', 'population'],
    ['4.2 million', 'Norland', 'population'],
  ]);
});

test('"n=" in the name of a row is how many they are', () => {
  const table = '| Group | Pass rate |\n|---|---|\n| Evening pupils (n=612) | 64% |';
  expect(told(`# Exams\n\n${table}`, 'markdown')).toEqual([
    ['612', 'Evening pupils', 'participant'],
    ['64%', 'Evening pupils', 'pass_rate'],
  ]);
});

test('capacities in a column are no numbers of headings, and a letter ends a name', () => {
  const table = 'Site\tCapacity\nTolm A\t1.2 GW\nTolm B\t1.4 GW';
  expect(told(`Wind\n\nOur sites: Tolm A (1.2GW), Tolm B (1.4GW).\n\n${table}`)).toEqual([
    ['1.2GW', 'Tolm A', 'power_capacity'],
    ['1.4GW', 'Tolm B', 'power_capacity'],
    ['1.2 GW', 'Tolm A', 'power_capacity'],
    ['1.4 GW', 'Tolm B', 'power_capacity'],
  ]);
});

test('a column called "Forecast" says how firm its figures are and not of what', () => {
  const table =
    '| | Forecast | Actual |\n|---|---|---|\n| Jobs | 640 | 590 |\n| Economic boost | £88m | £70m |';
  const { claims } = extract(
    article(`# Halm Hospital: the year in figures\n\n${table}`, { format: 'markdown' }),
    rules,
  );
  expect(claims.map((c) => [c.written, c.subject?.name, c.status])).toEqual([
    ['640', 'Halm Hospital', 'forecast'],
    ['590', 'Halm Hospital', 'actual'],
    ['£88m', 'Halm Hospital', 'forecast'],
    ['£70m', 'Halm Hospital', 'actual'],
  ]);
});
