import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

const metricsOf = (text: string): (string | undefined)[] =>
  extract(article(`# The Larch Fire by the numbers\n\n${text}\n`), rules).claims.map(
    ({ metric }) => metric?.id,
  );

test.each([
  ['Structures threatened: 14,500', 'structure_threaten'],
  ['Single residences destroyed: 9,700', 'single_residence_destroy'],
  ['Firefighters injured: 12', 'injuries'],
  ['People killed: 4', 'deaths'],
  ['Homes evacuated: 410', 'homes_evacuate'],
  ['Tickets sold - 4,500', 'ticket_sales_count'],
  ['Seats won: 41', 'seats'],
  ['Structures: 14,500', 'structure'],
])('a label says what was done to those it counts: %s', (text, metric) => {
  expect(metricsOf(text)).toEqual([metric]);
});
