import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'Divers mapped parts of a sunken pier 31m (102ft) in length, which cost £2 million.',
    '31m',
    'sunken-pier',
  ],
  ['Divers mapped a sunken pier 31m (102ft) in length, which cost £2 million.', '£2 million', 'sunken-pier'],
  ['The cave leads to a 4.2m-high (14ft) gallery.', '4.2m', 'gallery'],
  ['Masons raised an arch 19 metres high.', '19 metres', 'arch'],
  ["Its £21m rebuild of St Brannock's, first promised in 2019, is late.", '£21m', 'st-brannock-rebuild'],
  [
    'The Velden council met. Its £20m extension of the Halm museum is late.',
    '£20m',
    'extension-of-the-halm-museum',
  ],
  ["Halm's £4m tram depot is late.", '£4m', 'tram-depot'],
])('%s: %s', (text, written, subject) => {
  const { claims } = extract(article(`Digging\n\n${text}\n`), rules);
  expect(claims.find((c) => c.written === written)?.subject?.id).toBe(subject);
});
