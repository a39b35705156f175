import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ["The Orlan Dam is considered Ostland's largest project spanning 2.3 kilometres.", 'Orlan Dam'],
  ['The Orlan Dam is regarded as the largest project in Ostland, spanning 2.3 kilometres.', 'Orlan Dam'],
  ["The Orlan Dam has become Ostland's largest dam holding 40 billion litres.", 'Orlan Dam'],
])('%s is of %s', (text, subject) => {
  expect(extract(article(text), rules).claims[0]?.subject?.name).toBe(subject);
});
