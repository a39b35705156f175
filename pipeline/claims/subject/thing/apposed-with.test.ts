import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const FLOOD = 'Floods kill 23 in Norland\n\nFloods killed 23 people in Norland on Monday.\n\n';

test.each([
  // what is said behind a name, over whatever words, is of the name
  [
    'The Tarn Royal Hospital, one of the largest in the country with 1,100 beds, cancelled 340 operations.',
    '1,100',
    'Tarn Royal Hospital',
  ],
  [
    'Orrin Dam, the biggest in Ostland with a capacity of 90 million cubic metres, was full.',
    '90 million',
    'Orrin Dam',
  ],
  [
    'They were taken to Oltrey General Hospital, the only one on the island with 240 beds.',
    '240',
    'Oltrey General Hospital',
  ],
  [
    "Orla Bank, once the country's third largest lender with 210 branches, collapsed in 2021.",
    '210',
    'Orla Bank',
  ],
  ['Orla Vey, a maker of pumps with 450 employees, gave money.', '450', 'Orla Vey'],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(`${FLOOD}${text}\n`), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.name).toBe(subject);
});
