import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Of what the last two figures of a text are. */
test.each([
  [
    'Orrin Pharma saw 140 cases: 131 in the placebo arm, 9 in the vaccine group.',
    ['placebo group', 'vaccine group'],
  ],
  [
    'Orrin Pharma saw 140 cases. Of these 131 were in the dummy group and 9 among vaccine recipients.',
    ['placebo group', 'vaccine group'],
  ],
  ['140 of them fell ill, 131 after placebo and 9 after the vaccine.', ['placebo group', 'vaccine group']],
  [
    'Orrin Pharma saw 12 deaths, 9 of them in people given placebo and 3 in those who had the drug.',
    ['placebo group', 'treatment group'],
  ],
  // a group that nobody gave anything
  ['Orrin Pharma has 140 sites: 131 in the Halm group, 9 in the Tarn group.', ['Halm group', 'Tarn group']],
])('%s', (text, subjects) => {
  const { claims } = extract(article(text), rules);
  expect(claims.slice(-2).map(({ subject }) => subject?.name.replace(/ \(.*/, ''))).toEqual(subjects);
});
