import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const told = (lines: readonly string[]) =>
  extract(article(lines.join('\n'), { format: 'text' }), rules).claims.map((c) => [
    c.written,
    c.subject?.name,
    c.metric?.id,
  ]);

test('lines of a fact box are of what its heading names, whatever the line above names', () => {
  const story = [
    'Halm Energy opens the Orlan Wind Farm',
    '',
    'Halm Energy opened its wind farm on Monday, it said.',
  ];
  const box = [
    'Fact box: Orlan Wind Farm',
    'Builder: Orrin Works',
    'Nameplate capacity: 672 MW',
    'Cost: £1.2 billion',
  ];
  expect(told([...story, '', ...box])).toEqual([
    ['672 MW', 'Orlan Wind Farm', 'power_capacity'],
    ['£1.2 billion', 'Orlan Wind Farm', 'cost'],
  ]);
});

test('below the title they are of what the title names, with colons or without', () => {
  const facts = ['Country Norland', 'Owner Halm Energy', 'Type Offshore', 'Site area 150 km2', 'Depth: 31 m'];
  expect(told(['Ona B. Brandt Dam', '', 'From the free encyclopedia', ...facts])).toEqual([
    ['150 km2', 'Ona B. Brandt Dam', 'area'],
    ['31 m', 'Ona B. Brandt Dam', 'depth'],
  ]);
});

test('of what happened, where the title names that', () => {
  const facts = ['Depth 10.2 km', 'Epicenter Velden', 'Total damage £163 million'];
  expect(told(['2021 Velden earthquake', '', ...facts])).toEqual([
    ['10.2 km', 'Velden earthquake', 'depth'],
    ['£163 million', 'Velden earthquake', 'damage'],
  ]);
});

test('an item labelled with a place or a kind is of that, where the words above say what is counted', () => {
  const list = ['- Asia: 24,900 (-3%)', '- Trucks: 900', '- Staff: 210'];
  expect(
    told(['Kestrel Motors', '', 'Kestrel Motors sold more.', '', 'Sales by region', '', ...list]),
  ).toEqual([
    ['24,900', 'Asia (Kestrel Motors)', 'sales'],
    ['-3%', 'Asia (Kestrel Motors)', 'sales_decline'],
    ['900', 'Trucks (Kestrel Motors)', 'sales'],
    ['210', 'Kestrel Motors', 'headcount'],
  ]);
});

test('what a storm did below the name of a land is told of that land', () => {
  const box = (land: string, killed: string) => [
    land,
    '',
    'It was wet there for days.',
    '',
    `Killed: ${killed}`,
    'Displaced: 4,100 families',
    '',
  ];
  const lines = ['Storm Ilsa in Norway and Sweden', '', 'Storm Ilsa hit Norway and Sweden on Sunday.', ''];
  expect(told([...lines, ...box('NORWAY', '31'), ...box('SWEDEN', '12')]).map(([, name]) => name)).toEqual([
    'Norway',
    'Norway',
    'Sweden',
    'Sweden',
  ]);
});
