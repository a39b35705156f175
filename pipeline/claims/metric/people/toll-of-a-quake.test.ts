import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  // its strength, whatever else is told of the quake
  ['Officials raised the death toll of the 6.4 magnitude quake again.', '6.4', 'magnitude'],
  ['A 6.4 magnitude quake shook Ostby.', '6.4', 'magnitude'],
  // the verb of saying behind the comma is of those who say it
  ['A quake shook Ostby, killing at least 23 people, police and reporters said.', '23 people', 'deaths'],
  // whose time it is, and no time since which
  ["The death toll from last week's quake has risen to 87.", '87', 'deaths'],
])('%s', (text, written, metric) => {
  const { claims } = extract(article(`Quake shakes Ostby\n\n${text}\n`, { published: '2026-05-04' }), rules);
  expect(claims.find((c) => c.written === written)?.metric?.id).toBe(metric);
});
