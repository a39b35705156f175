import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Which place "the district" is: the last that was called one. */
test.each([
  ['Velden has two cases. Nurses went to the district of Lenn. The district has four clinics.', 'Lenn'],
  ['Velden has two cases. Nurses went to Lenn district. The district has four clinics.', 'Lenn'],
  [
    'Lenn County has one road. It leads to Virginia. The county, facing a gap, has four clinics.',
    'Lenn County',
  ],
])('%s of %s', (text, name) => {
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name).toBe(name);
});

test('the town of Lenn is no company that a car was of', () => {
  const text = 'A bus fell near the town of Lenn. The company that owned the bus has 32 others.';
  expect(extract(article(text), rules).claims.at(-1)?.subject?.name).not.toBe('Lenn');
});
