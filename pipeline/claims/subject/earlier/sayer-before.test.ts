import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Whom "it" means that does what only a body does. */
test.each([
  ['A bus crash killed nine in Velden.\n\nThe ministry says buses are old. It plans to buy 40.', 'ministry'],
  // the same "it" twice
  ['A bus crash killed nine in Velden.\n\nThe council has shut it. It said it had sold 40 buses.', 'council'],
  // what the text goes on about, and not who speaks of it
  [
    'The ministry says that Orrin Foods grew. Orrin Foods is in Halm. It plans to buy 40 mills.',
    'Orrin Foods',
  ],
])('%s of %s', (text, name) => {
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name.split(' (')[0]).toBe(name);
});
