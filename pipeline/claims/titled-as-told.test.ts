import { expect, test } from 'vitest';
import { article } from '../../test/support/article.ts';
import { extract } from '../extract.ts';
import { loadRules } from '../run/load-rules.ts';

const rulebook = loadRules();

test.each([
  ['Velden will raise its water rates by 17% over the next three years.', '2029-03-10'],
  // told of no time, of a day, or another figure
  ['Velden will raise its water rates by 17%.', '2026-03-10'],
  ['On Monday Velden raised its water rates by 17%.', '2026-03-10'],
  ['Velden will raise its water rates by 9% over the next three years.', '2026-03-10'],
])('the title tells of the time of: %s', (text, to) => {
  const { claims } = extract(article(`# Velden plans 17% rise of water rates\n\n${text}\n`), rulebook);
  expect(claims[0]?.period?.to).toBe(to);
});
