import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const OPENING =
  'A poll has asked how Velden sees the Halm Cabinet. Sixty per cent of respondents said they had hope.\n\n';

test.each([
  // those asked, further up, and not the cabinet
  ['The Halm Cabinet closed the mine.\n\nOnly 11 per cent disagreed with it.', 'respondents (Halm Cabinet)'],
  // what nobody answers
  ['The Halm Cabinet has a budget.\n\nSpending rose 11 per cent.', 'Spending (Halm Cabinet)'],
])('%s of %s', (text, name) => {
  const { claims } = extract(article(OPENING + text), rules);
  expect(claims.at(-1)?.subject?.name).toBe(name);
});
