import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** By a wording, by the verb, by the noun, by what is done. */
test.each([
  ['The scheme saved 40,000 lives.', 'lives_saved'],
  ['The blaze killed 40 people.', 'deaths'],
  ['A poll of 1,008 residents was held.', 'sample'],
  ['The bank cut 3,000 jobs.', 'layoffs'],
  ['The party won 40 seats.', 'seats'],
  ['The clinic confirmed 40 cases of measles.', 'measles_cases'],
  ['The council planted 90 trees.', 'tree_plant'],
  ['Some 300 members voted on Monday.', 'member_vote'],
])('%s is %s', (text, metric) => {
  expect(extract(article(text), rules).claims[0]?.metric?.id).toBe(metric);
});
