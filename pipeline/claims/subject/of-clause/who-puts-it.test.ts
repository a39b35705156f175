import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  // who lets others do it has none of it
  [
    'The Tarn Roads Commission has given its consent to contracts for 710MW of tidal power.',
    '710MW',
    'tidal power',
  ],
  [
    'Digging can begin, now that President Ona Brandt has approved a loan of £170 million from Ostland.',
    '£170 million',
    'Ostland',
  ],
  // but what it counts, its own money and what a firm settles
  ['The Tarn Medicines Agency approved 63 pills in May.', '63 pills', 'Tarn Medicines Agency'],
  ['The Tarn Council approved a budget of £52 million.', '£52 million', 'Tarn Council'],
  ["Halm Bank's board approved a dividend of 31p a share.", '31p a share', "Halm Bank's board"],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((claim) => claim.written === written)?.subject?.name).toBe(subject);
});
