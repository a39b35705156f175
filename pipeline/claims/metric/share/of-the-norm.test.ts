import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What a figure measures that is set against the usual, told with a contest, or opens with an age. */
test.each([
  ['Orrin Lake was 43 percent full, or 78 percent of average.', '78 percent', 'share of average'],
  ['The lake level was 97 percent of average.', '97 percent', 'lake level'],
  [
    'Mara Holt took the title with a win in three hours and 14 minutes.',
    'three hours and 14 minutes',
    'time',
  ],
  ['Mara Holt hit nine aces and picked up 150 points.', '150 points', 'points'],
  ['At 30 years and 335 days, she is the oldest winner in Halm.', '30 years', 'age'],
  ['The town built 17 arts centres.', '17 arts centres', 'arts centres built'],
])('%s', (text, written, metric) => {
  expect(extract(article(text), rules).claims.find((c) => c.written === written)?.metric?.name).toBe(metric);
});

test('a rise is of where it was, and not of whose figures show it', () => {
  const text = 'It fits figures from the Inn Society which showed a 23% rise in visits at the Halm Arms.';
  expect(extract(article(text), rules).claims[0]?.subject?.name).toBe('Halm Arms');
});
