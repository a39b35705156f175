import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What a figure measures that is set against the usual, told with a contest, or opens with an age. */
test.each([
  ['Orrin Lake was 37 percent full, or 64 percent of average.', '64 percent', 'share of average'],
  ['The lake level was 91 percent of average.', '91 percent', 'lake level'],
  ['Mara Holt took the title with a win in two hours and 20 minutes.', 'two hours and 20 minutes', 'time'],
  ['Mara Holt hit nine aces and picked up 90 points.', '90 points', 'points'],
  ['At 28 years and 40 days, she is the oldest winner in Halm.', '28 years', 'age'],
  ['The town built 12 arts centres.', '12 arts centres', 'arts centres built'],
])('%s', (text, written, metric) => {
  expect(extract(article(text), rules).claims.find((c) => c.written === written)?.metric?.name).toBe(metric);
});

test('a rise is of where it was, and not of whose figures show it', () => {
  const text = 'It fits figures from the Inn Society which showed a 19% rise in visits at the Halm Arms.';
  expect(extract(article(text), rules).claims[0]?.subject?.name).toBe('Halm Arms');
});
