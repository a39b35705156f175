import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const START = 'Orrin Homes faces anger\n\n';

test.each([
  ['A majority of tenants dislike Orrin Homes. 52% of them have asked to leave.', 'tenants'],
  ['The tenants were asked by Orrin Homes last week.\n\n12% are not sure.', 'tenants'],
  ['A number of charities wrote to Orrin Homes, and three of them waited for a year.', 'charities'],
  // who only tells of them is not who they are
  ['Orrin Homes asked its tenants. Doctors said 61% were much better.', 'tenants'],
  // no many are spoken of
  ['Orrin Homes moved. 14% of them are ill.', 'Orrin Homes'],
])('%s is of %s', (text, name) => {
  const { claims } = extract(article(START + text), rules);
  const found = claims.find(({ written }) => written !== 'a year');
  expect(found?.subject?.name.split(' (')[0]).toMatch(new RegExp(`${name}$`));
});
