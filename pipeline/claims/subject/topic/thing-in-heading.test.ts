import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Of whom the list under a section is, in an article on something else. */
test.each([
  ['What the port means', 'Port of Velden'],
  ['What the ferry means', 'Orrin Bridge'],
])('## %s: of %s', (heading, subject) => {
  const text = `# Orrin Bridge closed

The Orrin Bridge was hit. It leads to the Port of Velden.

## ${heading}

* Direct jobs: 15,300
`;
  const { claims } = extract(article(text, { format: 'markdown' }), rules);
  expect(claims.at(-1)?.subject?.name).toBe(subject);
});
