import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['Ona Brandt noted that until 1996 the country made 32% of all chips.', '1996-12-31'],
  ['Ona Brandt said that on Tuesday in a hall with 50 seats.', '2026-03-10'],
])('%s', (text, to) => {
  expect(extract(article(text), rules).claims[0]?.period?.to).toBe(to);
});
