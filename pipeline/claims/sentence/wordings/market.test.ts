import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** The subject and the place of the last figure, in an article on a firm. */
test.each([
  ['Its revenue was £4m.', 'tarn-foods', null],
  ['UK sales fell 2%.', 'tarn-foods', 'United Kingdom'],
  ['Its German revenue was £3m.', 'tarn-foods', 'Germany'],
  ['Total German sales fell 4%.', 'tarn-foods', 'Germany'],
  ['The firm said US like-for-like sales slid 3.4 per cent.', 'tarn-foods', 'United States'],
  ['Operating profit in China was £9m.', 'tarn-foods', 'China'],
  ['In France, revenue rose 4%.', 'tarn-foods', 'France'],
  ['Tarn sold 90 vans in Spain.', 'tarn-foods', 'Spain'],
  ['Sales in Italy and France were £4m.', 'tarn-foods', null],
  // of a trade and not of the firm
  ['UK car sales fell 3%.', 'uk', null],
  ["Germany's inflation was 2%.", 'germany', null],
])('%s', (text, subject, place) => {
  const { claims } = extract(article(`Tarn Foods had revenue of £40m in 2025.\n\n${text}\n`), rules);
  expect([claims.at(-1)?.subject?.id, claims.at(-1)?.scope.geography]).toEqual([subject, place]);
});
