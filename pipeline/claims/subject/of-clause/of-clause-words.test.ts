import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['Growth was solid in Velden, up by 4%, while Brome saw just 1% growth.', ['Velden', 'Brome']],
  ['Demand was weak in Orrin, down 9%.', ['Orrin']],
  // over the small word behind the measure
  ['Sales overall in Orrin, the largest market, grew 6.1%.', ['Orrin']],
])('%s of %s', (text, names) => {
  const { claims } = extract(article(text), rules);
  expect(claims.map((c) => c.subject?.name)).toEqual(names);
});
