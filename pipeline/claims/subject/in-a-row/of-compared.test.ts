import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Of what the figures of a sentence are. */
test.each([
  ['Kolve had 4.3 million users, ahead of the 3.97 million of Orrin.', ['Kolve', 'Orrin']],
  [
    'The margin of Kolve was 23%, better than the 18% of Orrin Motors and the 22% of Halm Auto.',
    ['Kolve', 'Orrin Motors', 'Halm Auto'],
  ],
  ['Kolve has a market share of 31%, compared with the 12% of its rival Orrin.', ['Kolve', 'Orrin']],
  ['Kolve sold 517,000 cars, more than the record 486,000 that Orrin delivered.', ['Kolve', 'Orrin']],
  ['The shares of Kolve fell 28%, those of Orrin 11%.', ['Kolve', 'Orrin']],
  [
    'The Halm Tower is 310 metres high, taller than the 290 metres of the Orrin Tower.',
    ['Halm Tower', 'Orrin Tower'],
  ],
  // of no other
  ['Kolve sold 517,000 cars, more than the 486,000 of May.', ['Kolve', 'Kolve']],
  ['Kolve sold 517,000 cars, less than the 600,000 that Ona Dahl predicted.', ['Kolve', 'Kolve']],
  ['Kolve sold 517,000 cars, more than 40,000 of them in Ostland.', ['Kolve', 'Kolve']],
])('%s', (text, subjects) => {
  expect(extract(article(text), rules).claims.map(({ subject }) => subject?.name)).toEqual(subjects);
});

test('what a figure is held against is of the same measure, and a share of nobody', () => {
  const { claims } = extract(
    article('The margin of Kolve was 23%, better than the 18% of Orrin Motors and the 22% of Halm Auto.'),
    rules,
  );
  expect(claims.map(({ metric, scope }) => [metric?.id, scope.relative])).toEqual([
    ['profit_margin', null],
    ['profit_margin', null],
    ['profit_margin', null],
  ]);
});
