import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test('what fell there after rain was told of elsewhere', () => {
  const text = 'Halm had 470mm of rain. Tarn, around 90km north of Halm, received 380mm and Brome 190mm.';
  const told = extract(article(text), rules).claims.map((c) => [c.written, c.metric?.id]);
  expect(told).toEqual([
    ['470mm', 'rainfall'],
    ['90km', 'distance'],
    ['380mm', 'rainfall'],
    ['190mm', 'rainfall'],
  ]);
});

test('the time of day is no verb', () => {
  const { claims } = extract(article('Ferries sail from 6.15 am with four coaches waiting in Halm.'), rules);
  expect(claims[0]?.metric?.name).not.toMatch(/am(?:med)?$/);
});
