import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'tickets are of the games and of no council spoken of last',
    '# Velden Games: the accounts\n\nThe Velden Games are over.\n\nThe Sports Council praised the hosts. All told, over 310,000 tickets were sold.',
    '310,000 tickets',
    'Velden Games',
  ],
  [
    'also where only the opening names them',
    '# The final accounts\n\nThe books on the Velden Book Festival are closed.\n\nThe Sports Council praised the hosts. All told, over 310,000 tickets were sold.',
    '310,000 tickets',
    'Velden Book Festival',
  ],
  [
    'games may be called by their city and year',
    '# Velden 2032: the accounts\n\nThe Velden Olympics are over.\n\nThe Sports Council praised the hosts. All told, over 310,000 tickets were sold.',
    '310,000 tickets',
    'Velden Olympics',
  ],
  [
    'members are still the council’s',
    '# Velden Games: the accounts\n\nThe Velden Games are over.\n\nThe Sports Council praised the hosts. It has 40 members.',
    '40 members',
    'Sports Council',
  ],
])('%s', (_, text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((claim) => claim.written === written)?.subject?.name).toBe(subject);
});
