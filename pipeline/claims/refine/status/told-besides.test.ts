import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rulebook = loadRules();

test.each([
  ['The report expects costs to fall, and puts the floor area at 5,800 square metres.', 'actual'],
  ['The auditors expect traffic to grow, and put the debt at £58 million.', 'actual'],
  ['The report expects costs to fall, and the debt to be £58 million.', 'forecast'],
  ['The bank expects that output shrinks, and grows by 3% later.', 'forecast'],
])('what is told besides what is expected is not expected: %s', (text, status) => {
  expect(extract(article(text), rulebook).claims.at(-1)?.status).toBe(status);
});
