import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['In Oltrey, officials said, 28 people had died.', '28', 'Oltrey'],
  ['The toll rose to 197 in Oltrey, with nine confirmed dead in Velden.', 'nine', 'Velden'],
  ['Rain flooded Velden, where 13 people died.', '13', 'Velden'],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.name).toBe(subject);
});
