import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

const periods = (text: string, published: string | null) =>
  extract(article(`${text}\n`, { published }), rules).claims.map(
    ({ period }) => `${period?.from}..${period?.to}`,
  );

const YEAR = '2023-01-01..2023-12-31';

/** Of what time each figure is, in order. */
test.each([
  // the year of the quarter told before
  [
    'Halm Motors sold 14,000 cars in the last quarter of 2023. Over the full year it sold 61,000.',
    ['2023-10-01..2023-12-31', YEAR],
  ],
  [
    'Halm Motors sold 4,000 cars in May 2023. For the year, it sold 61,000.',
    ['2023-05-01..2023-05-31', YEAR],
  ],
  [
    'Halm Motors sold 4,000 cars in May 2023. Of the new cars, 2,000 were red.',
    ['2023-05-01..2023-05-31', '2023-05-01..2023-05-31'],
  ],
  // the quarter that stands right behind the figure
  ['Results for 2023 show 19,000 cars sold by Halm in the fourth quarter.', ['2023-10-01..2023-12-31']],
  ['Halm sold 62,000 cars in 2023.', [YEAR]],
])('%s', (text, expected) => {
  expect(periods(text, '2024-01-05')).toEqual(expected);
});

/** In an article without a date only the year told before says of which year a quarter is. */
test.each([
  ['Halm sold 62,000 cars in 2023. A record 17,000 of these came in Q4.', [YEAR, '2023-10-01..2023-12-31']],
  [
    'Halm sold 62,000 cars in 2023. It sold 17,000 in Q4. In the third quarter it sold 15,000. It has 90 shops.',
    [YEAR, '2023-10-01..2023-12-31', '2023-07-01..2023-09-30', '2023-07-01..2023-09-30'],
  ],
  // which of the two is not told apart
  [
    'Halm sold 62,000 cars in 2023. From the third quarter to the fourth quarter, sales rose by 4%.',
    [YEAR, YEAR],
  ],
])('undated: %s', (text, expected) => {
  expect(periods(text, null)).toEqual(expected);
});
