import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Who is told apart by an age, or by other words of what they are. */
test.each([
  [
    'Halm College is in need. Among 18-year-olds, the numbers fell by 4%, while applications from 20-year-olds fell 13%.',
    ['18-year-olds', '20-year-olds'],
  ],
  [
    'Halm College is in need. Applications from pupils fell 2% and those from 26 to 31-year-olds fell 3%.',
    ['pupils', '26 to 31-year-olds'],
  ],
  [
    'Halm College is in need. There was a 15% drop in applications from 32 to 38-year-olds.',
    ['32 to 38-year-olds'],
  ],
  [
    'Halm College is in need. The number of people aged 50 and over was down 19%.',
    ['people aged 50 and over'],
  ],
  ['The Greens won 9%. Those who support no party made up 34%.', ['Greens', 'those who support no party']],
  ['The Greens won 9%. Those without a job had £240 a month.', ['Greens', 'those without a job']],
  ['The Greens won 9%. Those given a grant spent £240 of it.', ['Greens', 'those given a grant']],
  ['The Greens won 9%. Those were worth £4m.', ['Greens', 'Greens']],
])('%s', (text, subjects) => {
  expect(extract(article(text), rules).claims.map(({ subject }) => subject?.name)).toEqual(subjects);
});
