import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Whose the last figure is, where the verb is said once. */
test.each([
  ['The Halm trust gave £9m and the council £6.5m.', 'council'],
  ['The Halm trust gave £9m and the council only £6.5m.', 'council'],
  ['The Reeds will win 52 seats in the north and the Orrin Union only about 11.', 'orrin-union'],
  ['The Reeds won 52 seats and 11 towns.', 'reeds'],
])('%s', (text, subject) => {
  expect(extract(article(text), rules).claims.at(-1)?.subject?.id).toBe(subject);
});
