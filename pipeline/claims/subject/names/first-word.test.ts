import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const TOP = 'Carriers in profit\n\nAmerican Airlines and United Airlines flew more people in 2024.\n\n';

test.each([
  // the first word of a name, in front of what a body does or of what is its own
  ['Before one-off costs, American said net profit was $3 million.', '$3 million', 'american-airlines'],
  ['American said it will spend $4 million on jets.', '$4 million', 'american-airlines'],
  ["American's fuel costs rose 6%.", '6%', 'american-airlines'],
  ['United announced that it had lost $5 million.', '$5 million', 'united-airlines'],
  // and no name in front of a noun
  ['American exports rose 7% in May.', '7%', 'us'],
])('%s', (text, written, subject) => {
  const { claims } = extract(article(`${TOP}${text}\n`), rules);
  expect(claims.find((c) => c.written === written)?.subject?.id).toBe(subject);
});
