import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['Voters were promised a tunnel between Brome and Velden. Its cost was put at £3bn.', '£3bn', 'tunnel'],
  [
    'Voters in 2011 were sold a railway from Brome to Halm City. It would cost $33 billion.',
    '$33 billion',
    'railway',
  ],
  ["Ostland's parliament approved a bridge to Halm Island. Its length is 4 km.", '4 km', 'bridge'],
  [
    'The council has backed plans for a stadium in Brome. It would seat 30,000.',
    '30,000',
    'stadium in Brome',
  ],
  // what the sentence in front is itself about goes on
  ['The Orlan Tunnel replaced a bridge near Halm. It cost £30m.', '£30m', 'Orlan Tunnel'],
  // and a builder has sales
  ['Halm Foods runs a factory in Velden. Its sales rose 4%.', '4%', 'Halm Foods'],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((claim) => claim.written === written)?.subject?.name).toBe(subject);
});
