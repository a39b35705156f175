import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'how well a vaccine works is nothing of its maker',
    '# Halmtech vaccine holds up\n\nHalmtech and Orrin have published new data.\n\nEfficacy: 87% against the fever',
    '87%',
    'Halmtech vaccine',
  ],
  [
    'nor how it is kept',
    '# A guide to the Halmtech vaccine\n\nHalmtech and Orrin have published new data.\n\nStorage: -70°C for long periods.',
    '-70°C',
    'Halmtech vaccine',
  ],
  [
    '"the vaccine" is the one in the title',
    '# Halmtech vaccine holds up\n\nOrrin Research has looked at the data. Its figures bear out that the vaccine is 87% effective.',
    '87%',
    'Halmtech vaccine',
  ],
  [
    'a word with a capital for being in a title is no name',
    '# Safety and Efficacy of the Orlavax mRNA Vaccine\n\nA trial was made in Velden. It had 40 places.\n\nSafety and efficacy were good. Orlavax worked.',
    '40 places',
    'trial (Orlavax)',
  ],
])('%s', (_, text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((claim) => claim.written === written)?.subject?.name).toBe(subject);
});
