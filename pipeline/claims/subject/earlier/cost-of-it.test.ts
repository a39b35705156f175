import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What "it" is that cost so much. */
test.each([
  ['Halm Council built a bridge over the Tarn. It cost £6m.', '£6m', 'bridge'],
  ['Orla Foods built a mill. It cost £6m and grinds 70 tonnes a day.', '70 tonnes a day', 'mill'],
  ['Ostland wants a tramway. It would cost £2 billion.', '£2 billion', 'tramway'],
  ['Dorn opened its third shop in May. It has cost £90,000 so far.', '£90,000', 'third shop'],
  ['The Orrin Hall was sold. It had cost £6m.', '£6m', 'Orrin Hall'],
])('%s', (text, written, subject) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect(claim?.subject?.name).toContain(subject);
});
