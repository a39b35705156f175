import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Who does it, over what stands between. */
test.each([
  [
    'Orla Foods will build a mill, the Norland grocer said on Friday, and also plans to hire 95 millers.',
    '95 millers',
    'Orla Foods',
  ],
  ['Dorn is a supplier to Orla Motors, which last year spent £70m.', '£70m', 'Orla Motors'],
  [
    'The mill opened after Orla Foods smoothly conducted sales over the year to raise £70m.',
    '£70m',
    'Orla Foods',
  ],
  ['Orla Foods has a plan in Norland to build 95 homes.', '95 homes', 'Orla Foods'],
  ['Orla Foods grew. The company’s US-listed shares were up 3.1%.', '3.1%', 'Orla Foods'],
])('%s', (text, written, subject) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect(claim?.subject?.name).toBe(subject);
});
