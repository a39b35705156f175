import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What a share in front of a noun is of. */
test.each([
  ['Teachers won a 4% pay rise.', '4%', 'pay growth'],
  ['Nurses got a 3% raise.', '3%', 'pay growth'],
  ['The plan called for 5% raises for clerks.', '5%', 'pay growth'],
  [
    'Among the changes are new posts, a 4% salary increase for cooks and a later start.',
    '4%',
    'salary growth',
  ],
  ['Trustees approved a one-time 2.5 percent payout to teachers.', '2.5 percent', 'payout share'],
  ['Another 30 people who remain missing are mourned.', '30 people', 'missing'],
  ['The plan has $2 million for new books and $5 million for roof repairs.', '$5 million', 'roof repair'],
])('%s', (text, written, metric) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect(claim?.metric?.name).toBe(metric);
});
