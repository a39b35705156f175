import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Printed on 10 March 2026. */
test.each([
  ['Operating income at Halm grew from $1.7bn in 2022 to $2.6bn.', '$2.6bn', '2026-03-10'],
  ['The flock at Halm grew from 41,000 birds in 2018 to 44,000.', '44,000', '2026-03-10'],
  ['In the fourth quarter sales at Halm rose from $1.7bn in 2022 to $2.6bn.', '$2.6bn', '2025-10-01'],
  [
    'Profit at Halm rose from a $1.4 billion loss last year to $68 million in this quarter.',
    '$68 million',
    '2026-01-01',
  ],
  ['Sales at Halm rose from $1.7bn in 2022 to $2.6bn in 2023.', '$2.6bn', '2023-01-01'],
  ['Sales at Halm rose to $2.6bn from $1.7bn in 2022.', '$1.7bn', '2022-01-01'],
  ['Halm on Thursday reported $1.5 billion in revenue for the fourth quarter.', '$1.5 billion', '2025-10-01'],
  ['Halm on Thursday sold 400 cars for the first time in the fourth quarter.', '400 cars', '2026-03-05'],
  ['Halm reported that it sold 400 cars on Thursday.', '400 cars', '2026-03-05'],
  ['Halm had a good fiscal 2025 first quarter. Sales rose to $2.6bn.', '$2.6bn', '2025-01-01'],
])('%s', (text, written, from) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.period?.from).toBe(from);
});
