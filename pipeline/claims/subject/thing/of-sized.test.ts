import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'The mill has run since May, and a gas plant of 240 megawatts sends power to the local market.',
    '240 megawatts',
    'gas plant',
  ],
  ['The port runs a gas plant of only 250MW.', '250MW', 'gas plant'],
  ['Halm Energy runs a battery of 80 megawatts in Orlan.', '80 megawatts', 'battery'],
  ['A tunnel of 14 km leads to the port.', '14 km', 'tunnel'],
])('%s: %s', (text, written, subject) => {
  const { claims } = extract(article(`Power for Orlan\n\nHalm Energy grows. ${text}\n`), rules);
  expect(claims.find((c) => c.written === written)?.subject?.name.replace(/ \(.*/, '')).toBe(subject);
});

test('a measure in front of "of" is no thing of that size', () => {
  const { claims } = extract(
    article('Halm Energy\n\nThe Orlan plant has a capacity of 240 megawatts.\n'),
    rules,
  );
  expect(claims[0]?.subject?.name).toMatch(/Orlan/);
});
