import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'Over the year Kolve was ahead. Orrin Motors reported on Friday that its exports were 31,000 vehicles.',
    'Orrin Motors',
  ],
  [
    'Over the year Kolve was ahead. Orrin Motors reported Friday that its workforce was 4,100.',
    'Orrin Motors',
  ],
])('whose "its" is, where the article has no date: %s', (text, subject) => {
  const { claims } = extract(article(text, { published: null }), rules);
  expect(claims.at(-1)?.subject?.name).toBe(subject);
});
