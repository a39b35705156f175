import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['Kelvane Air cut its outlook. In Velden the shares dropped 17%.', '17%', 'Kelvane Air'],
  ['Kelvane Air cut its outlook. The stock closed 17% lower in Velden.', '17%', 'Kelvane Air'],
  [
    'Kelvane Air is cutting jobs. Shares of the Brome Cove, Florida-based carrier dropped 31% to close at $1.90.',
    '$1.90',
    'Kelvane Air',
  ],
  [
    'Kelvane Pharma has done well. In May Tessovy, its slimming jab, came to the shops. Tessovy is dear. It has 6,100 employees.',
    '6,100 employees',
    'Kelvane Pharma',
  ],
  [
    'Kelvane Pharma has grown. After Tessovy, its injection, came out, the Danish firm was worth £310 million.',
    '£310 million',
    'Kelvane Pharma',
  ],
  [
    'Kelvane Pharma has data on its pill Tessovy. Tessovy did less than was hoped. The stock closed 17% lower, after a fall of 19% at noon.',
    '17%',
    'Kelvane Pharma',
  ],
  // what is made has what it does all the same
  [
    'Trials of the pill Tessovy are over. Tessovy is dear. Kelvane Pharma says the drug brings a weight loss of 13%.',
    '13%',
    'Tessovy',
  ],
  // and a person what people have
  ['Ona Brandt was mayor for 14 years. She won 61% of the vote.', '14 years', 'Ona Brandt'],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((claim) => claim.written === written)?.subject?.name).toBe(subject);
});

test('"it" and "the ministry" are what is built where only that has such a measure', () => {
  const text =
    'The Orlan Tunnel will lead to Brome. Trams go through the Orlan Tunnel.\n\nHalm Works won the contract. It is going to have six lanes.\n\nThe Tarn Rail Authority is late. It expects the jobs to go: it will create 740 jobs.';
  const { claims } = extract(article(text, { title: 'Orlan Tunnel gets its builder' }), rules);
  expect(claims.map(({ subject }) => subject?.name)).toEqual(['Orlan Tunnel', 'Orlan Tunnel']);
});
