import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { buildersApart } from './builders-apart.ts';

const { rulebook } = loadRulebook();
const claimOf = (text: string) => extract(article(text), rulebook).claims[0]!;

test.each([
  ['Some 7,000 workers will build the Halm mills.', 'The Halm mills will create 9,000 jobs.', true],
  ['The Halm plant will create 7,000 construction jobs.', 'The Halm plant will employ 900 people.', true],
  ['The Halm plant will create 7,000 jobs.', 'The Halm plant will employ 900 people.', false],
  ['Once built, the Halm plant will employ 700 people.', 'The Halm plant will create 900 jobs.', false],
  ['The Halm plant took 7,000 men to build.', 'Construction of the Halm plant employed 900 people.', false],
])('%s %s', (one, other, wanted) => {
  expect(buildersApart(claimOf(one), claimOf(other), rulebook.checks)).toBe(wanted);
  expect(buildersApart(claimOf(other), claimOf(one), rulebook.checks)).toBe(wanted);
});
