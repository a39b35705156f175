import { expect, test } from 'vitest';
import { article } from '../../test/support/article.ts';
import { extract } from '../extract.ts';
import { loadRules } from '../run/load-rules.ts';

const rules = loadRules();
const told = (...lines: string[]) =>
  extract(article(lines.join('\n'), { format: 'markdown' }), rules).claims.map((c) => [
    c.written,
    c.subject?.name,
    c.metric?.id,
    c.scope.segment,
  ]);

test('the words above a table say what its groups are counted by', () => {
  const table = ['| Valley | Men | Women |', '|---|---|---|', '| Tolm | 310 | 200 |'];
  expect(told('# Flu', '', 'Deaths in the valleys:', '', ...table)).toEqual([
    ['310', 'Tolm', 'deaths', 'Men'],
    ['200', 'Tolm', 'deaths', 'Women'],
  ]);
});

test('beside years the column is whose the figure is', () => {
  const table = ['| Year | Tolm | Sarn |', '|---|---|---|', '| 2019 | 8,100 | 7,400 |'];
  expect(told('# Dams', '', 'Generation by year in GWh:', '', ...table)).toEqual([
    ['8,100', 'Tolm', 'generation', null],
    ['7,400', 'Sarn', 'generation', null],
  ]);
});

test('a table of measures keeps them', () => {
  const table = ['| Valley | Nurses | Deaths |', '|---|---|---|', '| Tolm | 31 | 20 |'];
  expect(told('# Flu', '', '## Deaths by valley', '', ...table)).toEqual([
    ['31', 'Tolm', 'nurse', null],
    ['20', 'Tolm', 'deaths', null],
  ]);
});

test('rows called outcomes are what is measured, of the groups above', () => {
  const table = ['| Outcome | Drug | Placebo |', '|---|---|---|', '| Headache | 41 | 39 |'];
  expect(told('# Trial', '', ...table)).toEqual([
    ['41', 'Drug', 'headache', null],
    ['39', 'Placebo', 'headache', null],
  ]);
});

test('columns numbered through are each whose the figures are', () => {
  const table = ['| | Phase 1 | Phase 2 |', '|---|---|---|', '| Halls | 3 | 4 |'];
  expect(told('# Halm Port', '', 'Halm Port grows. Halm Port is the largest.', '', ...table)).toEqual([
    ['3', 'Phase 1 (Halm Port)', 'hall', null],
    ['4', 'Phase 2 (Halm Port)', 'hall', null],
  ]);
});

test('above what came of a trial the arms are whose the figures are', () => {
  const table = ['| | Halmovy | Placebo |', '|---|---|---|', '| Weight lost by week 72 | 18.7% | 3.9% |'];
  expect(told('# Trial', '', ...table).map(([written, subject]) => [written, subject])).toEqual([
    ['18.7%', 'Halmovy'],
    ['3.9%', 'Placebo'],
  ]);
});

test('beside a placebo the figures are cases, and an age names its row', () => {
  const table = ['| Group | Vaccine | Placebo |', '|---|---|---|', '| 20 to 30 years old | 3 | 61 |'];
  expect(told('# Trial', '', ...table).map(([written, , metric]) => [written, metric])).toEqual([
    ['3', 'cases'],
    ['61', 'cases'],
  ]);
});

test('the header of the rows says what stands below years', () => {
  const table = ['| Passengers by port | 2022 | 2023 |', '|---|---|---|', '| Tolm | 310,000 | 320,000 |'];
  expect(told('# Ferries', '', ...table)).toEqual([
    ['310,000', 'Tolm', 'passengers', null],
    ['320,000', 'Tolm', 'passengers', null],
  ]);
});
