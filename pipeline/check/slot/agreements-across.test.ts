import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();

/** What two articles of two years agree in, each in its own words: the figures as they are written. */
const agreed = (one: string, other: string): string[] =>
  check(
    [
      ...extract(article(`${one}\n`, { id: 'one', published: '2024-03-05' }), rules).claims,
      ...extract(article(`${other}\n`, { id: 'other', published: '2025-09-12' }), rules).claims,
    ],
    null,
    rules,
  )
    .filter(({ check, verdict }) => check === 'wording' && verdict !== 'conflict')
    .flatMap(({ members }) => members.map(({ written }) => written));

test.each([
  // the measure in other words
  ['Orrin Foods got $6.62 billion in grants.', 'Orrin Foods received $6.62 billion in direct funding.', 2],
  ['The Orlan Games cost €2.77 billion.', 'The state spent €2.77 billion on the Orlan Games.', 0],
  ['The Orlan Games cost €2.77 billion.', 'The Orlan Games had a budget of €2.77 billion.', 2],
  // rounded, and with fewer digits where the sentences share words
  ['Orrin Foods will invest $12 billion in a mill.', 'Orrin Foods is spending $12 billion on the mill.', 2],
  ['Orrin Foods will invest $12 billion in a mill.', 'Orrin Foods is spending $12 billion.', 0],
  ['Orrin Foods got $3.42 million in grants.', 'Orrin Foods was given $3.4 million of public funding.', 2],
  // other sums, other currencies, other times
  ['Orrin Foods got $6.62 billion in grants.', 'Orrin Foods received $6.82 billion in direct funding.', 0],
  ['Orrin Foods got $6.62 billion in grants.', 'Orrin Foods received €6.62 billion in direct funding.', 0],
  ['Revenue at Orrin Foods was $6.62 billion.', 'Orrin Foods spent $6.62 billion.', 0],
  [
    'In 2019 Orrin Foods got $6.62 billion in grants.',
    'In 2020 Orrin Foods received $6.62 billion in funding.',
    0,
  ],
])('%s / %s', (one, other, members) => {
  expect(agreed(one, other)).toHaveLength(members);
});
