import { expect, test } from 'vitest';
import { article } from '../../test/support/article.ts';
import { extract } from '../extract.ts';
import { loadRules } from '../run/load-rules.ts';

const rules = loadRules();
const HISTORY =
  'In December 1917 the port of Halm was crowded. The Halm explosion was the worst of its time.';

test.each([
  [HISTORY, 'On December 6 a ship with 2,300 tons of acid left.', '2,300', '1917-12-06'],
  [HISTORY, 'In December 2024 a ship with 2,300 tons of acid left.', '2,300', '2024-12-01'],
  [
    `${HISTORY} A film on it opened on Monday.`,
    'On December 6 the cinema sold 2,300 tickets.',
    '2,300',
    '2025-12-06',
  ],
  [
    'Halm Foods was founded in 1998. It makes soup.',
    'In March the firm announced 400 job cuts.',
    '400',
    '2026-03-01',
  ],
  [
    'The Great Fire of Halm was in October 1871. It was a blaze of its time.',
    'It left 90,000 people homeless.',
    '90,000',
    '1871-10-01',
  ],
  [
    'Relatives met in Velden on Tuesday.',
    'The 40 people who died in the 2010 flood in Velden are remembered today.',
    '40',
    '2010-01-01',
  ],
  ['Relatives met in Velden on Tuesday.', 'The flood in Velden has killed 40 people.', '40', '2026-03-10'],
])('%s %s', (opening, text, written, from) => {
  const { claims } = extract(article(`${opening}\n\n${text}\n`), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.period?.from).toBe(from);
});
