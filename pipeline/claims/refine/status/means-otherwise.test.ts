import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rulebook = loadRules();

test.each([
  ['The film smashed forecasts with takings of $85 million.', 'actual'],
  ['The film topped forecasts with takings of $85 million.', 'actual'],
  ['The studio forecasts takings of $85 million.', 'forecast'],
  ['As scheduled, it took $85 million.', 'actual'],
  ['As planned, it took $85 million.', 'actual'],
  ['As planned to the last cent, it took $85 million.', 'planned'],
])('what was thought is outdone: %s', (text, status) => {
  expect(extract(article(text), rulebook).claims[0]?.status).toBe(status);
});
