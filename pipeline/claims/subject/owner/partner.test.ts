import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['Norway sold less abroad. Exports to Chile fell 4%.', 'Norway', 'Chile'],
  ['Norway bought less abroad. Imports from Chile fell 4%.', 'Norway', 'Chile'],
  ['Norway sold more abroad. The trade surplus with Chile was $40 million.', 'Norway', 'Chile'],
  ['Orrin Foods made less. Spending on fuel rose 4%.', 'Orrin Foods', 'fuel'],
  ['Imports into Norway fell 4%.', 'Norway', undefined],
])('%s is of %s', (text, subject, partner) => {
  const claim = extract(article(text), rules).claims[0];
  expect(claim?.subject?.name).toBe(subject);
  expect(claim?.scope.relative ?? undefined).toBe(partner);
});
