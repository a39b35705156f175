import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Whom each share of a sentence is for, in order, and by which measure. */
test.each([
  [
    'In the poll 32 percent named Kari Halm, 27 percent Robert Orrin of the Civic Union and 14 percent Tarn.',
    ['Kari Halm', 'Robert Orrin', 'Tarn'],
  ],
  ['36 percent back the Halm Party, 12 percent the Orrin Alliance.', ['Halm Party', 'Orrin Alliance']],
  ['Of voters 41% picked the Orrin Alliance and 9% the Tarn Greens.', ['Orrin Alliance', 'Tarn Greens']],
])('%s', (text, subjects) => {
  const { claims } = extract(article(text), rules);
  expect(claims.map(({ subject }) => subject?.name)).toEqual(subjects);
  expect(new Set(claims.map(({ metric }) => metric?.id))).toEqual(new Set(['vote_share']));
});

test.each([
  ['In second place came the Orrin Alliance with 20.8%, its best result.', 'Orrin Alliance'],
  ['In third place is Tarn Foods on 12%.', 'Tarn Foods'],
  ['Halm won. Third came Tarn Foods. It took 12%.', 'Tarn Foods'],
  ['By 3 p.m. turnout was 41%.', 'turnout'],
  ['The liberal Halm Party (HP), at 4.3%, lost its seats.', 'Halm Party'],
  ['The Civic Union of Chancellor Ola Carr is unchanged at 15%.', 'Civic Union of Chancellor Ola Carr'],
  ['The Halm Party (HP) and the Tarn Greens got 16% and 11% respectively.', 'Tarn Greens'],
  ['In 2021 the Halm Party had 25%. In the latest Orrin Trend it is down to 14%.', 'Halm Party'],
])('%s: %s', (text, subject) => {
  expect(extract(article(text), rules).claims.at(-1)?.subject?.name).toBe(subject);
});
