import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ["The growers' union disputes the findings. It says its members bought 40 tractors.", "growers' union"],
  ["The growers' union spoke to Ona Lind. She said the union had bought 40 tractors.", 'Ona Lind'],
  ['The ministry said nobody knew. It said the farms had bought 40 tractors.', 'ministry'],
  ["Oltrey's mining minister said she expected 40 tractors.", 'minister'],
  [
    'The wind reached 105 mph, the National Storm Centre said.\n\nGovernor Dan Reeve sent people away. Few had stayed by noon. "We need 40 tractors," he said.',
    'Dan Reeve',
  ],
])('%s', (text, speaker) => {
  const before = 'Ona Lind, a botanist, said the rise was 3%.\n\n';
  const { claims } = extract(article(before + text), rules);
  expect(claims.find((c) => c.written.startsWith('40'))?.attribution?.speaker).toContain(speaker);
});
