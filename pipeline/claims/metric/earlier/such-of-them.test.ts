import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What a part of them, and what has become of them, is called. */
test.each([
  ['There were 160 overdoses, 20 of which were fatal.', '20', 'fatal overdoses'],
  ['The report says that 129 bird species have gone extinct.', '129 bird species', 'bird species extinct'],
  ['The number of people who died from falls climbed from 149 in 2021 to 226.', '226', 'deaths'],
])('%s', (text, written, metric) => {
  expect(extract(article(text), rules).claims.find((c) => c.written === written)?.metric?.name).toBe(metric);
});
