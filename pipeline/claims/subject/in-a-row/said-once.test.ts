import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What moved so too, and by what measure, where the verb is said once. */
test.each([
  ['Orla grew its sales by 61 percent and Dorn by only 27 percent.', '27 percent', 'Dorn', 'sales growth'],
  ['The shares of Orla fell 19 percent, those of Dorn 7 percent.', '7 percent', 'Dorn', 'shares decline'],
  ['The cost of the bridge was £6m and that of the tunnel £9m.', '£9m', 'tunnel', 'cost'],
  ['As for Dorn, estimates by Markit say it sold around 72,000 units.', '72,000 units', 'Dorn', 'units sold'],
])('%s', (text, written, subject, metric) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect([claim?.subject?.name, claim?.metric?.name]).toEqual([subject, metric]);
});
