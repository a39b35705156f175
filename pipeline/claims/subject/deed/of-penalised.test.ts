import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Whose a sentence is that a court upholds. */
test.each([
  ['The court upheld a prison sentence of 18 years for a man who robbed a bank.', 'man'],
  ['The ruling upholds a sentence of 12 years imposed by Judge Lind of the Halm court on Brandt.', 'Brandt'],
])('%s', (text, name) => {
  expect(extract(article(text), rules).claims[0]?.subject?.name).toBe(name);
});
