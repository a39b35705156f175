import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { tenfold } from './tenfold.ts';

const rules = loadRules();
const figure = (written: string) =>
  extract(article(`The Orlan Dam cost ${written}.`), rules).claims.find(
    (claim) => claim.written === written,
  )!;

test.each([
  ['£68.2 million', '£6.82 million', { places: 1, digits: 3 }],
  ['£68.2 million', '£6.8 billion', null], // two places
  ['£682.4 billion', '£68 billion', { places: 1, digits: 2 }],
  ['£6.8 billion', '£7 million', { places: 3, digits: 1 }],
  ['£30 million', '£300 million', { places: 1, digits: 1 }],
  ['£40,163', '£401,630', { places: 1, digits: 5 }],
  ['£40,163', '£4,016', null], // nobody rounds so
])('%s and %s', (one, other, wanted) => {
  expect(tenfold(figure(one), figure(other))).toEqual(wanted);
});
