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
  [
    'Orrin Pharma has results of its pill Tessovy. In the trial, people lost 13% of their weight with Tessovy, compared with 3% with placebo.',
    ['Tessovy', 'placebo group'],
  ],
  [
    'Orrin Pharma has results of its pill Tessovy. Weight loss was 13% for patients on Tessovy and 3% for those on placebo.',
    ['Tessovy', 'placebo group'],
  ],
  [
    'Orrin Pharma has results of its pill Tessovy. Patients who took Tessovy lost 13%, those on placebo 3%.',
    ['Tessovy', 'placebo group'],
  ],
  [
    'Orrin Pharma has results of its pill Tessovy. Nausea occurred in 41% of those on the higher dose and in 17% of those who received a placebo.',
    ['higher dose group', 'placebo group'],
  ],
  [
    'Orrin Pharma has results of its pill Tessovy. In the placebo group, weight fell by 3%; in the Tessovy group, it fell by 13%.',
    ['placebo group', 'Tessovy group'],
  ],
  [
    'Orrin Pharma has results of its pill Tessovy. Of the patients, some were assigned to either: 1,310 to the drug and 1,290 to a placebo.',
    ['treatment group', 'placebo group'],
  ],
  // whom nobody gave anything
  [
    'Orrin Rail saw 40 complaints: 12% of those on the night train and 9% of people on pensions.',
    ['Orrin Rail', 'Orrin Rail'],
  ],
  // a group that nobody gave anything
  ['Orrin Pharma has 140 sites: 131 in the Halm group, 9 in the Tarn group.', ['Halm group', 'Tarn group']],
])('%s', (text, subjects) => {
  const { claims } = extract(article(text), rules);
  expect(claims.slice(-2).map(({ subject }) => subject?.name.replace(/ \(.*/, ''))).toEqual(subjects);
});
