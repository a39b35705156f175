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
])('%s', (text, speaker) => {
  const before = 'Ona Lind, a botanist, said the rise was 3%.\n\n';
  const { claims } = extract(article(before + text), rules);
  expect(claims.find((c) => c.written.startsWith('40'))?.attribution?.speaker).toContain(speaker);
});
