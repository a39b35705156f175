import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

const FIRST =
  'Kestrel Motors cut its full-year profit forecast on Thursday after sales in China fell by 14 per cent.';
const TABLE = [
  '| Region | Cars sold |',
  '|---|---|',
  '| China | 96,500 |',
  '| Spain | 61,000 |',
  '| Italy | 71,200 |',
].join('\n');

const told = (text: string) =>
  extract(article(`# Kestrel Motors trims forecast as China sales slide\n\n${FIRST}\n\n${text}\n`), rules)
    .claims;

test('a fall in one land of the firm that the article is about has happened and is no forecast', () => {
  expect(told('It rained.')[0]).toMatchObject({
    subject: { id: 'kestrel-motors' },
    scope: { geography: 'China' },
    status: 'actual',
  });
});

/** The subject of the last figure, behind a table of lands. */
test.each([
  ['"We sold 381,000 cars," finance chief Ilse Brandt told analysts.', 'kestrel-motors'],
  ['The group has 7,400 shops.', 'kestrel-motors'],
  ["China's population is 1.4 billion.", 'china'],
])('%s', (sentence, subject) => {
  expect(told(`${TABLE}\n\n${sentence}`).at(-1)?.subject?.id).toBe(subject);
});
