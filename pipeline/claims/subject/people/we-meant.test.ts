import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Whom "we" means in speech. */
test.each([
  // the body of the office behind the name of who spoke
  [
    'Grise Nanbuga, chief executive of the Velden Tea Council, spoke on Monday.\n\n"We have 40 mills," Nanbuga said.',
    'Velden Tea Council',
  ],
  // not what was told of last
  ['A single placement may cost £4,000.\n\n"We have 40 buses."', 'buses'],
  // not whom somebody came by once
  [
    'Crowds came. It rained.\n\n"It was good, with a place in The Observer\'s list of sights. We have eight members."',
    'members',
  ],
])('%s: %s', (text, name) => {
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name).toBe(name);
});
