import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

const told = (text: string, written: string) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  return [claim?.subject?.name, claim?.metric?.name];
};

/** What a share of them do, and who they are, behind words that only say which. */
test.each([
  [
    'Girls did well, with 64% gaining at least a pass mark.',
    '64%',
    'Girls',
    'share gaining at least a pass mark',
  ],
  [
    'In all, 36% of pupils classed as poor passed five exams.',
    '36%',
    'pupils',
    'share that passed five exams',
  ],
  [
    'Farm Watch 2021 projects Ostland growers will harvest 90 tonnes of rye.',
    '90 tonnes',
    'Ostland growers',
    'rye output',
  ],
  ['Engineers first tested 40 pumps in Halm.', '40 pumps', 'Engineers', 'pumps tested'],
  ['The town faces a 7% debt levy increase.', '7%', 'town', 'debt levy growth'],
])('%s', (text, written, subject, metric) => {
  expect(told(text, written)).toEqual([subject, metric]);
});

test('a council is no area that it spoke of', () => {
  const text =
    'The North Garden project accounts for a 7% rise. The council approved a city budget of $10.3 million.';
  expect(told(text, '$10.3 million')[0]).toMatch(/^council/);
});
