import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const OPENING = 'Trains collide in Sri Lanka\n\nTwo trains hit each other in Sri Lanka on Friday.\n\n';

/** Whom "he", "she" or a word for what somebody is means, in an article on something else. */
test.each([
  // who says it, whether anything else shows that they are people or not
  ['Aulo Vainosto said he had 40 rabbits.', 'Aulo Vainosto'],
  // by the title in front of the name
  ['The line is shut, Transport Minister Aulo Vainosto said. He set aside £500.', 'Aulo Vainosto'],
  // who has a title of their own is nobody else
  [
    'The line is shut, Transport Minister Aulo Vainosto said. The goods driver had passed 4 signals.',
    'goods driver (Sri Lanka)',
  ],
  // no land, whatever was told of it
  ['Sri Lanka has 21 million people. He has 40 rabbits.', undefined],
])('%s of %s', (text, name) => {
  const { claims } = extract(article(OPENING + text), rules);
  expect(claims.at(-1)?.subject?.name).toBe(name);
});

test('who wrote the article is nothing that it tells figures of', () => {
  const { claims } = extract(
    article('# Milk is dear\n\n## Willem Brandt in Velden\n\nThe number of goat farms is down to 16,250.\n'),
    rules,
  );
  expect(claims.at(-1)?.subject?.name).toBe('goat farms');
});
