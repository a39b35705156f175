import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Whose the figure is that another is set against. */
test.each([
  ['Halm’s margin was 31%, better than the 17.4% of Dorn.', '17.4%', 'Dorn'],
  ['Halm’s margin was 31%, better than the 17.4% of Dorn and the 20.6% of Ardal.', '20.6%', 'Ardal'],
  ['In May Halm sold 7,300 vans, ahead of the record 6,150 that Dorn delivered.', '6,150', 'Dorn'],
  ['Halm sold 7,300 vans, more than the 6,150 Dorn sold.', '6,150', 'Dorn'],
  ['The dam is 140 metres high, above the 95 metres of the Orrin Dam.', '95 metres', 'Orrin Dam'],
  ['Halm sold 7,300 vans, more than the 6,150 it had foreseen.', '6,150', 'Halm'],
  ['Halm cut 60 jobs, more than the 45 of last year.', '45', 'Halm'],
])('%s', (text, written, subject) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect(claim?.subject?.name).toBe(subject);
  expect(claim?.scope.relative).toBe(null);
});
