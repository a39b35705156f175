import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['In Oltrey, officials said, 28 people had died.', '28', 'Oltrey'],
  ['The toll rose to 197 in Oltrey, with nine confirmed dead in Velden.', 'nine', 'Velden'],
  ['Rain flooded Velden, where 13 people died.', '13', 'Velden'],
  // another place for the same count, with a name and without
  ['Crashes killed 300 people in Ostland last year. In Norland, the figure was 140.', '140', 'Norland'],
  [
    'A storm hit Oltrey. It killed 300 people in Oltrey. In the capital the figure was 140.',
    '140',
    'capital (Oltrey)',
  ],
  // some of those counted, in a place of their own
  ['A flood hit Oltrey. Rains have killed 61 people there, including 19 in Velden.', '19', 'Velden'],
  // a season's toll in a whole region is not the flood's
  [
    'A flood hit Oltrey on Monday, killing two. Rains have killed 61 people in the region since June.',
    '61',
    'region',
  ],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.name).toBe(subject);
});
