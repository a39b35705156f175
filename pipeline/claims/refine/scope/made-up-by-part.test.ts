import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['The Orlan booster accounts for about 70 metres of height.', 'part'],
  ['The Orlan capsule made up 20 tonnes of the weight.', 'part'],
  ['The Orlan booster is 70 metres high.', null],
  ['The Orlan lift accounts for its 20 tonnes by its steel.', null],
])('%s', (text, part) => {
  expect(extract(article(text), rules).claims[0]?.scope.part).toBe(part);
});
