import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Each figure of a sentence is of its own. */
test.each([
  ['In Norway sales rose 3%, in Chile 5% and in Peru 7%.', ['Norway', 'Chile', 'Peru']],
  ['Halm Air was sold for £4m in May and Orrin Rail for £3m in June.', ['Halm Air', 'Orrin Rail']],
  [
    'Ona Brandt leads with 46% to 28% for Democrat Ida Vey and 19% for Karl Osk.',
    ['Ona Brandt', 'Democrat Ida Vey', 'Karl Osk'],
  ],
  ['The rise was 30% among nurses and 24% among drivers.', ['nurses', 'drivers']],
  [
    'Injuries among walkers, riders and drivers fell by 8%, 6% and 9%, respectively.',
    ['walkers', 'riders', 'drivers'],
  ],
  ['Injuries among walkers and riders fell by eight and six per cent respectively.', ['walkers', 'riders']],
  [
    'In Norway, thefts more than doubled, going up 112%, and in Chile they rose by 5%.',
    ['Norway', 'Norway', 'Chile'],
  ],
  ['In Norway, Chile and Peru, however, increases stayed below 1%.', ['Norway, Chile and Peru']],
  ['In the Halm public schools, enrolment fell by 4,000.', ['Halm public schools']],
])('%s is of %j', (text, subjects) => {
  expect(extract(article(text), rules).claims.map((c) => c.subject?.name)).toEqual(subjects);
});
