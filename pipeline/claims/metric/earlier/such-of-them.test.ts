import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What a part of them, and what has become of them, is called. */
test.each([
  ['There were 90 poisonings, 12 of which were deadly.', '12', 'deadly poisonings'],
  ['The report says that 64 moth species have become extinct.', '64 moth species', 'moth species extinct'],
  ['The number of hikers who died from falls climbed from 40 in 2021 to 62.', '62', 'deaths'],
])('%s', (text, written, metric) => {
  expect(extract(article(text), rules).claims.find((c) => c.written === written)?.metric?.name).toBe(metric);
});
