import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** A word that is a plural elsewhere, and here what the one thing does. */
test.each([
  ['A park with 55 stalls wins praise.', '55 stalls', 'park'],
  ['The abbey with 310 windows faces closure.', '310 windows', 'abbey'],
  ['The museum with 12 halls charges £4.', '12 halls', 'museum'],
  ['The firm with 12 sales offices opened.', '12 sales offices', 'firm'],
])('%s', (text, written, subject) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect(claim?.subject?.name).toBe(subject);
});
