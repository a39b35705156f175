import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What is counted or foreseen is not of who counts or foresees it. */
test.each([
  [
    'The Tarn Works is being built. Anna Brandt leads it. She counts upward of 720 jobs.',
    '720 jobs',
    'Tarn Works',
  ],
  // a surname that opens the sentence, a role
  ['Dorn Motors did well, said Anna Brandt. Brandt counted 410 jobs there.', '410 jobs', 'Dorn Motors'],
  ['Dorn Motors did well. The minister mentioned 410 jobs there.', '410 jobs', 'Dorn Motors'],
  ['Dorn Motors did well. Anna Brandt predicted sales of 90,000 cars.', '90,000 cars', 'Dorn Motors'],
  [
    'Storm Aldo hit Norland. Marn Capital is predicting insured losses of $3 billion.',
    '$3 billion',
    'Storm Aldo',
  ],
  [
    'Storm Aldo hit Norland. Private firms estimated insured losses at $6.4 billion.',
    '$6.4 billion',
    'Storm Aldo',
  ],
  ['Halm expects a profit of £3m.', '£3m', 'Halm'],
  ['Halm reported increased sales of 41 boats.', '41 boats', 'Halm'],
])('%s', (text, written, subject) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect(claim?.subject?.name).toBe(subject);
});
