import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  'HARLE, June 4, 2026: Orrin Foods built a plant, which cost £96 million.',
  'HARLE, June 4, 2026 (Agency) - Orrin Foods built a plant, which cost £96 million.',
  'Harle, 4 June 2026 – Orrin Foods built a plant, which cost £96 million.',
])('%s: the day of printing is told of no figure', (text) => {
  const { claims } = extract(article(text, { published: '2026-06-04' }), rules);
  expect(claims.map(({ period }) => period?.known)).toEqual(['document']);
});
