import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const lead = 'Orrin Pharma makes the pill Tessovy, and Halm Drugs makes the injection Kelvora.\n\n';

test.each([
  ['Doctors wrote 1,300 prescriptions for Tessovy and 710 for Kelvora.', ['Tessovy', 'Kelvora']],
  ['In May, 1,300 prescriptions were filled for Tessovy.', ['Tessovy']],
  ['Orrin Pharma will cut the price of Tessovy to $310, from $480.', ['Tessovy', 'Tessovy']],
  // who wrote them for people
  ['Orrin Pharma paid for 1,300 prescriptions for children.', ['Orrin Pharma']],
])('%s', (text, subjects) => {
  const { claims } = extract(article(lead + text), rules);
  expect(claims.map(({ subject }) => subject?.name)).toEqual(subjects);
});
