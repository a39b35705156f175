import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();

test.each([
  ['a size three hundred times another is of another thing', 'reached a height of 39 km', []],
  ['a size some times another is told wrongly', 'is 180 metres high', ['conflict']],
])('%s', (_, told, wanted) => {
  const claims = ['is 120 metres high', told].flatMap(
    (is, i) => extract(article(`Orlan Rocket ${is}.`, { id: `${i}` }), rules).claims,
  );
  const verdicts = check(claims, null, rules).map(({ verdict }) => verdict);
  expect(verdicts.filter((verdict) => verdict === 'conflict')).toEqual(wanted);
});
